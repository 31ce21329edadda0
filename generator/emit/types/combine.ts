import { code, join, type SourceText } from "../text/source-text.ts";
import type { PrintedType, TypeContext } from "./type-context.ts";

export const unknownType: PrintedType = { text: code`unknown`, binds: "tight" };

/** The union of types: each once, and `unknown` where one of them is. */
export function unionOf(members: readonly PrintedType[]): PrintedType {
  const distinct = distinctByText(members.filter((member) => member.text !== "never"));
  if (members.length > 0 && distinct.length === 0) return { text: code`never`, binds: "tight" };
  const [first] = distinct;
  if (first === undefined || distinct.some((member) => member.text === "unknown")) return unknownType;
  if (distinct.length === 1) return first;
  return {
    text: join(
      distinct.map((member) => member.text),
      " | ",
    ),
    binds: "union",
  };
}

/** Prints with a context of its own, and tells of the names only when they stand in what came out: `A | unknown` names none. */
export function usingOnlyWhatRemains(
  context: TypeContext,
  printWith: (inner: TypeContext) => PrintedType,
): PrintedType {
  const names: string[] = [];
  const printed = printWith({ ...context, use: (name) => names.push(name) });
  if (printed.text !== "unknown") for (const name of names) context.use(name);
  return printed;
}

/** The intersection of types: each once; `unknown` says nothing and is left out. */
export function intersectionOf(parts: readonly PrintedType[]): PrintedType {
  const distinct = distinctByText(parts.filter((part) => part.text !== "unknown"));
  const [first] = distinct;
  if (first === undefined) return unknownType;
  if (distinct.length === 1) return first;
  return {
    text: join(
      distinct.map((part) => parenthesized(part, "union")),
      " & ",
    ),
    binds: "intersection",
  };
}

/** The element type of `T[]`. */
export function elementText(type: PrintedType): SourceText {
  return type.binds === "tight" ? type.text : code`(${type.text})`;
}

function parenthesized(type: PrintedType, binds: PrintedType["binds"]): SourceText {
  return type.binds === binds ? code`(${type.text})` : type.text;
}

function distinctByText(types: readonly PrintedType[]): readonly PrintedType[] {
  return [...new Map(types.map((type) => [type.text, type])).values()];
}
