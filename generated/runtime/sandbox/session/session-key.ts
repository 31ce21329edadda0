// Copied from generator/runtime/sandbox/session/session-key.ts. Do not edit.

import { hash } from "../../mocks/sample/random.ts";

/** What makes the ids of one session differ from those of every other. */
export interface SessionKey {
  /**
   * The place of number `counter` in an order of the numbers below `size` that looks random: each comes once before any
   * comes again. `size` has no prime factors but 2, 3 and 5.
   */
  nth(counter: number, size: bigint): bigint;
  /** A number of so many bits, the same for the same name. */
  bits(name: string, count: number): bigint;
}

/** Makes the key of what has these names, one inside the other. Nothing is computed before it is needed. */
export function createSessionKey(names: readonly string[]): SessionKey {
  let digest: string | undefined;
  const orders = new Map<bigint, { readonly start: bigint; readonly step: bigint }>();
  return { nth, bits };

  function nth(counter: number, size: bigint): bigint {
    let order = orders.get(size);
    if (order === undefined) {
      order = { start: numberBelow(size, "start"), step: coprime(numberBelow(size, "step")) };
      orders.set(size, order);
    }
    return (order.start + BigInt(counter) * order.step) % size;
  }

  function numberBelow(size: bigint, name: string): bigint {
    // 32 bits more than needed make all remainders about equally likely.
    return bits(`${name}/${size}`, size.toString(2).length + 32) % size;
  }

  function bits(name: string, count: number): bigint {
    digest ??= digestOf(JSON.stringify(names));
    let value = 0n;
    for (let word = 0; word * 32 < count; word += 1) {
      value = (value << 32n) | BigInt(hash(`${digest}/${name}/${word}`));
    }
    return BigInt.asUintN(count, value);
  }
}

/** 128 bits of a text: ids may be long, and are gone through only here. */
function digestOf(text: string): string {
  return [0, 1, 2, 3].map((word) => hash(`${word}/${text}`)).join("/");
}

/** The number itself or the next that has none of the factors 2, 3 and 5. */
function coprime(number: bigint): bigint {
  let candidate = number | 1n;
  while (candidate % 3n === 0n || candidate % 5n === 0n) candidate += 2n;
  return candidate;
}
