// Copied from generator/runtime/sandbox/node/http/send-stream.ts. Do not edit.

/// <reference types="node" />
import type { ServerResponse } from "node:http";

/** Sends a stream as fast as the client reads it. Where the client goes, or the stream fails, both end. */
export async function sendStream(stream: ReadableStream<Uint8Array>, outgoing: ServerResponse): Promise<void> {
  const reader = stream.getReader();
  // Not awaited: a stream may take its time to be cancelled, and may fail at it.
  const leave = (): void => void reader.cancel().catch(() => undefined);
  outgoing.once("close", leave);
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (!outgoing.write(part.value)) await writable(outgoing);
    }
    outgoing.end();
  } finally {
    outgoing.off("close", leave);
    // A body that ends before its end must not look complete.
    if (!outgoing.writableEnded) outgoing.destroy();
  }
}

/** Resolves when the response takes more, or takes nothing any more. */
function writable(outgoing: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      outgoing.off("drain", done);
      outgoing.off("close", done);
      resolve();
    };
    outgoing.once("drain", done);
    outgoing.once("close", done);
  });
}
