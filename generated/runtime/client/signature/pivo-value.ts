// Copied from generator/runtime/client/signature/pivo-value.ts. Do not edit.

import type { Pairs } from "./signed-pairs.ts";

/** What a value begins with that is sent in Base64. */
const prefix = "base64 ";

/** Whether a value of a form is sent in Base64. */
export function isBase64Value(value: string): boolean {
  return value.startsWith(prefix);
}

/**
 * The text that a value of a Pivo form stands for: `base64 `, followed by the Base64 (RFC 4648 section 4) of its
 * UTF-8, is decoded; every other value is the text already.
 *
 * @throws TypeError where what follows is no Base64, or what it encodes no UTF-8.
 */
export function decodePivoValue(value: string): string {
  if (!isBase64Value(value)) return value;
  let octets: string;
  try {
    octets = atob(value.slice(prefix.length));
  } catch {
    // The error of `atob` differs between platforms.
    throw new TypeError("a value is no Base64");
  }
  const bytes = Uint8Array.from(octets, (octet) => octet.charCodeAt(0));
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
}

/**
 * All fields of a form with their values decoded.
 *
 * @throws TypeError where one cannot be.
 */
export function decodePivoPairs(pairs: Pairs): [name: string, value: string][] {
  return Array.from(pairs, ([name, value]): [string, string] => [name, decodePivoValue(value)]);
}
