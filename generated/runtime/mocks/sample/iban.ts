// Copied from generator/runtime/mocks/sample/iban.ts. Do not edit.

import type { Random } from "./random.ts";

/**
 * A Finnish IBAN: 18 characters with valid check digits (ISO 13616, modulo 97) around an account number of OP with a
 * valid check digit of its own (Luhn).
 */
export function finnishIban(random: Random): string {
  const number = `5${Array.from({ length: 12 }, () => random.integer(0, 9)).join("")}`;
  const account = number + luhnDigit(number);
  // The country code as numbers (F = 15, I = 18), behind the account, with zeros for the check digits.
  const check = 98 - remainder97(`${account}151800`);
  return `FI${String(check).padStart(2, "0")}${account}`;
}

function luhnDigit(digits: string): number {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return (10 - (sum % 10)) % 10;
}

function remainder97(digits: string): number {
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
}
