// Copied from generator/runtime/sandbox/applications/crc32.ts. Do not edit.

const table = Int32Array.from({ length: 256 }, (_, octet) => {
  let sum = octet;
  for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (0xedb88320 & -(sum & 1));
  return sum;
});

/** The check sum CRC-32 of an ASCII text (ISO/IEC 13239): finds every changed character, and every two swapped ones. */
export function crc32(text: string): number {
  let sum = ~0;
  for (let at = 0; at < text.length; at += 1) sum = (sum >>> 8) ^ (table[(sum ^ text.charCodeAt(at)) & 255] ?? 0);
  return ~sum >>> 0;
}
