// Copied from generator/runtime/mocks/sample/random.ts. Do not edit.

/**
 * Pseudo-random numbers that only a seed decides. A stream can be forked by name, so that what is drawn for one member
 * of an object stays the same when another member is added.
 */
export interface Random {
  /** A number from 0 up to, but without, 1. */
  next(): number;
  /** A whole number between two, both included. */
  integer(least: number, most: number): number;
  /** One of the items; undefined where there are none. */
  pick<T>(items: readonly T[]): T | undefined;
  /** A stream of its own for what `name` stands for. */
  fork(name: string | number): Random;
}

/** Starts a stream of random numbers. */
export function createRandom(seed: number | string): Random {
  const start = hash(String(seed));
  let state = start;
  return { next, integer, pick, fork };

  // Mulberry32: 32 bits of state are plenty for values that people look at.
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  function integer(least: number, most: number): number {
    return Math.min(most, least + Math.floor(next() * (most - least + 1)));
  }

  function pick<T>(items: readonly T[]): T | undefined {
    return items[Math.floor(next() * items.length)];
  }

  function fork(name: string | number): Random {
    return createRandom(`${start}/${name}`);
  }
}

/** A number of 32 bits made of a text: FNV-1a, with MurmurHash's end so that similar texts differ in all bits. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
