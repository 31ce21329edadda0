import type { Sandbox } from "../../../generator/runtime/sandbox/create-sandbox.ts";

/** An answer, its body read. */
export interface JsonAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Undefined where there is none. */
  readonly body: Readonly<Record<string, unknown>> | undefined;
}

/** Calls a sandbox with JSON. */
export function jsonCalls(sandbox: Sandbox, base = "http://localhost") {
  return async (
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<JsonAnswer> => {
    const type = body === undefined ? {} : { "content-type": "application/json" };
    const content = body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) };
    const response = await sandbox.fetch(base + path, { method, headers: { ...type, ...headers }, ...content });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: text === "" ? undefined : JSON.parse(text),
    };
  };
}
