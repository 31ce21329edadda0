// Copied from generator/runtime/mocks/parse/path-template.ts. Do not edit.

import { decodePercent } from "./percent.ts";

/** One segment of a path template: a literal, or parameters with literals around and between them. */
export interface SegmentTemplate {
  /** `literals[0] {names[0]} literals[1] {names[1]} ... literals[n]`; a segment without names is its only literal. */
  readonly literals: readonly string[];
  readonly names: readonly string[];
}

/** A path template, taken apart. */
export type PathTemplate = readonly SegmentTemplate[];

/** Reads a template. A fragment, by which some documents tell operations apart, is no part of the path. */
export function parseTemplate(path: string): PathTemplate {
  return segmentsOf(path.replace(/[?#].*$/s, "")).map((segment) => {
    const parts = segment.split(/\{([^{}]*)\}/);
    return {
      literals: parts.filter((_, index) => index % 2 === 0).map((literal) => decodePercent(literal) ?? literal),
      names: parts.filter((_, index) => index % 2 === 1),
    };
  });
}

/** The segments of a path. Doubled slashes and one at the end do not count: clients put them there by accident. */
export function segmentsOf(path: string): readonly string[] {
  return path.split("/").filter((segment) => segment !== "");
}

/** The values of the parameters, still encoded; undefined where the path is another. */
export function matchPath(
  template: PathTemplate,
  segments: readonly string[],
): ReadonlyMap<string, string> | undefined {
  if (template.length !== segments.length) return undefined;
  const values = new Map<string, string>();
  for (const [index, segment] of template.entries()) {
    const found = matchSegment(segment, segments[index] ?? "");
    if (found === undefined) return undefined;
    for (const [position, value] of found.entries()) values.set(segment.names[position] ?? "", value);
  }
  return values;
}

/** The values of a segment's parameters in their order; undefined where the segment does not fit. */
export function matchSegment(template: SegmentTemplate, segment: string): readonly string[] | undefined {
  const { literals, names } = template;
  const [first = ""] = literals;
  if (names.length === 0) return (decodePercent(segment) ?? segment) === first ? [] : undefined;
  const last = literals.at(-1) ?? "";
  if (!segment.startsWith(first) || !segment.endsWith(last)) return undefined;
  if (segment.length < first.length + last.length + names.length) return undefined;
  // A parameter ends where the next literal begins for the first time, which needs no backtracking.
  let rest = segment.slice(first.length, segment.length - last.length);
  const values: string[] = [];
  for (const literal of literals.slice(1, -1)) {
    const end = literal === "" ? 1 : rest.indexOf(literal, 1);
    if (end < 1) return undefined;
    values.push(rest.slice(0, end));
    rest = rest.slice(end + literal.length);
  }
  return rest === "" ? undefined : [...values, rest];
}
