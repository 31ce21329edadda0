import type { ts } from "ts-morph";
import { hole } from "../uri/hole.ts";

/** A stretch of a text that a program puts together, and where it comes from. */
export interface Part {
  readonly text: string;
  /** The literal that the text is written in; for a hole, the parameter whose value is not known. */
  readonly node?: ts.Node;
}

/** A text as a program puts it together. */
export type Value = readonly Part[];

/** More alternatives than these are not followed: each condition in a text doubles them. */
const maxAlternatives = 8;
const maxParts = 60;

export const unknown: readonly Value[] = [[{ text: hole }]];

export function textOf(value: Value): string {
  return value.map(({ text }) => text).join("");
}

/** Every first with every second. */
export function joined(firsts: readonly Value[], seconds: readonly Value[]): readonly Value[] {
  const all = firsts.flatMap((first) => seconds.map((second) => [...first, ...second].slice(0, maxParts)));
  return all.slice(0, maxAlternatives);
}

export function joinedAll(values: readonly (readonly Value[])[]): readonly Value[] {
  return values.reduce<readonly Value[]>((before, value) => joined(before, value), [[]]);
}

export function eitherOf(...values: readonly (readonly Value[])[]): readonly Value[] {
  return values.flat().slice(0, maxAlternatives);
}

/** Whether nothing of a text is known. */
export function isUnknown(values: readonly Value[]): boolean {
  return values.every((value) => value.every(({ text }) => /^[\uE000\uE001]*$/.test(text)));
}

export function literal(text: string, node?: ts.Node): readonly Value[] {
  return [[node === undefined ? { text } : { text, node }]];
}

/** A base URL and a path with exactly one slash between them, as clients join them. */
export function withBase(base: readonly Value[], path: readonly Value[]): readonly Value[] {
  return path.flatMap((each) => {
    const text = textOf(each);
    if (/^[a-z][a-z\d+.-]*:\/\//i.test(text) || /^[\uE000]/.test(text)) return [each];
    return joinedAll([base, text.startsWith("/") || text === "" ? [[]] : literal("/"), [each]]);
  });
}

/** `new URL(path, base)`: a path from the root replaces the base's own; URL Standard, "relative state". */
export function resolvedAgainst(base: readonly Value[], path: readonly Value[]): readonly Value[] {
  return path.flatMap((each) => {
    const text = textOf(each);
    if (/^[a-z][a-z\d+.-]*:/i.test(text)) return [each];
    return base.flatMap((start) => {
      const origin = /^([a-z][a-z\d+.-]*:\/\/[^/?#]*)([^?#]*)/i.exec(textOf(start));
      if (origin === null) return joined([start], [each]);
      const folder = text.startsWith("/") ? "" : (origin[2] ?? "").replace(/[^/]*$/, "") || "/";
      return joined(
        [headOf(start, (origin[1] ?? "").length + folder.length)],
        [folder === "" && !text.startsWith("/") ? [{ text: "/" }, ...each] : each],
      );
    });
  });
}

/** The first characters of a text, each with its origin. */
function headOf(value: Value, length: number): Value {
  let left = length;
  const parts: Part[] = [];
  for (const part of value) {
    if (left <= 0) break;
    parts.push({ ...part, text: part.text.slice(0, left) });
    left -= part.text.length;
  }
  return parts;
}
