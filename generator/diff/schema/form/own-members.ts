import type { Schema } from "../../../model/schema.ts";
import { compilePattern } from "../../../runtime/mocks/pattern/compile-pattern.ts";
import { anyArray, anyObject } from "./any-form.ts";
import { both } from "./both.ts";
import { compact } from "./compact.ts";
import type { ArrayForm, ObjectForm } from "./form.ts";
import { isIdle, isOpen } from "./idle-schema.ts";
import { isAbsent, positive } from "./own-scalars.ts";

/** The keywords of arrays that a schema has itself. */
export function arrayForm({
  bounds,
  prefixItems = [],
  items,
  contains,
  uniqueItems,
  unevaluatedItems,
}: Schema): ArrayForm {
  if ([bounds, items, contains, uniqueItems, unevaluatedItems].every(isAbsent) && prefixItems.length === 0)
    return anyArray;
  const isClosed = items?.always === false;
  const maxItems = bounds?.get("maxItems");
  return compact({
    minItems: positive(bounds?.get("minItems")),
    maxItems: isClosed ? Math.min(maxItems ?? Infinity, prefixItems.length) : maxItems,
    isUnique: uniqueItems === true,
    prefix: prefixItems,
    items: isClosed || isOpen(items) ? undefined : items,
    contains:
      contains === undefined
        ? []
        : [compact({ schema: contains, min: bounds?.get("minContains") ?? 1, max: bounds?.get("maxContains") })],
    evaluatesAll: items !== undefined,
    unevaluated: unevaluatedItems,
  });
}

/** The keywords of objects that a schema has itself. */
export function objectForm(schema: Schema): ObjectForm {
  const { bounds, properties, required, additionalProperties, patternProperties } = schema;
  const { propertyNames, dependentRequired, dependentSchemas, unevaluatedProperties } = schema;
  const others = [patternProperties, propertyNames, dependentRequired, dependentSchemas, unevaluatedProperties];
  if ([bounds, properties, required, additionalProperties, ...others].every(isAbsent)) return anyObject;
  return compact({
    minProperties: positive(bounds?.get("minProperties")),
    maxProperties: bounds?.get("maxProperties"),
    properties: withPatterns(properties ?? anyObject.properties, patternProperties),
    required: required === undefined ? anyObject.required : new Set(required),
    additional: isOpen(additionalProperties) ? undefined : additionalProperties,
    patterns: patternProperties ?? anyObject.patterns,
    names: isOpen(schema.propertyNames) ? undefined : schema.propertyNames,
    ...dependents(schema),
    evaluatesAll: additionalProperties !== undefined,
    unevaluated: schema.unevaluatedProperties,
  });
}

/** `dependentSchemas` that only require something say what `dependentRequired` says. */
function dependents(schema: Schema): Pick<ObjectForm, "dependentRequired" | "dependentSchemas"> {
  const dependentRequired = new Map(
    [...(schema.dependentRequired ?? [])].map(([name, names]) => [name, new Set(names)] as const),
  );
  const dependentSchemas = new Map<string, Schema>();
  for (const [name, dependent] of schema.dependentSchemas ?? []) {
    const { required = [], types, ...others } = dependent;
    const isRequired = required.length > 0 && isIdle(others) && (types === undefined || types.includes("object"));
    if (isRequired) dependentRequired.set(name, new Set([...(dependentRequired.get(name) ?? []), ...required]));
    else dependentSchemas.set(name, dependent);
  }
  return { dependentRequired, dependentSchemas };
}

/** A declared property must satisfy the pattern properties that its name is found by, too. */
function withPatterns(
  properties: ReadonlyMap<string, Schema>,
  patterns: ReadonlyMap<string, Schema> | undefined,
): ReadonlyMap<string, Schema> {
  if (patterns === undefined) return properties;
  const tests = [...patterns].map(([pattern, schema]) => ({ matches: compilePattern(pattern), schema }));
  const own = ([name, schema]: readonly [string, Schema]): readonly [string, Schema] => [
    name,
    tests.filter(({ matches }) => matches(name)).reduce((all, pattern) => both(all, pattern.schema), schema),
  ];
  return new Map([...properties].map(own));
}
