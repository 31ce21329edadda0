// Copied from specs/common/sandbox/money.ts. Do not edit.

/**
 * An amount of money in cents: a whole number. Amounts are kept and reckoned in cents, as binary floating point has no
 * 0.1: sums of such amounts would drift.
 */
export type Cents = number;

/** The largest amount, on either side of zero: a JSON number keeps 15 decimal digits exactly, not more. */
export const maxCents: Cents = 999_999_999_999_999;

const decimal = /^(-?)(\d+)(?:\.(\d+))?$/;

/**
 * The cents of an amount in euros, as a JSON number or a decimal text has it.
 *
 * @throws RangeError for what is no decimal number, has more than two decimals or more than 15 digits.
 */
export function centsOf(amount: number | string): Cents {
  const [, sign, whole = "", fraction = ""] = decimal.exec(String(amount)) ?? [];
  if (sign === undefined) throw new RangeError(`"${amount}" is no decimal number.`);
  const places = fraction.replace(/0+$/, "");
  if (places.length > 2) throw new RangeError(`${amount} has more than two decimals.`);
  const cents = checked(Number(whole + places.padEnd(2, "0")));
  return sign === "-" && cents !== 0 ? -cents : cents;
}

/** Whether an amount in euros can be told in cents. */
export function isAmount(amount: number): boolean {
  try {
    centsOf(amount);
    return true;
  } catch {
    return false;
  }
}

/** The amount in euros as a JSON number: `2275.71`, and `10` for whole euros. */
export function amountOf(cents: Cents): number {
  // The nearest double to an amount of up to 15 digits is written with just these digits.
  return cents / 100;
}

/** The amount in euros as a text with two decimals: `-54.37`, `0.00`. */
export function textOf(cents: Cents): string {
  const digits = String(Math.abs(cents)).padStart(3, "0");
  return `${cents < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/**
 * A quantity times a price, rounded to cents; half a cent away from zero. Both are decimal numbers with any number of
 * decimals: the product is exact before it is rounded.
 *
 * @throws RangeError for what is no decimal number, and for products of more than 15 digits.
 */
export function productOf(quantity: number | string, price: number | string): Cents {
  const [left, right] = [scaledOf(quantity), scaledOf(price)];
  return roundedOf(left.digits * right.digits, left.scale + right.scale);
}

/** A decimal number as a whole number and the count of its decimals: 12.5 is 125 with scale 1. */
interface Scaled {
  readonly digits: bigint;
  readonly scale: number;
}

function scaledOf(value: number | string): Scaled {
  const [, sign, whole = "", fraction = ""] = decimal.exec(plainOf(value)) ?? [];
  if (sign === undefined) throw new RangeError(`"${value}" is no decimal number.`);
  return { digits: BigInt(`${sign}${whole}${fraction}`), scale: fraction.length };
}

/** Writes a number without an exponent: `1e-7` as `0.0000001`. */
function plainOf(value: number | string): string {
  const [, sign = "", whole = "", fraction = "", exponent] = /^(-?)(\d+)(?:\.(\d+))?e-(\d+)$/.exec(String(value)) ?? [];
  if (exponent === undefined) return String(value);
  return `${sign}0.${whole.padStart(Number(exponent), "0")}${fraction}`;
}

function roundedOf(digits: bigint, scale: number): Cents {
  if (scale <= 2) return checked(Number(digits * 10n ** BigInt(2 - scale)));
  const divisor = 10n ** BigInt(scale - 2);
  const half = (digits < 0n ? -divisor : divisor) / 2n;
  return checked(Number((digits + half) / divisor));
}

/**
 * The cents, where they are few enough to be exact.
 *
 * @throws RangeError otherwise.
 */
export function checked(cents: Cents): Cents {
  if (!Number.isSafeInteger(cents) || Math.abs(cents) > maxCents) throw new RangeError("The amount is out of range.");
  return cents;
}
