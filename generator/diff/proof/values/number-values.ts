import type { SchemaKeywords } from "../../../runtime/mocks/schema-contract.ts";

/** Numbers at and beside the bounds of schemas, and multiples; none whose judgement depends on binary fractions. */
export function* numberValues(parts: readonly SchemaKeywords[]): Iterable<number> {
  const bounds = boundsOf(parts);
  const multiples = factorsOf(parts);
  const isSafe = (value: number) =>
    Math.abs(value) < 2 ** 53 && !Object.is(value, -0) && multiples.every((factor) => isPlain(value, factor));
  const seen = new Set<number>();
  for (const value of candidates(bounds, multiples)) {
    const plain = Number(value.toPrecision(15));
    if (!isSafe(plain) || seen.has(plain)) continue;
    seen.add(plain);
    yield plain;
  }
}

function* candidates(bounds: readonly number[], factors: readonly number[]): Iterable<number> {
  for (const bound of bounds) yield* [bound, bound + 1, bound - 1];
  for (const [index, bound] of bounds.entries()) {
    const next = bounds[index + 1];
    if (next !== undefined) yield* [Math.trunc((bound + next) / 2), (bound + next) / 2];
  }
  const starts = [0, ...bounds];
  for (const factor of factors) {
    for (const start of starts) {
      const first = Math.ceil(start / factor);
      for (let count = -3; count <= 6; count += 1) yield (first + count) * factor;
    }
    for (const other of factors) yield factor * other;
    yield factor / 2;
  }
  yield* [0, 1, -1, 2, 10, 100, 0.5, 1.5, -0.5];
  for (const bound of bounds) yield* [bound + 0.5, bound - 0.5, bound * 10, bound + 0.001, bound - 0.001];
  yield* [2 ** 31, -(2 ** 31) - 1, 2 ** 32, 1e12, -1e12];
}

function boundsOf(parts: readonly SchemaKeywords[]): readonly number[] {
  const found = parts.flatMap((part) => [part.minimum, part.maximum, part.exclusiveMinimum, part.exclusiveMaximum]);
  return [...new Set(found.filter((bound) => bound !== undefined))].sort((left, right) => left - right);
}

function factorsOf(parts: readonly SchemaKeywords[]): readonly number[] {
  const found = parts.map(({ multipleOf }) => multipleOf).filter((factor) => factor !== undefined && factor > 0);
  return [...new Set(found.filter((factor) => factor !== undefined))];
}

/** Whether those who divide binary fractions agree with those who count in decimals: 0.07 / 0.01 is no integer to them. */
function isPlain(value: number, factor: number): boolean {
  const quotient = value / factor;
  return Number.isInteger(quotient) || Math.abs(quotient - Math.round(quotient)) > 1e-6;
}
