// Copied from generator/runtime/client/signature/pivo-form.ts. Do not edit.

import { SIGNATURE } from "./signed-request.ts";
import { hmacSha256, isHmacSha256, type SigningKey } from "./hmac-sha256.ts";
import { decodePivoPairs, isBase64Value } from "./pivo-value.ts";
import { areUnambiguous, pairLines, pairsOf, type Pairs } from "./signed-pairs.ts";
import type { SignatureProblem } from "./signature-error.ts";

/** The text that scheme PIVO1 signs: all fields but the signature, sorted by name, as lines `name:value`. */
export function pivoText(pairs: Pairs): string {
  return pairLines(Array.from(pairs).filter(([name]) => name !== SIGNATURE));
}

/**
 * The signature of fields, as it is sent: `<key id> <hex>`. Values are signed as they are given.
 *
 * @throws TypeError where a value has a line break, or a name a colon.
 */
export async function pivoSignature(pairs: Pairs, { keyId, secret }: SigningKey): Promise<string> {
  return `${keyId} ${await hmacSha256(pivoText(pairs), secret)}`;
}

/**
 * Signs a form that the payer's browser will post to Pivo: the result has every field to put into the page, the
 * `signature` among them. Call it on the server, for it needs the secret.
 *
 * @param fields numbers and booleans are sent as text; fields without a value are left out. A `signature` is made anew.
 * @throws TypeError where a field is no plain value, or has a line break, which a browser would change.
 */
export async function signPivoForm(fields: object, key: SigningKey): Promise<Record<string, string>> {
  const pairs = pairsOf(fields).filter(([name]) => name !== SIGNATURE);
  return Object.fromEntries([...pairs, [SIGNATURE, await pivoSignature(pairs, key)]]);
}

/**
 * Verifies a signed form. Where values are sent in Base64, the signature may be over them as they are sent, or over
 * what they stand for: an intermediary encodes what the merchant has signed already.
 *
 * @param fields an object, or pairs such as `URLSearchParams`; a field that is repeated is refused as `malformed`.
 * @returns what is wrong with it; `undefined` where nothing is. A Pivo signature has no time, so never `stale`.
 */
export async function pivoProblem(fields: object | Pairs, key: SigningKey): Promise<SignatureProblem | undefined> {
  const sent = Symbol.iterator in fields ? Array.from(fields) : pairsOf(fields);
  if (!sent.some(([name, value]) => name === SIGNATURE && value !== "")) return "missing";
  if (new Set(sent.map(([name]) => name)).size < sent.length) return "malformed";

  const forms: Pairs[] = [sent];
  let signature = sent.find(([name]) => name === SIGNATURE)?.[1] ?? "";
  try {
    if (sent.some(([, value]) => isBase64Value(value))) forms.push(decodePivoPairs(sent));
    signature = decodePivoPairs([[SIGNATURE, signature]])[0]?.[1] ?? "";
  } catch {
    return "malformed";
  }
  const [, keyId, hex] = /^(\S+) ([\da-f]{64})$/.exec(signature) ?? [];
  if (!hex || !forms.every(areUnambiguous)) return "malformed";
  if (keyId !== key.keyId) return "unknown-key";
  for (const pairs of forms) if (await isHmacSha256(hex, pivoText(pairs), key.secret)) return undefined;
  return "mismatch";
}

/** Whether a form is signed with this key: {@link pivoProblem} tells why not. */
export async function verifyPivoForm(fields: object | Pairs, key: SigningKey): Promise<boolean> {
  return (await pivoProblem(fields, key)) === undefined;
}
