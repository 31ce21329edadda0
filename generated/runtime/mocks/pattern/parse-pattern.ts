// Copied from generator/runtime/mocks/pattern/parse-pattern.ts. Do not edit.

/**
 * Reads a pattern into a tree: what the cost of matching it, a matcher in linear time and the making of texts need.
 */
import { anyCharacter, oneCharacter } from "./character-set.ts";
import { cursorOver, peek, skip, take, takeUntil, takeWhile, UnreadablePattern, type Cursor } from "./cursor.ts";
import { parseClass, parseEscape } from "./parse-characters.ts";
import type { PatternTree } from "./pattern-tree.ts";

/** Groups nested deeper are not followed. */
const deepest = 100;

/** The tree of a pattern, undefined where it is not understood. */
export function parsePattern(source: string): PatternTree | undefined {
  const cursor = cursorOver(source);
  try {
    const tree = alternatives(cursor);
    return peek(cursor) === "" ? tree : undefined;
  } catch (error) {
    if (error instanceof UnreadablePattern) return undefined;
    throw error;
  }
}

function alternatives(cursor: Cursor): PatternTree {
  const branches = [sequence(cursor)];
  while (skip(cursor, "|")) branches.push(sequence(cursor));
  const [only] = branches;
  return branches.length === 1 && only !== undefined ? only : { kind: "alternatives", branches };
}

function sequence(cursor: Cursor): PatternTree {
  const parts: PatternTree[] = [];
  while (peek(cursor) !== "" && peek(cursor) !== "|" && peek(cursor) !== ")")
    parts.push(repeated(atom(cursor), cursor));
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { kind: "sequence", parts };
}

function repeated(body: PatternTree, cursor: Cursor): PatternTree {
  const bounds = quantifier(cursor);
  if (bounds === undefined) return body;
  skip(cursor, "?");
  return { kind: "repeat", body, least: bounds[0], most: bounds[1] };
}

function quantifier(cursor: Cursor): readonly [number, number] | undefined {
  if (skip(cursor, "*")) return [0, Infinity];
  if (skip(cursor, "+")) return [1, Infinity];
  if (skip(cursor, "?")) return [0, 1];
  if (peek(cursor) !== "{") return undefined;
  const start = cursor.index;
  take(cursor);
  const [, least, comma, most] = /^(\d+)(,?)(\d*)$/.exec(takeUntil(cursor, "}") ?? "") ?? [];
  if (least === undefined) {
    // Not a quantifier: outside of the `u` flag a brace stands for itself.
    cursor.index = start;
    return undefined;
  }
  if (comma === "") return [Number(least), Number(least)];
  return [Number(least), most === "" || most === undefined ? Infinity : Number(most)];
}

function atom(cursor: Cursor): PatternTree {
  const character = take(cursor);
  switch (character) {
    case "^":
      return { kind: "assertion", at: "start" };
    case "$":
      return { kind: "assertion", at: "end" };
    case ".":
      return { kind: "characters", set: anyCharacter };
    case "[":
      return { kind: "characters", set: parseClass(cursor) };
    case "(":
      return group(cursor);
    case "\\":
      return escape(cursor);
    case "*":
    case "+":
    case "?":
      throw new UnreadablePattern("nothing to repeat");
    default:
      return { kind: "characters", set: oneCharacter(character.codePointAt(0) ?? 0) };
  }
}

function escape(cursor: Cursor): PatternTree {
  if (skip(cursor, "b")) return { kind: "assertion", at: "boundary" };
  if (skip(cursor, "B")) return { kind: "assertion", at: "inside" };
  if (skip(cursor, "k<")) return { kind: "backreference", to: takeUntil(cursor, ">") ?? "" };
  if (/[1-9]/.test(peek(cursor))) return { kind: "backreference", to: Number(takeWhile(cursor, /^\d$/)) };
  return { kind: "characters", set: parseEscape(cursor) };
}

function group(cursor: Cursor): PatternTree {
  cursor.depth += 1;
  if (cursor.depth > deepest) throw new UnreadablePattern("groups are nested too deep");
  const wrap = opening(cursor);
  const body = alternatives(cursor);
  if (!skip(cursor, ")")) throw new UnreadablePattern("a group is not closed");
  cursor.depth -= 1;
  return wrap(body);
}

/** Reads what stands between `(` and the body, and says what the group makes of its body. */
function opening(cursor: Cursor): (body: PatternTree) => PatternTree {
  if (skip(cursor, "?:")) return (body) => body;
  for (const behind of [false, true]) {
    for (const negative of [false, true]) {
      if (skip(cursor, `?${behind ? "<" : ""}${negative ? "!" : "="}`))
        return (body) => ({ kind: "look", behind, negative, body });
    }
  }
  const name = skip(cursor, "?<") ? takeUntil(cursor, ">") : undefined;
  if (name === undefined && peek(cursor) === "?") throw new UnreadablePattern("an unknown kind of group");
  cursor.captures += 1;
  const index = cursor.captures;
  return (body) => ({ kind: "capture", index, name, body });
}
