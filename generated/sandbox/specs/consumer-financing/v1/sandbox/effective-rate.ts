// Copied from specs/consumer-financing/v1/sandbox/effective-rate.ts. Do not edit.

/**
 * The interest in per cent a year, with two decimals, at which payments at the end of each month are worth what is
 * received at the beginning: the internal rate of return, as directive 2008/48/EC has it. Only for payments that are
 * not less than what is received.
 */
export function effectiveRate(received: number, payments: readonly number[]): number {
  let [low, high] = [0, 1];
  while (worthAt(high, payments) > received) high *= 2;
  // Each round halves what is not known; a double has 52 bits.
  for (let round = 0; round < 60; round++) {
    const middle = (low + high) / 2;
    if (worthAt(middle, payments) > received) low = middle;
    else high = middle;
  }
  return Math.round(((1 + low) ** 12 - 1) * 10_000) / 100;
}

/** What payments are worth at the beginning, at a month's rate. */
function worthAt(rate: number, payments: readonly number[]): number {
  return payments.reduceRight((worth, payment) => (worth + payment) / (1 + rate), 0);
}
