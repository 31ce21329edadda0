import { pointerTokens } from "../../resolve/pointer.ts";
import type { Cursor } from "../../resolve/cursor.ts";
import type { NamedSchema, Schema } from "../schema.ts";

/**
 * Gives each schema that a reference names a key of its own: a component keeps its name, any other place gets one made
 * from its file and pointer. Schemas are read when all are named, each once, so that recursion ends.
 */
export interface NamedSchemas {
  /** Reserves a component's name for a place before anything refers to it. */
  declare(name: string, target: Cursor): void;
  /** The key of the schema at a place. */
  keyOf(target: Cursor): string;
  /** Reads all that was named, and all that this names in turn. */
  readAll(read: (cursor: Cursor) => Schema): ReadonlyMap<string, NamedSchema>;
}

export function createNamedSchemas(): NamedSchemas {
  const keys = new Map<string, string>();
  const places = new Map<string, { readonly cursor: Cursor; readonly isComponent: boolean }>();
  const identity = (cursor: Cursor): string => `${cursor.file.url}#${cursor.pointer}`;

  function add(wanted: string, target: Cursor, isComponent: boolean): string {
    let key = wanted;
    for (let count = 2; places.has(key); count += 1) key = `${wanted}${count}`;
    if (!keys.has(identity(target))) keys.set(identity(target), key);
    places.set(key, { cursor: target, isComponent });
    return key;
  }

  return {
    declare: (name, target) => void add(name, target, true),
    keyOf: (target) => keys.get(identity(target)) ?? add(nameOfPlace(target), target, false),
    readAll(read) {
      const schemas = new Map<string, NamedSchema>();
      // A map's iteration goes on to what is added meanwhile: reading a schema may name more.
      for (const [key, { cursor, isComponent }] of places) schemas.set(key, { key, schema: read(cursor), isComponent });
      return schemas;
    },
  };
}

/** Words of a pointer that say where a schema stands, but not what it is. */
const structural = new Set([
  "components",
  "schemas",
  "definitions",
  "$defs",
  "properties",
  "items",
  "paths",
  "content",
  "schema",
  "responses",
  "parameters",
  "requestBodies",
  "requestBody",
  "headers",
  "allOf",
  "oneOf",
  "anyOf",
]);

function nameOfPlace(target: Cursor): string {
  const words = pointerTokens(target.pointer).filter((token) => !structural.has(token));
  if (words.length > 0) return words.join(" ");
  const file = decodeURIComponent(target.file.url.split("/").at(-1) ?? "").replace(/\.[^.]*$/, "");
  return file === "" ? "schema" : file;
}
