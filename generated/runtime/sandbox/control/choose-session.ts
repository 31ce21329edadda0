// Copied from generator/runtime/sandbox/control/choose-session.ts. Do not edit.

import type { JsonObject } from "../../mocks/schema/json-value.ts";
import type { SandboxRequest } from "../exchange/sandbox-request.ts";
import type { SandboxResponse } from "../exchange/sandbox-response.ts";
import type { ControlParts } from "./control.ts";
import type { ChosenSession } from "./control-operation.ts";
import { invalidAnswer, problemAnswer } from "./json-answer.ts";

/** What a request chooses, or the answer that tells why that cannot be. */
export type SessionChoice =
  | { readonly kind: "chosen"; readonly chosen: ChosenSession }
  | { readonly kind: "refused"; readonly answer: SandboxResponse };

/** Which session a request means: by its query, else its body, else the headers that choose one in other requests. */
export async function chooseSession(
  parts: ControlParts,
  request: SandboxRequest,
  query: URLSearchParams,
  body: JsonObject,
): Promise<SessionChoice> {
  const session = query.get("session") ?? textOf(body["session"]) ?? (request.headers.get("x-session-id") || undefined);
  const named = query.get("application") ?? textOf(body["application"]);
  if (named !== undefined && (await parts.hasApplication?.(named)) === false) {
    return refused(problemAnswer(404, `There is no application with the id ${JSON.stringify(named.slice(0, 200))}.`));
  }
  const application = named ?? (await applicationOfKey(parts, request));
  if (application === null) {
    return refused(invalidAnswer([{ path: "x-api-key", message: "is the key of no application" }]));
  }
  const chosen = { ...(application !== undefined && { application }), ...(session !== undefined && { session }) };
  return { kind: "chosen", chosen };
}

/** The id of the application whose key was sent; undefined where none was, `null` where it is nobody's. */
async function applicationOfKey(parts: ControlParts, { headers }: SandboxRequest): Promise<string | null | undefined> {
  if (parts.applicationOf === undefined || headers.get("x-api-key") === null) return undefined;
  return (await parts.applicationOf(headers))?.id ?? null;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function refused(answer: SandboxResponse): SessionChoice {
  return { kind: "refused", answer };
}
