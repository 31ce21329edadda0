import { createNamedSchemas, type NamedSchemas } from "../model/build/named-schemas.ts";
import type { Cursor } from "../resolve/cursor.ts";

/** The keys of schemas, and the places that they stand for. */
export interface SchemaKeys extends NamedSchemas {
  /** Where the schema of a key stands, once something has referred to it. */
  placeOf(key: string): Cursor | undefined;
}

/** Keeps the places of schemas, so that each can be read on its own. */
export function createSchemaKeys(): SchemaKeys {
  const named = createNamedSchemas();
  const places = new Map<string, Cursor>();
  return {
    ...named,
    keyOf(target) {
      const key = named.keyOf(target);
      places.set(key, target);
      return key;
    },
    placeOf: (key) => places.get(key),
  };
}
