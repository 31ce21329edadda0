// Copied from generator/runtime/sandbox/gateway/content-hash.ts. Do not edit.

/**
 * A synchronous hash of 64 bits that takes less than a nanosecond an octet: two multiplicative hashes in one pass over
 * words of four octets. Any two contents of one length that differ in one word only have different hashes.
 */

const encoder = new TextEncoder();

// Made once: a hash is computed in one go, so no two ever work on it. Encoding into it, and reading words from it, is
// four times as fast as asking a text for one character after the other.
const buffer = new Uint8Array(65_536);
const words = new Uint32Array(buffer.buffer);
const octetsOfWord = 4;

export class ContentHash {
  /** How many octets were added. */
  octets = 0;
  #one = 0xdeadbeef | 0;
  #two = 0x41c6ce57;

  /** Adds the UTF-8 of a text. */
  addText(text: string): void {
    for (let rest = text; rest !== "";) {
      const { read, written } = encoder.encodeInto(rest, buffer);
      this.#addBuffered(written);
      rest = rest.slice(read);
    }
  }

  addOctets(octets: Uint8Array): void {
    for (let offset = 0; offset < octets.length; offset += buffer.length) {
      const part = octets.subarray(offset, offset + buffer.length);
      buffer.set(part);
      this.#addBuffered(part.length);
    }
  }

  /** Sixteen hexadecimal digits. */
  digits(): string {
    const one = mix(this.#one ^ this.octets, this.#two);
    return hex(one) + hex(mix(this.#two ^ this.octets, one));
  }

  #addBuffered(length: number): void {
    const end = Math.ceil(length / octetsOfWord);
    buffer.fill(0, length, end * octetsOfWord);
    let one = this.#one;
    let two = this.#two;
    for (let at = 0; at < end; at += 1) {
      const word = words[at] ?? 0;
      one = Math.imul(one ^ word, 2654435761);
      two = Math.imul(two ^ word, 1597334677);
      // A product carries to higher bits only: the shifts bring them back down.
      one ^= one >>> 15;
      two ^= two >>> 13;
    }
    this.#one = one;
    this.#two = two;
    this.octets += length;
  }
}

/** Lets every bit of a value decide every bit of the result, as MurmurHash3 does at its end. */
function mix(value: number, other: number): number {
  const once = Math.imul(value ^ (value >>> 16), 2246822507);
  const twice = Math.imul(once ^ (once >>> 13), 3266489909);
  return twice ^ (twice >>> 16) ^ other;
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, "0");
}
