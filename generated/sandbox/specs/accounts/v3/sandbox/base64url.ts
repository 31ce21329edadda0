// Copied from specs/accounts/v3/sandbox/base64url.ts. Do not edit.

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Writes words of 32 bits in base64url without padding (RFC 4648, 5), the high octet first. */
export function base64urlOfWords(words: readonly number[]): string {
  let text = "";
  let held = 0;
  let bits = 0;
  for (const word of words) {
    for (let shift = 24; shift >= 0; shift -= 8) {
      held = ((held << 8) | ((word >>> shift) & 255)) & 0xffff;
      for (bits += 8; bits >= 6; bits -= 6) text += alphabet.charAt((held >>> (bits - 6)) & 63);
    }
  }
  return bits === 0 ? text : text + alphabet.charAt((held << (6 - bits)) & 63);
}

const valueOf = new Map(Array.from(alphabet, (character, value) => [character, value]));

/** The whole words of 32 bits that a text in base64url has; other characters count as `A`. */
export function wordsOfBase64url(text: string): readonly number[] {
  const words: number[] = [];
  let [word, octets, held, bits] = [0, 0, 0, 0];
  for (const character of text) {
    held = ((held << 6) | (valueOf.get(character) ?? 0)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    word = (word << 8) | ((held >>> bits) & 255);
    octets += 1;
    if (octets % 4 === 0) words.push(word);
  }
  return words;
}

/** Writes a text of characters below 256 in base64url without padding. */
export function base64urlOf(characters: string): string {
  return btoa(characters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** The text in base64url; undefined for what is none. */
export function textOfBase64url(text: string): string | undefined {
  if (!/^[\w-]*$/.test(text)) return undefined;
  try {
    return atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    return undefined;
  }
}
