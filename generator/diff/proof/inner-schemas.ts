import type { SchemaContract, SchemaKeywords } from "../../runtime/mocks/schema-contract.ts";
import { ownMember } from "../../runtime/mocks/schema/json-value.ts";

type Matches = (pattern: string, text: string) => boolean;

/** The schemas that the member `name` must satisfy by these parts. */
export function memberSchemas(
  parts: readonly SchemaKeywords[],
  name: string,
  matches: Matches,
): readonly SchemaContract[] {
  const declared = parts.flatMap(({ properties, patternProperties = {}, additionalProperties }) => {
    const own = ownMember(properties, name);
    const fitting = Object.keys(patternProperties).filter((pattern) => matches(pattern, name));
    const found = [own, ...fitting.map((pattern) => ownMember(patternProperties, pattern))];
    const known = found.filter((schema) => schema !== undefined);
    return known.length > 0 || additionalProperties === undefined ? known : [additionalProperties];
  });
  if (declared.length > 0) return declared;
  return parts.map(({ unevaluatedProperties }) => unevaluatedProperties).filter((schema) => schema !== undefined);
}

/** The schemas that the item at an index must satisfy by these parts. */
export function itemSchemas(parts: readonly SchemaKeywords[], index: number): readonly SchemaContract[] {
  const declared = parts
    .map(({ prefixItems, items }) => prefixItems?.[index] ?? items)
    .filter((schema) => schema !== undefined);
  if (declared.length > 0) return declared;
  return parts.map(({ unevaluatedItems }) => unevaluatedItems).filter((schema) => schema !== undefined);
}

/** The names that parts declare or speak of, in their order. */
export function namesIn(parts: readonly SchemaKeywords[]): readonly string[] {
  return [
    ...new Set(
      parts.flatMap((part) => [
        ...Object.keys(part.properties ?? {}),
        ...(part.required ?? []),
        ...Object.entries(part.dependentRequired ?? {}).flatMap(([trigger, names]) => [trigger, ...names]),
        ...Object.keys(part.dependentSchemas ?? {}),
      ]),
    ),
  ];
}

/** The longest list of `prefixItems`. */
export function prefixLength(parts: readonly SchemaKeywords[]): number {
  return Math.max(0, ...parts.map(({ prefixItems }) => prefixItems?.length ?? 0));
}
