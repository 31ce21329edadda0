// Copied from specs/payment-highway/v1/sandbox/sph1.ts. Do not edit.

import { seed } from "../../../../../sandbox/seeds/payment-highway/v1.ts";
import { hmacSha256, isSameText } from "../../../common/sandbox/partner/hmac-sha256.ts";

const { key } = seed.merchant;

/** What a signature of scheme SPH1 covers. */
export interface SignedMessage {
  /** In capitals. */
  readonly method: string;
  /** Path and query as the client names them; empty for the return to the merchant. */
  readonly uri: string;
  /** Headers, fields or query parameters. Only those that begin with `sph-` are signed. */
  readonly pairs: Iterable<readonly [name: string, value: string]>;
  /** By default empty. */
  readonly body?: string;
}

/** The signature of a message by the merchant's key: `SPH1 <key id> <hex>`. */
export async function signatureOf(message: SignedMessage): Promise<string> {
  return `SPH1 ${key.id} ${await hmacSha256(signedText(message), key.secret)}`;
}

/** Whether a message is signed by the merchant's key. */
export async function isSigned(signature: string, message: SignedMessage): Promise<boolean> {
  const pairs = sphPairs(message.pairs);
  // Of two of one name readers may take either: whoever repeats one could change what was signed.
  if (new Set(pairs.map(([name]) => name)).size < pairs.length) return false;
  // A line break in a value could hide another pair in it.
  if (pairs.some(([name, value]) => /[:\r\n]/.test(name) || /[\r\n]/.test(value))) return false;
  return isSameText(signature, await signatureOf(message));
}

/** The pairs that are signed, with their names in lower case. */
export function sphPairs(pairs: SignedMessage["pairs"]): readonly (readonly [string, string])[] {
  return Array.from(pairs, ([name, value]) => [name.toLowerCase(), value] as const).filter(([name]) =>
    name.startsWith("sph-"),
  );
}

/** Method, URI, the pairs sorted by name, and the body without white space around it, joined by line feeds. */
function signedText({ method, uri, pairs, body = "" }: SignedMessage): string {
  const sorted = [...sphPairs(pairs)].sort(([one], [other]) => (one < other ? -1 : Number(one > other)));
  const lines = sorted.map(([name, value]) => `${name}:${value}`).join("\n");
  return [method, uri, lines, body.trim()].join("\n");
}
