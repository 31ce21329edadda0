// Copied from generator/runtime/sandbox/node/tls/der.ts. Do not edit.

/// <reference types="node" />

/** A value in DER, the encoding of X.509 (ITU-T X.690): tag, length, contents. */
export type Der = Uint8Array;

/** What is encoded, with its universal tag. */
const tags = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  objectIdentifier: 0x06,
  utf8String: 0x0c,
  sequence: 0x30,
  set: 0x31,
  generalizedTime: 0x18,
} as const;

export function sequence(...parts: readonly Der[]): Der {
  return tagged(tags.sequence, ...parts);
}

export function setOf(...parts: readonly Der[]): Der {
  return tagged(tags.set, ...parts);
}

export function boolean(value: boolean): Der {
  return tagged(tags.boolean, Uint8Array.of(value ? 0xff : 0));
}

/** A number of 0 or more, given by its octets, the highest first. */
export function integer(octets: Uint8Array): Der {
  const from = octets.findIndex((octet) => octet !== 0);
  const shortest = from < 0 ? Uint8Array.of(0) : octets.subarray(from);
  // The highest bit is the sign.
  const isNegative = (shortest[0] ?? 0) >= 0x80;
  return isNegative ? tagged(tags.integer, Uint8Array.of(0), shortest) : tagged(tags.integer, shortest);
}

/** @param unusedBits How many bits of the last octet do not count. */
export function bitString(octets: Uint8Array, unusedBits = 0): Der {
  return tagged(tags.bitString, Uint8Array.of(unusedBits), octets);
}

export function octetString(octets: Uint8Array): Der {
  return tagged(tags.octetString, octets);
}

export function utf8String(text: string): Der {
  return tagged(tags.utf8String, Buffer.from(text, "utf8"));
}

/** @param dotted `2.5.29.17` */
export function objectIdentifier(dotted: string): Der {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  return tagged(tags.objectIdentifier, Uint8Array.from([first * 40 + second, ...rest].flatMap(base128)));
}

/** To the second, in UTC. */
export function generalizedTime(date: Date): Der {
  const digits = date.toISOString().replace(/\.\d+/, "").replace(/[-:T]/g, "");
  return tagged(tags.generalizedTime, Buffer.from(digits, "ascii"));
}

/** A value whose tag only its place gives a meaning: `[0]`, `[3]`. */
export function inContext(number: number, contents: Der, { isConstructed }: { readonly isConstructed: boolean }): Der {
  return tagged(0x80 | (isConstructed ? 0x20 : 0) | number, contents);
}

function tagged(tag: number, ...parts: readonly Uint8Array[]): Der {
  const contents = Buffer.concat(parts);
  return Buffer.concat([Uint8Array.of(tag), lengthOctets(contents.length), contents]);
}

function lengthOctets(length: number): Uint8Array {
  if (length < 0x80) return Uint8Array.of(length);
  const octets: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
  return Uint8Array.of(0x80 | octets.length, ...octets);
}

/** Seven bits an octet; all but the last have the highest bit set. */
function base128(value: number): readonly number[] {
  const octets = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) octets.unshift(0x80 | (rest % 128));
  return octets;
}
