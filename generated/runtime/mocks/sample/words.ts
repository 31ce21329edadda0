// Copied from generator/runtime/mocks/sample/words.ts. Do not edit.

import type { Random } from "./random.ts";

const vocabulary = (
  "account agreement amount balance bank branch card charge city contract credit customer deposit exchange fund " +
  "holding interest invoice ledger loan market note order owner payment period portfolio price product rate receipt " +
  "reference report reserve salary saving service share statement subscription transfer value"
).split(" ");

/** Two words, the first that of the member's name where it has one: a value that tells what it stands for. */
export function words(name: string, random: Random): string {
  const own = name
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[^A-Za-z]+/g, " ")
    .trim()
    .toLowerCase();
  const stream = random.fork("words");
  const first = own === "" || own.length > 24 ? (stream.pick(vocabulary) ?? "text") : own;
  return `${first} ${stream.pick(vocabulary) ?? "text"}`;
}
