// Copied from generator/runtime/mocks/parse/read-octets.ts. Do not edit.

/** Thrown while a body is read that is longer than may be read. */
export class BodyTooLargeError extends Error {
  override readonly name = "BodyTooLargeError";
  /** The most that is read, in octets. */
  readonly limit: number;

  constructor(limit: number) {
    super(`The body is longer than ${limit} octets.`);
    this.limit = limit;
  }
}

/**
 * Reads a body up to a bound, so that no request can fill the memory.
 *
 * @throws BodyTooLargeError for a longer one; what the stream throws for one that cannot be read.
 */
export async function readOctets(
  body: ReadableStream<Uint8Array> | null,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  if (body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > most) {
      await reader.cancel();
      throw new BodyTooLargeError(most);
    }
    chunks.push(part.value);
  }
  return joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const octets = new Uint8Array(size);
  let end = 0;
  for (const chunk of chunks) {
    octets.set(chunk, end);
    end += chunk.byteLength;
  }
  return octets;
}
