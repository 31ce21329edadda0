// Copied from specs/pivo/v1/sandbox/check-signature.ts. Do not edit.

import { hmacSha256, isSameText } from "../../../common/sandbox/partner/hmac-sha256.ts";
import { decodedPairs, isEncoded, type Pairs } from "./form-values.ts";

/** The key that the merchant signs with. */
export interface SigningKey {
  readonly id: string;
  readonly secret: string;
}

/**
 * Whether a form is signed with a key. An intermediary may have encoded values that the merchant had signed already, so
 * the signature may be over what they stand for.
 */
export async function isSignedForm(text: string, key: SigningKey): Promise<boolean> {
  const sent = [...new URLSearchParams(text)];
  const decoded = decodedPairs(sent);
  // Of two fields of one name readers may take either: whoever repeats one could change what was signed.
  if (decoded === undefined || new Set(sent.map(([name]) => name)).size < sent.length) return false;
  const signature = decoded.find(([name]) => name === "signature")?.[1] ?? "";
  const forms = sent.some(([, value]) => isEncoded(value)) ? [sent, decoded] : [sent];
  for (const form of forms) {
    if (
      await isSignatureOf(
        signature,
        form.filter(([name]) => name !== "signature"),
        key,
      )
    )
      return true;
  }
  return false;
}

/** Whether a signature in a header is over the fields of a JSON body; over nothing where there is no body. */
export async function isSignedJson(signature: string, text: string, key: SigningKey): Promise<boolean> {
  const pairs = text.trim() === "" ? [] : pairsInJson(text);
  return pairs !== undefined && isSignatureOf(signature, pairs, key);
}

/** HMAC-SHA256 over the fields, sorted by name, as lines `name:value`. */
async function isSignatureOf(signature: string, pairs: Pairs, { id, secret }: SigningKey): Promise<boolean> {
  // A line break in a value could hide another field in it.
  if (pairs.some(([name, value]) => /[:\r\n]/.test(name) || /[\r\n]/.test(value))) return false;
  const sorted = [...pairs].sort(([one], [other]) => (one < other ? -1 : Number(one > other)));
  const lines = sorted.map(([name, value]) => `${name}:${value}`).join("\n");
  return isSameText(signature, `${id} ${await hmacSha256(lines, secret)}`);
}

function pairsInJson(text: string): Pairs | undefined {
  try {
    return pairsOf(JSON.parse(text), "");
  } catch {
    return undefined;
  }
}

/** Members of an object within the body are named as the form names them: `merchant.name` is `merchant_name`. */
function pairsOf(value: unknown, prefix: string): Pairs {
  const members: [string, unknown][] = Object.entries(Object(value));
  return members.flatMap(([name, member]): Pairs => {
    if (member === null || member === undefined) return [];
    return typeof member === "object" ? pairsOf(member, `${prefix}${name}_`) : [[`${prefix}${name}`, String(member)]];
  });
}
