// Copied from generator/runtime/sandbox/inferred/list-place.ts. Do not edit.

import { isJsonArray, isJsonObject, type JsonObject } from "../../mocks/schema/json-value.ts";
import { withMembers } from "./fit-item.ts";

/** Where the items of a list stand in a body. */
export interface ListPlace {
  /** The members that lead to the array; empty where the body is the array. */
  readonly path: readonly string[];
  /** An item as the sample has it. */
  readonly sample: JsonObject;
}

/** The names that lists usually have, besides that of the collection. */
const usual = ["data", "items", "results", "content", "records", "value", "values", "entries", "list"];

/** Lists are looked for down to this depth: `_embedded.pets`. */
const deepest = 3;

/** Finds the list of a body; undefined where it has none of objects. */
export function listPlace(body: unknown, collectionName: string): ListPlace | undefined {
  const places = [...placesIn(body, [])];
  const named = (names: readonly string[]) => places.find(({ path }) => names.includes(path.at(-1) ?? ""));
  return named([collectionName]) ?? named(usual) ?? places[0];
}

/** All arrays of objects, the outer ones first. */
function* placesIn(value: unknown, path: readonly string[]): Iterable<ListPlace> {
  if (isJsonArray(value)) {
    const [first] = value;
    if (isJsonObject(first)) yield { path, sample: first };
    return;
  }
  if (!isJsonObject(value) || path.length >= deepest) return;
  const members = Object.entries(value);
  for (const [name, member] of members) if (isJsonArray(member)) yield* placesIn(member, [...path, name]);
  for (const [name, member] of members) if (!isJsonArray(member)) yield* placesIn(member, [...path, name]);
}

/** A body with other items in its list. */
export function withList(body: unknown, path: readonly string[], items: readonly JsonObject[]): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return items;
  if (!isJsonObject(body)) return body;
  return withMembers(body, Object.fromEntries([[name, withList(body[name], rest, items)]]));
}
