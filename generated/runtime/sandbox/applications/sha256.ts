// Copied from generator/runtime/sandbox/applications/sha256.ts. Do not edit.

/**
 * SHA-256 (FIPS 180-4), synchronous. `crypto.subtle` gives it only as a promise, through a queue of jobs that costs a
 * request more than all other checks of the gateway together; and `node:crypto` is not everywhere where the sandbox
 * runs. Keys are short: one block, about a microsecond.
 */
import { initialState, roundConstants } from "./sha256-constants.ts";

const encoder = new TextEncoder();
const octetsOfBlock = 64;

// Made once: a hash is computed in one go, so no two ever work on them.
const state = new Int32Array(8);
const schedule = new Int32Array(64);

/** The hash of a text's UTF-8, in 64 lower-case hexadecimal digits. */
export function sha256(text: string): string {
  const blocks = pad(text);
  state.set(initialState);
  for (let offset = 0; offset < blocks.length; offset += octetsOfBlock) {
    fillSchedule(blocks, offset);
    compress();
  }
  let digits = "";
  for (let at = 0; at < 8; at += 1) digits += hex(state[at] ?? 0);
  return digits;
}

const hexOctets = Array.from({ length: 256 }, (_, octet) => octet.toString(16).padStart(2, "0"));

/** By table: `toString(16)` takes longer than the hash. */
function hex(word: number): string {
  return hexOctet(word >>> 24) + hexOctet(word >>> 16) + hexOctet(word >>> 8) + hexOctet(word);
}

function hexOctet(word: number): string {
  return hexOctets[word & 255] ?? "";
}

/** The message, a one bit, zeros, and its length in bits (section 5.1.1). */
function pad(text: string): Uint8Array {
  const ascii = isAscii(text);
  const message = ascii ? undefined : encoder.encode(text);
  const length = message?.length ?? text.length;
  const blocks = new Uint8Array(Math.ceil((length + 9) / octetsOfBlock) * octetsOfBlock);
  if (message !== undefined) blocks.set(message);
  else for (let at = 0; at < length; at += 1) blocks[at] = text.charCodeAt(at);
  blocks[length] = 0x80;
  for (let at = 1, bits = length * 8; bits > 0; at += 1, bits = Math.floor(bits / 256)) {
    blocks[blocks.length - at] = bits % 256;
  }
  return blocks;
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** Section 6.2.2, step 1. That a word is there the compiler cannot know: hence every `?? 0`. */
function fillSchedule(blocks: Uint8Array, offset: number): void {
  for (let at = 0, octet = offset; at < 16; at += 1, octet += 4) {
    schedule[at] =
      ((blocks[octet] ?? 0) << 24) |
      ((blocks[octet + 1] ?? 0) << 16) |
      ((blocks[octet + 2] ?? 0) << 8) |
      (blocks[octet + 3] ?? 0);
  }
  for (let at = 16; at < 64; at += 1) {
    const a = schedule[at - 15] ?? 0;
    const b = schedule[at - 2] ?? 0;
    const low = rotate(a, 7) ^ rotate(a, 18) ^ (a >>> 3);
    const high = rotate(b, 17) ^ rotate(b, 19) ^ (b >>> 10);
    schedule[at] = ((schedule[at - 16] ?? 0) + low + (schedule[at - 7] ?? 0) + high) | 0;
  }
}

/** Section 6.2.2, steps 2 to 4, with the letters that the standard has. */
function compress(): void {
  let a = state[0] ?? 0;
  let b = state[1] ?? 0;
  let c = state[2] ?? 0;
  let d = state[3] ?? 0;
  let e = state[4] ?? 0;
  let f = state[5] ?? 0;
  let g = state[6] ?? 0;
  let h = state[7] ?? 0;
  for (let at = 0; at < 64; at += 1) {
    const sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const choice = (e & f) ^ (~e & g);
    const first = (h + sum1 + choice + (roundConstants[at] ?? 0) + (schedule[at] ?? 0)) | 0;
    const sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + sum0 + majority) | 0;
  }
  add(0, a);
  add(1, b);
  add(2, c);
  add(3, d);
  add(4, e);
  add(5, f);
  add(6, g);
  add(7, h);
}

function add(at: number, word: number): void {
  state[at] = (state[at] ?? 0) + word;
}

function rotate(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}
