// Copied from generator/runtime/sandbox/node/http/discard-body.ts. Do not edit.

/// <reference types="node" />
import type { IncomingMessage } from "node:http";

/**
 * Throws the rest of a body away that nobody has read, so that the client, which may still be sending, sees its answer:
 * closing at once would reset the connection under it. Cuts the connection where that takes too long.
 */
export function discardBody(incoming: IncomingMessage, discardMs: number): void {
  if (incoming.complete) return;
  incoming.resume();
  const timer = setTimeout(() => incoming.socket.destroy(), discardMs);
  incoming.once("close", () => clearTimeout(timer));
  incoming.once("end", () => clearTimeout(timer));
}
