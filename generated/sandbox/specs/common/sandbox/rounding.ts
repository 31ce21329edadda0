// Copied from specs/common/sandbox/rounding.ts. Do not edit.

/** A quotient of whole numbers, rounded to a whole number; a half away from zero. The divisor is more than zero. */
export function roundedQuotient(dividend: bigint, divisor: bigint): bigint {
  const half = dividend < 0n ? -divisor : divisor;
  return (2n * dividend + half) / (2n * divisor);
}

/**
 * A whole number times a fraction, exact before it is rounded; a half away from zero. The divisor is more than zero.
 */
export function partOf(whole: number, dividend: number, divisor: number): number {
  const product = whole * dividend;
  // Of whole numbers that a number keeps exactly, product, rest and quotient are exact as well, and far cheaper.
  if (Number.isSafeInteger(product) && [whole, dividend, divisor].every(Number.isSafeInteger)) {
    const size = Math.abs(product);
    const rest = size % divisor;
    const quotient = (size - rest) / divisor + (rest >= divisor - rest ? 1 : 0);
    return product < 0 ? 0 - quotient : quotient;
  }
  return Number(roundedQuotient(BigInt(whole) * BigInt(dividend), BigInt(divisor)));
}
