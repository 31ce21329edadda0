/** A quotient of whole numbers, rounded to a whole number; a half away from zero. The divisor is more than zero. */
export function roundedQuotient(dividend: bigint, divisor: bigint): bigint {
  const half = dividend < 0n ? -divisor : divisor;
  return (2n * dividend + half) / (2n * divisor);
}

/**
 * A whole number times a fraction, exact before it is rounded; a half away from zero. The divisor is more than zero.
 */
export function partOf(whole: number, dividend: number, divisor: number): number {
  return Number(roundedQuotient(BigInt(whole) * BigInt(dividend), BigInt(divisor)));
}
