// Copied from generator/runtime/sandbox/applications/api-key.ts. Do not edit.

/**
 * Keys that the sandbox makes: `op_sandbox_`, 30 random characters (178 bits), and 6 that check the others. The prefix
 * tells people and scanners of leaked secrets what they have found; the check refuses a typo without a look-up.
 */
import type { ApplicationKey } from "../store/store.ts";
import { base62, base62Characters } from "./base62.ts";
import { crc32 } from "./crc32.ts";
import { sha256 } from "./sha256.ts";

/** What a key of the sandbox begins with: the platform, and the environment that it is for. */
export const apiKeyPrefix = "op_sandbox_";

const randomLength = 30;
const checkLength = 6;
const keyLength = apiKeyPrefix.length + randomLength + checkLength;

/** A new key. It is nowhere else: what is stored is `storedKey` of it. */
export function makeApiKey(): string {
  const key = apiKeyPrefix + randomCharacters(randomLength);
  return key + checkOf(key);
}

/** Whether a text has the form of a key of the sandbox, but not its check. Keys of any other form are none of ours. */
export function isMistypedKey(key: string): boolean {
  return hasOurForm(key) && checkOf(key.slice(0, -checkLength)) !== key.slice(-checkLength);
}

function hasOurForm(key: string): boolean {
  return key.length === keyLength && key.startsWith(apiKeyPrefix);
}

/**
 * A key as it is stored. It may be one that the sandbox did not make.
 *
 * @param createdAt RFC 3339, UTC.
 */
export function storedKey(key: string, createdAt: string): ApplicationKey {
  return { hash: hashOfKey(key), prefix: hasOurForm(key) ? apiKeyPrefix : "", lastFour: lastFourOf(key), createdAt };
}

/**
 * What a key is stored and looked up by. A fast hash is right for it: nobody can try all keys of 178 random bits, as
 * they can the passwords that slow hashes are for.
 */
export function hashOfKey(key: string): string {
  return sha256(key);
}

/** A short key of the user's own would be told by its last characters: it shows none. */
function lastFourOf(key: string): string {
  return key.length >= 16 ? key.slice(-4) : "";
}

function checkOf(text: string): string {
  return base62(crc32(text), checkLength);
}

/** Octets of 248 and more are thrown away: with them, the first characters would come more often than the last. */
function randomCharacters(length: number): string {
  let text = "";
  while (text.length < length) {
    const usable = crypto.getRandomValues(new Uint8Array(length)).filter((octet) => octet < 248);
    text += Array.from(usable, (octet) => base62Characters.charAt(octet % 62)).join("");
  }
  return text.slice(0, length);
}
