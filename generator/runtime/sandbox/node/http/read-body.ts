/// <reference types="node" />
import type { IncomingMessage, ServerResponse } from "node:http";
import { BodyTooLargeError } from "../../exchange/sandbox-request.ts";

/**
 * Reads the body of a request into memory.
 *
 * @throws BodyTooLargeError as soon as it is known to be longer than the limit, mostly before it is read.
 * @throws DOMException `AbortError` where the client has gone before its end, or what it sends is refused.
 */
export function readBody(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const body = new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    if (Number(incoming.headers["content-length"] ?? 0) > limit) {
      reject(new BodyTooLargeError(limit));
      return;
    }
    const chunks: Uint8Array[] = [];
    let size = 0;
    incoming.on("data", (chunk: Uint8Array) => {
      size += chunk.length;
      if (size <= limit) {
        chunks.push(chunk);
        return;
      }
      // Goes on reading: what is thrown away is bounded in time by whoever answers.
      chunks.length = 0;
      reject(new BodyTooLargeError(limit));
    });
    // Either may come alone: the first where the client has gone, the second where its message was refused half way.
    const leave = (): void => reject(new DOMException("The client has gone.", "AbortError"));
    incoming.on("error", leave);
    outgoing.once("close", leave);
    incoming.on("end", () => {
      // Every answer closes its exchange: making the error, which nobody would see, costs more than all of this.
      outgoing.off("close", leave);
      resolve(joined(chunks, size));
    });
  });
  // Whoever asked may no longer listen; without this the client's leaving would be an unhandled rejection.
  body.catch(() => undefined);
  return body;
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const octets = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    octets.set(chunk, offset);
    offset += chunk.length;
  }
  return octets;
}
