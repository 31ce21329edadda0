// Copied from generator/runtime/sandbox/node/http/answer-asterisk.ts. Do not edit.

import type { SandboxRequest } from "../../exchange/sandbox-request.ts";
import type { SandboxResponse } from "../../exchange/sandbox-response.ts";

const methods = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";

/** The answer to a request for the server as a whole (RFC 9110, section 9.3.7), which no product has one to. */
export function answerAsterisk({ path }: SandboxRequest): SandboxResponse | undefined {
  return path === "*" ? { status: 204, headers: new Map([["allow", methods]]), body: null } : undefined;
}
