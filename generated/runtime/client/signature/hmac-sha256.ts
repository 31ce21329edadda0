// Copied from generator/runtime/client/signature/hmac-sha256.ts. Do not edit.

/** A key to sign with. What takes one holds it in a closure, and no error tells it. */
export interface SigningKey {
  /** Names the key to the service: it stands in every signature. */
  readonly keyId: string;
  /** Must stay on the server: whoever has it can sign. */
  readonly secret: string;
}

const algorithm = { name: "HMAC", hash: "SHA-256" };

/** UTF-8, like everything that is signed here. */
function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function importKey(secret: string, usage: "sign" | "verify"): Promise<CryptoKey> {
  // Some implementations refuse an empty key with an error that tells nothing.
  if (secret === "") throw new TypeError("empty secret");
  return crypto.subtle.importKey("raw", bytes(secret), algorithm, false, [usage]);
}

/**
 * HMAC-SHA256 (RFC 2104, FIPS 180-4) of a text.
 *
 * @returns 64 hexadecimal digits in lower case.
 * @throws TypeError where the secret is empty.
 */
export async function hmacSha256(text: string, secret: string): Promise<string> {
  const mac = await crypto.subtle.sign(algorithm, await importKey(secret, "sign"), bytes(text));
  return Array.from(new Uint8Array(mac), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Whether these hexadecimal digits are the {@link hmacSha256} of the text. The comparison takes the same time wherever
 * they differ (Web Cryptography API, HMAC, "Verify"), so that a signature cannot be guessed digit by digit.
 *
 * @throws TypeError where the secret is empty.
 */
export async function isHmacSha256(hex: string, text: string, secret: string): Promise<boolean> {
  const mac = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  return crypto.subtle.verify(algorithm, await importKey(secret, "verify"), mac, bytes(text));
}
