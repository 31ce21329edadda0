// Copied from specs/common/sandbox/units.ts. Do not edit.

import type { Cents } from "./money.ts";
import { partOf } from "./rounding.ts";

/**
 * Units of funds in millionths: a whole number. With six decimals no amount of a cent is without units, and what
 * rounding takes or gives is less than a cent of any fund.
 */
export type Units = number;

const perUnit = 1_000_000;

/** The units of a decimal text with up to six decimals: `42.5`. */
export function unitsOf(text: string): Units {
  const [whole = "", fraction = ""] = text.split(".");
  return Number(whole + fraction.padEnd(6, "0"));
}

/** Units as a JSON number: `42.5`. */
export function unitNumber(units: Units): number {
  return units / perUnit;
}

/** How many units an amount buys; a half of the last decimal is rounded up. */
export function unitsFor(amount: Cents, unitPrice: Cents): Units {
  return partOf(amount, perUnit, unitPrice);
}

/** What units are worth. */
export function worthOf(units: Units, unitPrice: Cents): Cents {
  return partOf(units, unitPrice, perUnit);
}
