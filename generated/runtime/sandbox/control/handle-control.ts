// Copied from generator/runtime/sandbox/control/handle-control.ts. Do not edit.

import type { SandboxRequest } from "../exchange/sandbox-request.ts";
import type { SandboxResponse } from "../exchange/sandbox-response.ts";
import { checkControlRequest } from "./check-control-request.ts";
import { chooseSession } from "./choose-session.ts";
import type { ControlParts } from "./control.ts";
import type { ControlOperation } from "./control-operation.ts";
import { controlOperations } from "./control-operations.ts";
import { allowOrigin, allowPreflight, mayUseControl } from "./control-origin.ts";
import { controlRoute } from "./control-route.ts";
import { invalidAnswer, noContent, problemAnswer } from "./json-answer.ts";
import type { Maintenance } from "./maintenance.ts";
import { readControlBody } from "./read-control-body.ts";

/** A request under `/__sandbox`, and what it works on. */
export interface ControlRequest {
  readonly parts: ControlParts;
  readonly maintenance: Maintenance;
  readonly request: SandboxRequest;
  /** The path below `/__sandbox`. */
  readonly path: string;
}

/** Answers a request to the control. Never rejects: a bug of the control is answered as one. */
export async function handleControl(asked: ControlRequest): Promise<SandboxResponse> {
  const { request } = asked;
  if (!mayUseControl(request)) {
    return problemAnswer(403, "Only pages of this machine, or of the sandbox itself, may use the control.");
  }
  const answer = await answerOf(asked).catch(() => problemAnswer(500, "The control has failed."));
  return allowOrigin(request, request.method === "HEAD" ? { ...answer, body: null } : answer);
}

async function answerOf(asked: ControlRequest): Promise<SandboxResponse> {
  const { request } = asked;
  const route = controlRoute(controlOperations, request.method, asked.path);
  switch (route.kind) {
    case "unknown":
      return problemAnswer(404, `The control has no such path. GET ${request.origin}/__sandbox tells what there is.`);
    case "malformed":
      return problemAnswer(400, "A segment of the path is not percent-encoded UTF-8.");
    case "method":
      return answerOtherMethod(request, route.allow);
    case "operation":
      return callOperation(asked, route.operation, route.path);
  }
}

function answerOtherMethod(request: SandboxRequest, allow: readonly string[]): SandboxResponse {
  const isQuestion = request.method === "OPTIONS";
  const answer = isQuestion ? noContent() : problemAnswer(405, `The path has operations of ${allow.join(", ")}.`);
  answer.headers.set("allow", allow.join(", "));
  if (isQuestion) allowPreflight(request, answer);
  return answer;
}

async function callOperation(
  { parts, maintenance, request }: ControlRequest,
  operation: ControlOperation,
  path: ReadonlyMap<string, string>,
): Promise<SandboxResponse> {
  const read = operation.method === "GET" ? undefined : await readControlBody(request);
  if (read?.kind === "refused") return read.answer;
  const query = new URLSearchParams(request.query);
  const violations = checkControlRequest(operation, { path, query, body: read?.body });
  if (violations.length > 0) return invalidAnswer(violations);
  const body = read?.body ?? {};
  const choice = await chooseSession(parts, request, query, body);
  if (choice.kind === "refused") return choice.answer;
  const { chosen } = choice;
  const { application = "default", session = "default" } = chosen;
  return operation.handle({ parts, maintenance, request, path, query, body, application, session, chosen });
}
