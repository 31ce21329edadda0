// Copied from generator/runtime/sandbox/node/log/access-log-entry.ts. Do not edit.

/// <reference types="node" />
import type { SandboxResponse } from "../../exchange/sandbox-response.ts";
import type { NodeRequest } from "../http/node-request.ts";
import { holdsCredential, isCredentialName, redacted } from "../../control/credential-names.ts";
import { redactBody } from "../../control/redact-body.ts";
import { redactForm } from "../../control/redact-form.ts";

/**
 * One line of an access log: a JSON object. Credentials are replaced by `REDACTED`, in headers, query and bodies;
 * whoever checks the traffic against a document takes that text for a valid value.
 */
export interface AccessLogEntry {
  /** When the answer was written: RFC 3339, UTC, with milliseconds. */
  readonly time: string;
  readonly method: string;
  /** Absolute: the origin that the client used, the path and the query as they were sent. */
  readonly url: string;
  readonly status: number;
  /** From the request's headers to the answer, in milliseconds. */
  readonly ms: number;
  readonly request: LoggedMessage;
  readonly response: LoggedMessage;
  /** The connection was cut instead, because a tester had asked for it. */
  readonly dropped?: true;
}

/** One half of an exchange. */
export interface LoggedMessage {
  /** By name in lower case; several values of one name as an array. */
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  /** The body as text; only recorded when it was asked for, and not where there is none. */
  readonly body?: string;
  /** The body in base 64, where it is no UTF-8. */
  readonly bodyBase64?: string;
  /** The length in octets of a body that is too long to be recorded. */
  readonly bodyOctets?: number;
}

/** What an entry is made of. */
export interface LoggedExchange {
  readonly request: NodeRequest;
  readonly response: SandboxResponse;
  /** In milliseconds. */
  readonly ms: number;
}

/** Bodies above this many octets are not recorded. */
const recordedOctets = 1024 * 1024;
const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Describes an exchange for the log; with its bodies where `record` is set. */
export function describeExchange({ request, response, ms }: LoggedExchange, record: boolean): AccessLogEntry {
  const query = request.query === "" ? "" : `?${redactForm(request.query)}`;
  const requestHeaders = [...request.headers.entries()];
  const requestBody = record ? loggedBody(request.octetsRead, request.headers.get("content-type")) : {};
  const responseType = response.headers.get("content-type");
  const responseBody = record ? loggedBody(response.body, typeof responseType === "string" ? responseType : null) : {};
  return {
    time: new Date().toISOString(),
    method: request.method,
    url: `${request.origin}${request.path}${query}`,
    status: response.status,
    ms: Math.round(ms * 1000) / 1000,
    request: { headers: loggedHeaders(requestHeaders), ...requestBody },
    response: { headers: loggedHeaders(response.headers), ...responseBody },
    ...(response.isDropped === true ? { dropped: true } : {}),
  };
}

function loggedHeaders(headers: Iterable<readonly [string, string | readonly string[]]>): LoggedMessage["headers"] {
  return Object.fromEntries(
    [...headers].map(([name, value]) => [
      name,
      typeof value === "string" ? redactHeader(name, value) : value.map((each) => redactHeader(name, each)),
    ]),
  );
}

function redactHeader(name: string, value: string): string {
  return isCredentialName(name) || holdsCredential(value) ? redacted : value;
}

function loggedBody(
  body: SandboxResponse["body"] | undefined,
  mediaType: string | null,
): Omit<LoggedMessage, "headers"> {
  if (body === undefined || body === null) return {};
  if (typeof body === "string") return loggedText(body, mediaType);
  // A stream is read once, by the client.
  if (!(body instanceof Uint8Array)) return {};
  if (body.length === 0) return {};
  if (body.length > recordedOctets) return { bodyOctets: body.length };
  try {
    return loggedText(utf8.decode(body), mediaType);
  } catch {
    return { bodyBase64: Buffer.from(body).toString("base64") };
  }
}

function loggedText(text: string, mediaType: string | null): Omit<LoggedMessage, "headers"> {
  if (text.length > recordedOctets) return { bodyOctets: Buffer.byteLength(text) };
  return { body: redactBody(text, mediaType ?? "") };
}
