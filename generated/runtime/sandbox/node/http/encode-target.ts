// Copied from generator/runtime/sandbox/node/http/encode-target.ts. Do not edit.

/// <reference types="node" />

/**
 * Percent-encodes what is not ASCII in the target of a request line. Node refuses such targets, as RFC 9112 has none,
 * but clients of the platform send query values as they are: as UTF-8, or, from Node, as Latin-1.
 *
 * @param packet The octets that were refused.
 * @param offset Where in them.
 * @returns The message from its request line on; `undefined` where that does not stand whole in the packet, or has no
 * such octet.
 */
export function encodeTarget(packet: Buffer, offset: number): Buffer | undefined {
  const start = packet.lastIndexOf("\n", offset - 1) + 1;
  const end = packet.indexOf("\r\n", start);
  if (end < 0) return undefined;
  const line = packet.subarray(start, end);
  const text = textOf(line);
  if (!/^[A-Z]+ \S+ HTTP\/1\.[01]$/.test(text) || line.every((octet) => octet < 0x80)) return undefined;
  const encoded = text.replace(/[^\x00-\x7f]+/g, encodeURIComponent);
  return Buffer.concat([Buffer.from(encoded, "latin1"), packet.subarray(end)]);
}

/** UTF-8, or Latin-1 where the octets are none. */
function textOf(octets: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(octets);
  } catch {
    return octets.toString("latin1");
  }
}
