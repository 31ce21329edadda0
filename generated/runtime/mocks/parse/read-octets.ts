// Copied from generator/runtime/mocks/parse/read-octets.ts. Do not edit.

/** The octets of a body, or why they were not read. */
export type OctetsRead =
  | { readonly octets: Uint8Array<ArrayBuffer> }
  | { readonly problem: "too large" | "unreadable" };

/** Reads a body up to a bound, so that no request can fill the memory. */
export async function readOctets(body: ReadableStream<Uint8Array> | null, most: number): Promise<OctetsRead> {
  if (body === null) return { octets: new Uint8Array() };
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    const reader = body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.byteLength;
      if (size > most) {
        await reader.cancel();
        return { problem: "too large" };
      }
      chunks.push(part.value);
    }
  } catch {
    return { problem: "unreadable" };
  }
  const octets = new Uint8Array(size);
  let end = 0;
  for (const chunk of chunks) {
    octets.set(chunk, end);
    end += chunk.byteLength;
  }
  return { octets };
}
