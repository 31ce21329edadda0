// Copied from generator/runtime/sandbox/node/http/refusal.ts. Do not edit.

/// <reference types="node" />
import type { SandboxResponse } from "../../exchange/sandbox-response.ts";
import { errorDescriptor, errorResponse } from "../../gateway/error-descriptors.ts";
import { refusals } from "../../gateway/refusals.ts";
import { STATUS_CODES } from "./node-http.ts";

/** What is wrong with a message before anybody can tell which operation it calls. */
const refusedMessages = {
  notHttp: [400, "The request is not valid HTTP."],
  noHost: [400, "The Host header is missing."],
  badTarget: [400, "The request target is neither a path nor an http or https URL."],
  noTunnel: [400, "CONNECT is not supported."],
  timeout: [408, "The request did not arrive in time."],
  bodyTooLarge: [413, "The body is too long."],
  targetTooLong: [414, "The URL is too long."],
  headersTooLarge: [431, "The headers are too large."],
} as const satisfies Readonly<Record<string, readonly [status: number, message: string]>>;

export type RefusedMessage = keyof typeof refusedMessages;

/** How errors are told: as the platform does, or as RFC 9457 does where a document belongs to no platform. */
export type ErrorForm = "descriptors" | "problem details";

/** The answer to a message that the server does not give to the sandbox. */
export function refusal(reason: RefusedMessage, form: ErrorForm): SandboxResponse {
  const [status, message] = refusedMessages[reason];
  if (form === "problem details") return problem(reason, status, message);
  return errorResponse(status, [errorDescriptor("VALIDATION", message, {}, crypto.randomUUID())]);
}

/** The answer where what answers has failed. */
export function serverFailure(id: string, form: ErrorForm): SandboxResponse {
  return form === "descriptors" ? refusals.internal(id) : problem("internal", 500, "The sandbox has failed.");
}

/** The text of a refusal, for a connection on which Node has read no request. It closes the connection. */
export function refusalText(reason: RefusedMessage, form: ErrorForm): string {
  const { status, headers, body } = refusal(reason, form);
  const text = typeof body === "string" ? body : "";
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`,
    ...[...headers].map(([name, value]) => `${name}: ${String(value)}`),
    `date: ${new Date().toUTCString()}`,
    `content-length: ${Buffer.byteLength(text)}`,
    "connection: close",
    "",
    text,
  ].join("\r\n");
}

function problem(kind: string, status: number, title: string): SandboxResponse {
  const words = kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return {
    status,
    headers: new Map([["content-type", "application/problem+json"]]),
    body: JSON.stringify({ type: `urn:op-api:problem:${words}`, title, status }),
  };
}
