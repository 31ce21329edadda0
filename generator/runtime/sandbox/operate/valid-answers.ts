import type { SandboxResponse } from "../exchange/sandbox-response.ts";

/** The answers of an operation that were last found to be valid: they need not be looked at again. */
export interface ValidAnswers {
  has(response: SandboxResponse): boolean;
  add(response: SandboxResponse): void;
}

/** An answer as it is compared. */
interface ValidAnswer {
  readonly status: number;
  readonly headers: string;
  readonly body: string;
}

/** How many are kept of an operation. */
const most = 2;

/** Longer texts are not kept, in characters. */
const longestText = 32_768;

/** Makes an empty list. */
export function createValidAnswers(): ValidAnswers {
  let known: readonly ValidAnswer[] = [];
  return {
    has: ({ status, headers, body }) =>
      known.some((each) => each.body === body && each.status === status && each.headers === textOf(headers)),
    add({ status, headers, body }) {
      if (typeof body !== "string" || body.length > longestText) return;
      known = [{ status, headers: textOf(headers), body }, ...known.slice(0, most - 1)];
    },
  };
}

function textOf(headers: SandboxResponse["headers"]): string {
  return JSON.stringify([...headers]);
}
