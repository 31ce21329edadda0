import { diagnostic } from "../../diagnostics/diagnostic.ts";
import type { JsonValue } from "../../load/loaded-document.ts";
import { childCursors, locationOf, memberCursor, type Cursor } from "../../resolve/cursor.ts";
import { boundKeywords, type BoundKeyword } from "../schema.ts";
import type { BuildContext } from "./context.ts";
import { numberMember, objectMember, stringsMember } from "./read.ts";

/** A boolean `required` is JSON Schema draft 3, or a parameter's member in the wrong place: it says nothing here. */
export function readRequired(context: BuildContext, cursor: Cursor): readonly string[] | undefined {
  const member = memberCursor(cursor, "required");
  if (typeof member?.value !== "boolean") return nonEmpty(stringsMember(context, cursor, "required"));
  context.report(diagnostic("boolean-required", locationOf(member), {}));
  return undefined;
}

export function readDependentRequired(
  context: BuildContext,
  cursor: Cursor,
): ReadonlyMap<string, readonly string[]> | undefined {
  const map = objectMember(context, cursor, "dependentRequired");
  if (map === undefined) return undefined;
  return new Map(childCursors(map).map(([name]) => [name, stringsMember(context, map, name) ?? []]));
}

/** The numeric keywords; a boolean `exclusiveMinimum` of 3.0 and 2.0 turns `minimum` into it. */
export function readBounds(context: BuildContext, cursor: Cursor): ReadonlyMap<BoundKeyword, number> | undefined {
  const found = new Map<BoundKeyword, number>();
  for (const keyword of boundKeywords) {
    const inclusive =
      keyword === "exclusiveMinimum" ? "minimum" : keyword === "exclusiveMaximum" ? "maximum" : undefined;
    const flag = inclusive === undefined ? undefined : memberCursor(cursor, keyword)?.value;
    if (typeof flag === "boolean" && inclusive !== undefined) {
      const limit = found.get(inclusive);
      if (!flag || limit === undefined) continue;
      found.delete(inclusive);
      found.set(keyword, limit);
      continue;
    }
    const value = numberMember(context, cursor, keyword);
    if (value !== undefined) found.set(keyword, value);
  }
  return nonEmptyMap(found);
}

export function readExamples(cursor: Cursor): readonly JsonValue[] | undefined {
  const examples = memberCursor(cursor, "examples")?.value;
  const example = memberCursor(cursor, "example")?.value;
  const all = [...(Array.isArray(examples) ? examples : []), ...(example === undefined ? [] : [example])];
  return all.length > 0 ? all : undefined;
}

export function readKnownValues(cursor: Cursor): readonly string[] | undefined {
  const value = memberCursor(cursor, "x-extensible-enum")?.value;
  if (!Array.isArray(value)) return undefined;
  return nonEmpty(value.filter((each) => typeof each === "string"));
}

export function nonEmpty<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return list === undefined || list.length === 0 ? undefined : list;
}

export function nonEmptyMap<K, V>(map: ReadonlyMap<K, V>): ReadonlyMap<K, V> | undefined {
  return map.size === 0 ? undefined : map;
}
