// Copied from generator/runtime/sandbox/control/json-answer.ts. Do not edit.

import type { ResponseHeaders, SandboxResponse } from "../exchange/sandbox-response.ts";

/** An answer of the control: JSON laid out for people, which nothing keeps. */
export function jsonAnswer(status: number, body: unknown): SandboxResponse {
  return { status, headers: headersFor("application/json; charset=utf-8"), body: `${JSON.stringify(body, null, 2)}\n` };
}

/** An answer without a body. */
export function noContent(): SandboxResponse {
  return { status: 204, headers: new Map([["cache-control", "no-store"]]), body: null };
}

/** What is wrong with one part of a request to the control. */
export interface ControlViolation {
  /** The parameter, or the path of the member; `""` for the body as a whole. */
  readonly path: string;
  /** To be read after its name: `must be at least 1`. */
  readonly message: string;
}

const titles = {
  400: "The request is invalid",
  403: "The origin may not use the control",
  404: "Not found",
  405: "The path has no operation of this method",
  409: "There are as many as there may be",
  413: "The body is too large",
  500: "Internal error",
} as const;

/** An answer that reports a problem (RFC 9457), with what is wrong in a sentence. */
export function problemAnswer(
  status: keyof typeof titles,
  detail: string,
  violations: readonly ControlViolation[] = [],
): SandboxResponse {
  const problem = { type: "about:blank", title: titles[status], status, detail };
  const body = JSON.stringify(violations.length > 0 ? { ...problem, violations } : problem, null, 2);
  return { status, headers: headersFor("application/problem+json; charset=utf-8"), body: `${body}\n` };
}

/** The answer to a request that breaks the control's document. */
export function invalidAnswer(violations: readonly ControlViolation[]): SandboxResponse {
  const detail = violations.map(({ path, message }) => `${path === "" ? "the body" : path} ${message}`).join("; ");
  return problemAnswer(400, `${detail}.`, violations);
}

function headersFor(mediaType: string): ResponseHeaders {
  return new Map([
    ["content-type", mediaType],
    ["cache-control", "no-store"],
    ["x-content-type-options", "nosniff"],
  ]);
}
