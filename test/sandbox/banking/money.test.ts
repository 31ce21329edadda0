import { describe, expect, test } from "vitest";
import { amountOf, centsOf, maxCents, productOf, textOf } from "../../../specs/common/sandbox/money.ts";

describe("cents of an amount", () => {
  test.each([
    [0.1, 10],
    [0.29, 29],
    [2275.71, 227571],
    [-45.1, -4510],
    [-0, 0],
    [1e3, 100000],
    ["2480.00", 248000],
    ["7", 700],
    ["0.500", 50],
    [9999999999999.99, maxCents],
  ])("%s are %i", (amount, cents) => {
    expect(centsOf(amount)).toBe(cents);
  });

  test.each([0.001, 0.1 + 0.2, 1e-7, 1e21, NaN, Infinity, "", "1,5", "1e3", "0x10", " 1", 10000000000000])(
    "%s have none",
    (amount) => {
      expect(() => centsOf(amount)).toThrow(RangeError);
    },
  );
});

test("every amount of up to 15 digits comes back as it was", () => {
  const some = Array.from({ length: 2000 }, (_, index) => maxCents - index * 499_999_999_999 - (index % 101));
  for (const cents of [0, 1, 99, 100, 101, ...some]) {
    expect(centsOf(amountOf(cents))).toBe(cents);
    expect(centsOf(textOf(-cents))).toBe(-cents || 0);
  }
});

test.each([
  [0, "0.00"],
  [5, "0.05"],
  [-5437, "-54.37"],
  [100, "1.00"],
])("%i cents are written %s", (cents, text) => {
  expect(textOf(cents)).toBe(text);
});

test.each([
  ["42.5", "187.63", 797428],
  [400, 5.12, 204800],
  ["0.005", 1, 1],
  ["-0.005", 1, -1],
  ["0.0049999", 1, 0],
  [1e-7, 50000, 1],
  ["1.23456789", "98765.4321", 12193263],
])("%s times %s is %i cents", (quantity, price, cents) => {
  expect(productOf(quantity, price)).toBe(cents);
});

test("a product of too many digits is refused", () => {
  expect(() => productOf(1e12, 1e12)).toThrow(RangeError);
});
