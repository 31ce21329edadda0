// Copied from generator/runtime/sandbox/node/http/write-response.ts. Do not edit.

/// <reference types="node" />
import type { IncomingMessage, ServerResponse } from "node:http";
import type { ResponseHeaders, SandboxResponse } from "../../exchange/sandbox-response.ts";
import { compress, compressedFrom } from "./compress.ts";
import { chooseCoding, type ContentCoding } from "./content-coding.ts";
import { headerName } from "./header-name.ts";
import { expectsContinue } from "./node-request.ts";
import { sendStream } from "./send-stream.ts";

/** Where a response goes, and how. */
export interface ResponseTarget {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  /** The connection takes no further request. */
  readonly isLast: boolean;
  /** Compresses texts for clients that take it. */
  readonly compresses: boolean;
}

/**
 * Writes a response.
 *
 * @throws TypeError where a header cannot be sent; nothing has been written then.
 */
export function writeResponse(target: ResponseTarget, response: SandboxResponse): void | Promise<void> {
  const { incoming, outgoing } = target;
  const { status, headers, body } = response;
  const fields = headerFields(target, headers, body !== null);
  if (incoming.method === "HEAD" || body === null) {
    const length = body === null ? (hasNoContent(status) || incoming.method === "HEAD" ? undefined : 0) : sizeOf(body);
    if (length !== undefined) fields.push("Content-Length", String(length));
    outgoing.writeHead(status, fields).end();
  } else if (typeof body === "string") {
    return writeText(target, status, fields, body, headers);
  } else if (body instanceof Uint8Array) {
    fields.push("Content-Length", String(body.length));
    outgoing.writeHead(status, fields).end(body);
  } else {
    if (body instanceof Blob) fields.push("Content-Length", String(body.size));
    outgoing.writeHead(status, fields);
    return sendStream(body instanceof Blob ? body.stream() : body, outgoing);
  }
}

function writeText(
  { incoming, outgoing, compresses }: ResponseTarget,
  status: number,
  fields: string[],
  text: string,
  headers: ResponseHeaders,
): void | Promise<void> {
  const coding = compresses && text.length >= compressedFrom ? codingFor(incoming, headers) : undefined;
  if (coding === undefined) {
    fields.push("Content-Length", String(Buffer.byteLength(text)));
    outgoing.writeHead(status, fields).end(text);
    return;
  }
  const end = (octets: Uint8Array): void => {
    fields.push("Content-Encoding", coding, "Content-Length", String(octets.length));
    outgoing.writeHead(status, fields).end(octets);
  };
  const compressed = compress(text, coding);
  return compressed instanceof Uint8Array ? end(compressed) : compressed.then(end);
}

function codingFor(incoming: IncomingMessage, headers: ResponseHeaders): ContentCoding | undefined {
  const accepted = incoming.headers["accept-encoding"];
  return typeof accepted === "string" && mayCompress(headers) ? chooseCoding(accepted) : undefined;
}

function mayCompress(headers: ResponseHeaders): boolean {
  if (headers.has("content-encoding") || headers.has("content-range")) return false;
  const cacheControl = headers.get("cache-control");
  return typeof cacheControl !== "string" || !cacheControl.includes("no-transform");
}

/** Names and values in turn, which Node writes as they are. */
function headerFields(target: ResponseTarget, headers: ResponseHeaders, hasBody: boolean): string[] {
  const fields: string[] = [];
  for (const [name, value] of headers) {
    if (hasBody && name === "content-length") continue;
    const spelled = headerName(name);
    if (typeof value === "string") fields.push(spelled, value);
    else for (const each of value) fields.push(spelled, each);
  }
  // A client that still waits to be told to go on will not send its body: what comes next is no request, or is one.
  const isUnsure = !target.incoming.complete && expectsContinue(target.incoming);
  if ((target.isLast || isUnsure) && !headers.has("connection")) fields.push("Connection", "close");
  return fields;
}

function sizeOf(body: NonNullable<SandboxResponse["body"]>): number | undefined {
  if (typeof body === "string") return Buffer.byteLength(body);
  if (body instanceof Uint8Array) return body.length;
  return body instanceof Blob ? body.size : undefined;
}

/** RFC 9110, section 8.6: these have no content, and no `Content-Length` either. */
function hasNoContent(status: number): boolean {
  return status === 204 || status === 304 || status < 200;
}
