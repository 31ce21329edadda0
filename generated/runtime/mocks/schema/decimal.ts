// Copied from generator/runtime/mocks/schema/decimal.ts. Do not edit.

/**
 * Decimal arithmetic on JSON's numbers. A number is taken as the shortest decimal that reads back as it, which is what
 * the author of a document wrote; binary remainders would say that 0.07 is no multiple of 0.01.
 */

/** A number as `digits / 10 ** scale`. */
export interface Decimal {
  readonly digits: bigint;
  /** How many of the digits stand behind the point; never negative. */
  readonly scale: number;
}

/** Takes a finite number apart. */
export function decimalOf(value: number): Decimal {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}

/** Reads a decimal back as a number. */
export function numberOf(value: Decimal): number {
  return Number(`${value.digits}e-${value.scale}`);
}

/** Makes the question whether a number is `divisor` times an integer; `divisor` is greater than 0. */
export function multipleOf(divisor: number): (value: number) => boolean {
  const { scale } = decimalOf(divisor);
  const power = 10 ** scale;
  const scaled = Math.round(divisor * power);
  const isSmall = scale <= 15 && Number.isSafeInteger(scaled);
  return (value) => {
    const digits = Math.round(value * power);
    if (!isSmall || !Number.isSafeInteger(digits)) return isExactMultiple(value, divisor);
    // Of two safe integers the quotient is the number that the decimal reads as: another number has more digits.
    return digits / power === value && digits % scaled === 0;
  };
}

function isExactMultiple(value: number, divisor: number): boolean {
  if (!Number.isFinite(value)) return false;
  const [left, right] = aligned(decimalOf(value), decimalOf(divisor));
  return left % right === 0n;
}

/** The least common multiple of two positive numbers: what is a multiple of it is one of both. */
export function leastCommonMultiple(left: number, right: number): number {
  const [a, b, scale] = aligned(decimalOf(left), decimalOf(right));
  let [divisor, rest] = [a, b];
  while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
  return numberOf({ digits: (a / divisor) * b, scale });
}

function aligned(left: Decimal, right: Decimal): readonly [bigint, bigint, number] {
  const scale = Math.max(left.scale, right.scale);
  return [left.digits * 10n ** BigInt(scale - left.scale), right.digits * 10n ** BigInt(scale - right.scale), scale];
}
