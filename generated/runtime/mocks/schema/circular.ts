// Copied from generator/runtime/mocks/schema/circular.ts. Do not edit.

import type { SchemaContract, SchemaRegistry } from "../schema-contract.ts";
import { ownMember } from "./json-value.ts";

/**
 * Whether applying the schema `key` leads back to it on the same value: `A: { allOf: [{ $ref: A }] }`. JSON Schema
 * leaves the outcome open (core 9.4.1); followed as it stands, it would never end.
 */
export function isCircular(key: string, schemas: SchemaRegistry): boolean {
  const seen = new Set<string>();
  const waiting = referencesInPlace(ownMember(schemas, key));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === key) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...referencesInPlace(ownMember(schemas, next)));
  }
  return false;
}

/** The keys that a schema applies to the very value it is applied to. */
function referencesInPlace(schema: SchemaContract | undefined): string[] {
  const keys: string[] = [];
  const waiting = [schema];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (next === undefined || typeof next === "boolean") continue;
    if (next.$ref !== undefined) keys.push(next.$ref);
    waiting.push(next.not, next.if, next.then, next.else, ...Object.values(next.dependentSchemas ?? {}));
    waiting.push(...(next.allOf ?? []), ...(next.anyOf ?? []), ...(next.oneOf ?? []));
  }
  return keys;
}
