// Copied from generator/runtime/sandbox/control/forced-response.ts. Do not edit.

import { contentKind } from "../../mocks/parse/media-type.ts";
import { isJsonObject, setMember, type JsonObject } from "../../mocks/schema/json-value.ts";
import type { SandboxResponse } from "../exchange/sandbox-response.ts";
import { errorDescriptor, errorResponse, type DescriptorRest } from "../gateway/error-descriptors.ts";
import { refusals } from "../gateway/refusals.ts";
import type { Session } from "../session/session.ts";
import type { ControlParts } from "./control.ts";

type Respond = () => SandboxResponse;

/** Makes what makes the answers of an order, each with ids of its own; undefined where only the latency is ordered. */
export function forcedResponse(
  body: JsonObject,
  session: Session,
  errors: NonNullable<ControlParts["errors"]>,
): Respond | undefined {
  const respond = respondingWith(body, session, errors);
  const { headers } = body;
  if (respond === undefined || !isJsonObject(headers)) return respond;
  return () => {
    const response = respond();
    for (const [name, value] of Object.entries(headers)) response.headers.set(name.toLowerCase(), String(value));
    return response;
  };
}

function respondingWith(
  body: JsonObject,
  session: Session,
  errors: NonNullable<ControlParts["errors"]>,
): Respond | undefined {
  const { drop, descriptor, status } = body;
  if (drop === true) return () => ({ status: 503, headers: new Map(), body: null, isDropped: true });
  if (isJsonObject(descriptor)) return descriptorResponse(descriptor, statusOr(status, undefined), session);
  if (Object.hasOwn(body, "body")) return bodyResponse(body);
  if (typeof status !== "number") return undefined;
  if (status < 400) return () => ({ status, headers: new Map(), body: null });
  return errors === "problems" ? problemResponse(status) : () => usualFailure(status, session);
}

function descriptorResponse(ordered: JsonObject, status: number | undefined, session: Session): Respond {
  const { message, level, code, violations } = ordered;
  const type = typeOf(ordered, status);
  const rest: DescriptorRest = {
    ...((level === "FATAL" || level === "ERROR" || level === "WARN") && { level }),
    ...(typeof code === "string" && { code }),
    ...(isJsonObject(violations) && { violations: textsOf(violations) }),
  };
  const text = typeof message === "string" ? message : usualMessages[type];
  return () => errorResponse(status ?? usualStatus[type], [errorDescriptor(type, text, rest, session.ids.uuid())]);
}

type DescriptorType = Parameters<typeof errorDescriptor>[0];

function typeOf({ type, code, violations }: JsonObject, status: number | undefined): DescriptorType {
  if (type === "SECURITY" || type === "VALIDATION" || type === "TECHNICAL" || type === "BUSINESS") return type;
  if (code !== undefined) return "BUSINESS";
  if (violations !== undefined) return "VALIDATION";
  if (status === 401) return "SECURITY";
  return status === 400 ? "VALIDATION" : "TECHNICAL";
}

const usualStatus = { SECURITY: 401, VALIDATION: 400, TECHNICAL: 500, BUSINESS: 500 } as const;
const usualMessages = {
  SECURITY: "Invalid authorization token",
  VALIDATION: "Validation failed",
  TECHNICAL: "Internal server error",
  BUSINESS: "Business rule violated",
} as const;

/** The answer that the platform gives with a status; for one that it never gives, a technical error. */
function usualFailure(status: number, session: Session): SandboxResponse {
  const id = session.ids.uuid();
  switch (status) {
    case 400:
      return refusals.validation(id);
    case 401:
      return refusals.invalidToken(id);
    case 404:
      return refusals.unknownRoute(id);
    case 429:
      // Soon over: a client that waits for it makes a tester wait too.
      return refusals.rateLimited(id, 1000, Math.ceil(session.now() / 1000) + 1, session.now());
    case 500:
      return refusals.internal(id);
    case 503:
      return refusals.unavailable(id);
    default:
      return errorResponse(status, [errorDescriptor("TECHNICAL", `Forced answer with status ${status}`, {}, id)]);
  }
}

function problemResponse(status: number): Respond {
  const body = JSON.stringify({ type: "about:blank", title: `Forced answer with status ${status}`, status });
  return () => ({ status, headers: new Map([["content-type", "application/problem+json"]]), body });
}

function bodyResponse({ body, contentType, status }: JsonObject): Respond {
  const mediaType = typeof contentType === "string" ? contentType : "application/json; charset=utf-8";
  const text = typeof body === "string" && contentKind(mediaType) !== "json" ? body : JSON.stringify(body);
  return () => ({ status: statusOr(status, 200), headers: new Map([["content-type", mediaType]]), body: text });
}

function statusOr<Otherwise>(status: unknown, otherwise: Otherwise): number | Otherwise {
  return typeof status === "number" ? status : otherwise;
}

function textsOf(members: JsonObject): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(members)) setMember(texts, name, String(value));
  return texts;
}
