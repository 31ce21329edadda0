// Copied from specs/accounts/v3/sandbox/mixture.ts. Do not edit.

/**
 * Four words of 32 bits that follow from all that was stirred into them, and look random. They guard no secret: they
 * only have to differ wherever something else was stirred in, and to be there at once. `crypto.subtle` answers later.
 */
export type Mixture = readonly [number, number, number, number];

/** What a text makes. */
export function mixtureOf(text: string): Mixture {
  let mixture: Mixture = [0x3c6ef372, 0xbb67ae85, 0xa54ff53a, text.length];
  for (let index = 0; index < text.length; index += 2) {
    mixture = stirred(mixture, text.charCodeAt(index) | (text.charCodeAt(index + 1) << 16));
  }
  return stirred(mixture, 0);
}

/** The mixture with one more word. The rounds are those of Chaskey, a code for small machines. */
export function stirred(mixture: Mixture, word: number): Mixture {
  let a = mixture[0] ^ word;
  let b = mixture[1];
  let c = mixture[2];
  let d = mixture[3];
  for (let round = 0; round < 6; round += 1) {
    a = (a + b) | 0;
    b = rotated(b, 5) ^ a;
    c = (c + d) | 0;
    d = rotated(d, 8) ^ c;
    a = (rotated(a, 16) + d) | 0;
    d = rotated(d, 13) ^ a;
    c = (c + b) | 0;
    b = rotated(b, 7) ^ c;
    c = rotated(c, 16);
  }
  return [a, b, c, d];
}

function rotated(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
