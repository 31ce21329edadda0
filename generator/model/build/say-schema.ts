import type { SpecLocation } from "../../diagnostics/location.ts";
import type { Schema } from "../schema.ts";

/** Says one thing of a schema that is being read; of what is `undefined`, the schema says nothing. */
export type Say = <Key extends keyof Schema>(key: Key, value: Schema[Key] | undefined) => void;

/** A schema of what a reader says. Large documents have a hundred thousand of them, and most keywords are absent in each. */
export function said(at: SpecLocation, read: (say: Say) => void): Schema {
  const schema: { -readonly [Key in keyof Schema]: Schema[Key] } = { at };
  const say = <Key extends keyof Schema>(key: Key, value: (typeof schema)[Key] | undefined): void => {
    if (value !== undefined) schema[key] = value;
  };
  read(say);
  return schema;
}
