// Copied from generator/runtime/mocks/parse/coerce.ts. Do not edit.

/** Gives texts the types that their schema asks for. */
import type { SchemaContract, SchemaRegistry, SchemaType } from "../schema-contract.ts";
import { setMember } from "../schema/json-value.ts";
import { itemSchemas, propertySchemas, reach, typesOf } from "./schema-reach.ts";
import type { WireMember, WireValue } from "./wire-value.ts";

/** What decides a type: the registry, and which of several readings is valid. */
export interface Coercion {
  readonly schemas: SchemaRegistry;
  accepts(schema: SchemaContract, value: unknown): boolean;
}

const decimal = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** Types a value. Where a text cannot be what its schema asks for it stays a text, which the validator then reports. */
export function coerce(wire: WireValue, wanted: readonly SchemaContract[], coercion: Coercion): unknown {
  switch (wire.kind) {
    case "text":
      return coerceText(wire.text, wanted, coercion);
    case "list": {
      const parts = reach(wanted, coercion.schemas);
      return wire.items.map((text, index) => coerceText(text, itemSchemas(parts, index), coercion));
    }
    case "members":
      return coerceMembers(wire.members, wanted, coercion);
  }
}

/** Types a text as the first reading that its schemas accept, else as the first of their types. */
export function coerceText(text: string, wanted: readonly SchemaContract[], coercion: Coercion): unknown {
  const readings = readingsOf(text, typesOf(reach(wanted, coercion.schemas)));
  const valid = readings.find((value) => wanted.every((schema) => coercion.accepts(schema, value)));
  return valid === undefined ? readings[0] : valid;
}

function readingsOf(text: string, types: ReadonlySet<SchemaType>): readonly unknown[] {
  const readings: unknown[] = [];
  if ((types.has("number") || types.has("integer")) && decimal.test(text)) {
    // "007" is a text where texts are allowed: as a number it could not be written so again.
    if (!types.has("string") || String(Number(text)) === text) readings.push(Number(text));
  }
  if (types.has("boolean") && (text === "true" || text === "false")) readings.push(text === "true");
  if ((types.has("object") || types.has("array")) && /^[[{]/.test(text)) readings.push(...jsonOf(text));
  if (types.has("null") && (text === "null" || (text === "" && !types.has("string")))) readings.push(null);
  return [...readings, text];
}

/** Values that a style cannot hold, such as an object in a list, travel as JSON. */
function jsonOf(text: string): readonly unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}

/** A member while its texts are collected: several of one name are a list. */
interface Branch {
  readonly texts: string[];
  readonly members: Map<string, Branch>;
}

function coerceMembers(members: readonly WireMember[], wanted: readonly SchemaContract[], coercion: Coercion): unknown {
  const root: Branch = { texts: [], members: new Map() };
  for (const { path, text } of members) {
    let branch = root;
    for (const step of path) {
      const next = branch.members.get(step) ?? { texts: [], members: new Map() };
      branch.members.set(step, next);
      branch = next;
    }
    branch.texts.push(text);
  }
  return coerceBranch(root, wanted, coercion);
}

function coerceBranch(branch: Branch, wanted: readonly SchemaContract[], coercion: Coercion): unknown {
  const parts = reach(wanted, coercion.schemas);
  const types = typesOf(parts);
  const isList = types.has("array") && !types.has("object");
  if (branch.members.size > 0 && isList) {
    // Indices, as in `a[0]=1`, or none, as in `a[]=1`: either way in the order they came.
    const items = [...branch.members.values()];
    const below = items.flatMap((item) => (item.texts.length > 1 ? item.texts.map((text) => leaf(text)) : [item]));
    return below.map((item, index) => coerceBranch(item, itemSchemas(parts, index), coercion));
  }
  if (branch.members.size > 0) {
    const value: Record<string, unknown> = {};
    for (const [name, member] of branch.members)
      setMember(value, name, coerceBranch(member, propertySchemas(parts, name), coercion));
    return value;
  }
  const [first = ""] = branch.texts;
  const isWritten = branch.texts.length === 1 && first.startsWith("[");
  const text = coerceText(first, wanted, coercion);
  if (!types.has("array") || isWritten || (!isList && branch.texts.length === 1)) return text;
  // One text may be a list of one, or what stands in the place of a list.
  const isAccepted = branch.texts.length === 1 && wanted.every((schema) => coercion.accepts(schema, text));
  return isAccepted ? text : branch.texts.map((one, index) => coerceText(one, itemSchemas(parts, index), coercion));
}

function leaf(text: string): Branch {
  return { texts: [text], members: new Map() };
}
