// Copied from generator/runtime/sandbox/applications/sha256-constants.ts. Do not edit.

/** The constants of SHA-256: computed as the standard defines them, so that no list of digits has to be trusted. */

const primes = firstPrimes(64);

/** The fractions of the square roots of the first 8 primes (FIPS 180-4, section 5.3.3). */
export const initialState = Int32Array.from(primes.slice(0, 8), (prime) => fractionBits(Math.sqrt(prime)));

/** The fractions of the cube roots of the first 64 primes (FIPS 180-4, section 4.2.2). */
export const roundConstants = Int32Array.from(primes, (prime) => fractionBits(Math.cbrt(prime)));

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = [];
  for (let value = 2; primes.length < count; value += 1) {
    if (primes.every((prime) => value % prime !== 0)) primes.push(value);
  }
  return primes;
}

/** The first 32 bits of a fraction: a root here is below 18, so a number holds sixteen more than these. */
function fractionBits(root: number): number {
  return Math.floor((root % 1) * 2 ** 32) | 0;
}
