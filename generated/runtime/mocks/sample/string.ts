// Copied from generator/runtime/mocks/sample/string.ts. Do not edit.

import { formatOf } from "../schema/formats/formats.ts";
import { codePoints } from "../schema/keywords/string.ts";
import type { Draw, Drawn } from "./draw.ts";
import type { Facets } from "./facets.ts";
import { textOfFormat } from "./format-texts.ts";
import { textsOfName } from "./named-texts.ts";
import { textsOfPattern } from "./pattern-texts.ts";
import { words } from "./words.ts";

/** Texts longer than this are not made, whatever `minLength` asks. */
const longest = 100_000;

/**
 * Makes a text: the first that fits of what its format, its name and its pattern suggest, else words of the right
 * length.
 */
export function drawString(facets: Facets, draw: Draw): Drawn {
  let first: string | undefined;
  for (const text of suggestions(facets, draw)) {
    first ??= text;
    if (fits(text, facets, draw)) return { value: text, isValid: true };
  }
  return { value: first ?? "", isValid: false };
}

function* suggestions(facets: Facets, draw: Draw): Iterable<string> {
  const { format, patterns, minLength, maxLength, jsonContent } = facets;
  const inside = { name: draw.name, key: "content", keys: facets.keys };
  const content = jsonContent === undefined ? undefined : draw.below([jsonContent], inside);
  if (content !== undefined) yield JSON.stringify(content.value);
  for (let attempt = 0; format !== undefined && attempt < 3; attempt += 1) {
    const text = textOfFormat(format, draw.random.fork(`format/${attempt}`), draw.name);
    if (text !== undefined) yield text;
  }
  yield* textsOfName(draw.name, draw.random);
  for (const pattern of patterns) yield* textsOfPattern(pattern, minLength, maxLength, draw.random);
  if (patterns.length === 0) yield lengthened(words(draw.name, draw.random), minLength, maxLength);
}

function fits(text: string, facets: Facets, draw: Draw): boolean {
  const length = codePoints(text);
  if (length < facets.minLength || length > facets.maxLength) return false;
  if (!facets.patterns.every((pattern) => draw.matches(pattern, text))) return false;
  const format = facets.format === undefined ? undefined : formatOf(facets.format);
  return format?.kind !== "string" || format.accepts(text);
}

/** Repeats or cuts a text until its length fits; it never ends in a space. */
function lengthened(text: string, least: number, most: number): string {
  const wanted = Math.min(least, longest);
  const repeated = text.length >= wanted ? text : `${text} `.repeat(Math.ceil(wanted / (text.length + 1)));
  if (repeated.length <= most && repeated.length === text.length) return text;
  return repeated.slice(0, Math.max(wanted, Math.min(text.length, most))).replace(/ $/, "x");
}
