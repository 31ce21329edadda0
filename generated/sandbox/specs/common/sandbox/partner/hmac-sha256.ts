// Copied from specs/common/sandbox/partner/hmac-sha256.ts. Do not edit.

const algorithm = { name: "HMAC", hash: "SHA-256" };

/**
 * HMAC-SHA256 (RFC 2104) of a text in UTF-8, as 64 lower-case hexadecimal digits: what the partner products sign with.
 *
 * @throws TypeError where the secret is empty.
 */
export async function hmacSha256(text: string, secret: string): Promise<string> {
  const encoder = new TextEncoder();
  const key = await crypto.subtle.importKey("raw", encoder.encode(secret), algorithm, false, ["sign"]);
  return hexOf(await crypto.subtle.sign(algorithm, key, encoder.encode(text)));
}

/** SHA-256 (FIPS 180-4) of a text in UTF-8, as 64 lower-case hexadecimal digits. */
export async function sha256(text: string): Promise<string> {
  return hexOf(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
}

/** Whether two texts are the same; takes the same time wherever they differ, so that none can be guessed in parts. */
export function isSameText(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let index = 0; index < one.length; index++) difference |= one.charCodeAt(index) ^ other.charCodeAt(index);
  return difference === 0;
}

function hexOf(octets: ArrayBuffer): string {
  return Array.from(new Uint8Array(octets), (octet) => octet.toString(16).padStart(2, "0")).join("");
}
