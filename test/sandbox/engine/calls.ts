import type { Sandbox } from "../../../generator/runtime/sandbox/index.ts";
import { tokens } from "./bank-family.ts";

/** A request of a test; what it leaves out is right. */
export interface TestCall {
  readonly method?: string;
  readonly path?: string;
  /** `null` leaves a header out. */
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly body?: unknown;
}

/** What a test looks at of an answer. */
export interface TestAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The first error descriptor without its id, which is another each time. */
  readonly error: Readonly<Record<string, unknown>>;
}

/** A payment that its document allows. */
export const payment = {
  amount: 10,
  currency: "EUR",
  payerIban: "FI8359986950002741",
  receiverIban: "FI4859986920215738",
};

/** Calls a sandbox as a client with a key and an end user does. A text as body is sent as it is. */
export async function call(sandbox: Sandbox, { method, path = "/v1/accounts", headers = {}, body }: TestCall = {}) {
  const all: Readonly<Record<string, string | null>> = {
    "x-api-key": sandbox.apiKey,
    "x-authorization": tokens.first,
    ...(body !== undefined && { "content-type": "application/json" }),
    ...headers,
  };
  const sent = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null);
  const response = await sandbox.fetch(`https://sandbox.example${path}`, {
    method: method ?? (body === undefined ? "GET" : "POST"),
    headers: sent,
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  return answerOf(response);
}

/** Reads an answer. */
export async function answerOf(response: Response): Promise<TestAnswer> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, error: errorIn(text) };
}

function errorIn(text: string): Readonly<Record<string, unknown>> {
  if (!text.startsWith('{"errors":')) return {};
  const { id, ...rest } = JSON.parse(text).errors[0];
  return typeof id === "string" && id !== "" ? rest : { id };
}
