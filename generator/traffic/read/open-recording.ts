import { createReadStream } from "node:fs";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";

/** A recording that cannot be read: told to whoever has named it. */
export class RecordingError extends Error {
  override readonly name = "RecordingError";
}

/**
 * Opens a recording as text that comes in pieces; `-` is standard input, and one that is compressed by gzip is
 * unpacked. A byte order mark is dropped.
 *
 * @throws RecordingError while it is read, where it cannot be.
 */
export async function* openRecording(path: string, stdin: Readable = process.stdin): AsyncGenerator<string> {
  const source = path === "-" ? stdin : createReadStream(path);
  const decoder = new TextDecoder();
  try {
    for await (const octets of await unpacked(source)) yield decoder.decode(octets, { stream: true });
    yield decoder.decode();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new RecordingError(`"${path}" cannot be read: ${reason}`, { cause: error });
  } finally {
    source.destroy();
  }
}

/** What was compressed is known by its first two octets, whatever its file is called: RFC 1952, section 2.3.1. */
async function unpacked(source: Readable): Promise<AsyncIterable<Uint8Array>> {
  const pieces = octetsOf(source);
  const first = await pieces.next();
  if (first.done === true) return pieces;
  const whole = withFirst(first.value, pieces);
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) return whole;
  // The error of a broken one comes to whoever reads on.
  return pipeline(Readable.from(whole), createGunzip(), () => undefined);
}

async function* octetsOf(source: Readable): AsyncGenerator<Uint8Array> {
  for await (const piece of source) {
    const octets: unknown = piece;
    if (typeof octets === "string") yield new TextEncoder().encode(octets);
    else if (octets instanceof Uint8Array && octets.length > 0) yield octets;
  }
}

async function* withFirst(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}
