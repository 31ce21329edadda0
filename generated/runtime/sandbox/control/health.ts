// Copied from generator/runtime/sandbox/control/health.ts. Do not edit.

import type { SandboxRequest } from "../exchange/sandbox-request.ts";
import type { SandboxResponse } from "../exchange/sandbox-response.ts";
import { jsonAnswer, problemAnswer } from "./json-answer.ts";

/** Whether a path asks how the sandbox is. */
export function isHealthPath(path: string): boolean {
  return path === "/health" || path === "/health/";
}

/** Tells that the sandbox is ready: it answers only when it is. */
export function answerHealth({ method }: SandboxRequest): SandboxResponse {
  if (method === "GET" || method === "HEAD") {
    const answer = jsonAnswer(200, { status: "ok" });
    return method === "HEAD" ? { ...answer, body: null } : answer;
  }
  const refused = problemAnswer(405, "Health is asked for with GET.");
  refused.headers.set("allow", "GET, HEAD");
  return refused;
}
