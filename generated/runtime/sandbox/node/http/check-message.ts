// Copied from generator/runtime/sandbox/node/http/check-message.ts. Do not edit.

/// <reference types="node" />
import type { IncomingMessage } from "node:http";
import type { ServerLimits } from "../server-limits.ts";
import type { RefusedMessage } from "./refusal.ts";
import { readTarget, type RequestTarget } from "./request-target.ts";

/** The most header lines that Node keeps: one more than are taken, so that too many are seen. */
export function keptHeaderLines({ headerLines }: ServerLimits): number {
  return headerLines + 1;
}

/** What is wrong with a message that is valid HTTP, else its target. */
export function checkMessage(incoming: IncomingMessage, limits: ServerLimits): RequestTarget | RefusedMessage {
  const url = incoming.url ?? "";
  if (url.length > limits.targetLength) return "targetTooLong";
  if (incoming.rawHeaders.length > 2 * limits.headerLines) return "headersTooLarge";
  // RFC 9112, section 3.2. Node would answer by itself, without a word.
  if (incoming.headers.host === undefined && incoming.httpVersion === "1.1") return "noHost";
  return readTarget(url) ?? "badTarget";
}
