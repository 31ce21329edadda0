// Copied from generator/runtime/mocks/schema/discriminator.ts. Do not edit.

import type { SchemaContract, SchemaKeywords } from "../schema-contract.ts";
import { isJsonObject, ownMember } from "./json-value.ts";
import type { Check } from "./run.ts";

/** The branch that the discriminating property names, or why there is none. */
export type Choice = { readonly check: Check } | { readonly message: string; readonly property: string };

/**
 * Reads a discriminator (OpenAPI 3.2, "Discriminator Object"). It never changes whether a value is valid: it only tells
 * which branch was meant, so that its violations can be reported. Undefined where the schema has none, or where the
 * value is no object.
 */
export function chosenBranch(
  schema: SchemaKeywords,
  branches: readonly SchemaContract[],
  checks: readonly Check[],
): ((value: unknown) => Choice | undefined) | undefined {
  const { discriminator } = schema;
  if (discriminator === undefined) return undefined;
  const property = discriminator.propertyName;
  const byKey = new Map<string, Check>();
  for (const [index, check] of checks.entries()) {
    const branch = branches[index];
    if (typeof branch === "object" && branch.$ref !== undefined) byKey.set(branch.$ref, check);
  }
  return (value) => {
    if (!isJsonObject(value)) return undefined;
    const name = ownMember(value, property);
    if (name === undefined) return { message: "is required", property };
    const key = typeof name === "string" ? (ownMember(discriminator.mapping, name) ?? name) : undefined;
    const check = key === undefined ? undefined : byKey.get(key);
    return check === undefined ? { message: `must be ${names(schema, byKey)}`, property } : { check };
  };
}

/** The values that name a branch. */
function names(schema: SchemaKeywords, byKey: ReadonlyMap<string, Check>): string {
  const mapped = Object.entries(schema.discriminator?.mapping ?? {}).filter(([, key]) => byKey.has(key));
  const keys = new Set(mapped.map(([, key]) => key));
  const implicit = [...byKey.keys()].filter((key) => !keys.has(key));
  return [...mapped.map(([name]) => name), ...implicit].map((name) => JSON.stringify(name)).join(" or ");
}
