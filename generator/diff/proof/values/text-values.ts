import { textOfFormat } from "../../../runtime/mocks/sample/format-texts.ts";
import { textsOfPattern } from "../../../runtime/mocks/sample/pattern-texts.ts";
import { createRandom } from "../../../runtime/mocks/sample/random.ts";
import type { SchemaKeywords } from "../../../runtime/mocks/schema-contract.ts";
import type { FacedSchemas, ValueContext } from "./faced-schemas.ts";

/** Longer texts are not made: a proof is read by people. */
const longest = 4000;

const probes = [
  "text",
  "",
  "a",
  "A",
  "1",
  "-",
  " ",
  "a b",
  "ab",
  "abc",
  "ABC",
  "123",
  "a1",
  "A1",
  "a.b",
  "a_b",
  "a/b",
  "é",
];

/** Texts at and beside the limits of schemas, of their patterns and formats, and some of which most schemas refuse one. */
export function* textValues(faced: FacedSchemas, { maker, budget }: ValueContext): Iterable<string> {
  const lengths = lengthsOf(faced.all);
  const patterns = patternsOf(faced.all);
  if (patterns.length === 0) for (const length of lengths) yield "a".repeat(length);
  else yield* textsOfLengths();
  for (const pattern of patterns) yield* variants(pattern);
  yield* probes;
  for (const format of new Set(faced.all.map((part) => part.format).filter((one) => one !== undefined))) {
    const text = textOfFormat(format, createRandom(format), "");
    if (text !== undefined) yield text;
  }
  for (const length of lengths) yield "1".repeat(length);

  function* textsOfLengths(): Iterable<string> {
    for (const length of lengths) {
      const schemas = [...faced.wanted, { type: "string" as const, minLength: length, maxLength: length }];
      const made = maker.make({ schemas, seed: `length/${length}`, open: faced.open }, budget);
      if (typeof made?.value === "string") yield made.value;
    }
  }
}

/** Texts that a pattern is found in, and some that lie beside it. */
function* variants(pattern: string): Iterable<string> {
  const texts = take(textsOfPattern(pattern, 0, 200, createRandom(pattern)), 40).filter(
    (text) => text.length <= longest,
  );
  yield* texts;
  for (const text of texts.slice(0, 6)) {
    yield* [`${text}a`, `${text}1`, `a${text}`, text.slice(0, -1), text.toLowerCase(), text.toUpperCase(), `${text} `];
  }
}

function take<T>(values: Iterable<T>, most: number): T[] {
  const taken: T[] = [];
  for (const value of values) {
    if (taken.length >= most) break;
    taken.push(value);
  }
  return taken;
}

function lengthsOf(parts: readonly SchemaKeywords[]): readonly number[] {
  const limits = parts.flatMap(({ minLength, maxLength }) => [minLength, maxLength]).filter((one) => one !== undefined);
  const near = limits.flatMap((limit) => [limit, limit + 1, limit - 1]);
  return [...new Set(near)].filter((length) => Number.isInteger(length) && length >= 0 && length <= longest);
}

function patternsOf(parts: readonly SchemaKeywords[]): readonly string[] {
  return [...new Set(parts.map(({ pattern }) => pattern).filter((one) => one !== undefined))];
}
