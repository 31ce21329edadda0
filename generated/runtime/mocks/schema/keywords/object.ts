// Copied from generator/runtime/mocks/schema/keywords/object.ts. Do not edit.

import type { SchemaContract } from "../../schema-contract.ts";
import { compilePattern } from "../../pattern/compile-pattern.ts";
import { isHidden } from "../access.ts";
import { isJsonObject } from "../json-value.ts";
import type { Compiler, Keyword } from "../keyword.ts";
import { checkBelow, fail, violationsOf, passes, type Check } from "../run.ts";

/** `minProperties` and `maxProperties` (validation 6.5.1, 6.5.2). */
export const objectSize: Keyword = (schema) => {
  const { minProperties, maxProperties } = schema;
  if (minProperties === undefined && maxProperties === undefined) return undefined;
  return (value, run) => {
    if (!isJsonObject(value)) return true;
    const size = Object.keys(value).length;
    if (minProperties !== undefined && size < minProperties)
      return fail(run, "minProperties", `must have at least ${minProperties} properties`);
    return (
      maxProperties === undefined ||
      size <= maxProperties ||
      fail(run, "maxProperties", `must have at most ${maxProperties} properties`)
    );
  };
};

/** `required` (validation 6.5.3), without what the other side alone may send. */
export const required: Keyword = (schema, compiler, within) => {
  if (schema.required === undefined) return undefined;
  const names = schema.required.filter((name) => !isHidden(name, [schema, ...within], compiler));
  return (value, run) => {
    if (!isJsonObject(value)) return true;
    let valid = true;
    for (const name of names) {
      if (Object.hasOwn(value, name)) continue;
      valid = fail(run, "required", "is required", name);
      if (run.violations === undefined) break;
    }
    return valid;
  };
};

/** `dependentRequired` (validation 6.5.4). */
export const dependentRequired: Keyword = (schema) => {
  if (schema.dependentRequired === undefined) return undefined;
  const rules = Object.entries(schema.dependentRequired);
  return (value, run) => {
    if (!isJsonObject(value)) return true;
    let valid = true;
    for (const [trigger, names] of rules) {
      if (!Object.hasOwn(value, trigger)) continue;
      for (const name of names) {
        if (!Object.hasOwn(value, name))
          valid = fail(run, "dependentRequired", `is required where ${trigger} is given`, name);
      }
    }
    return valid;
  };
};

/** `propertyNames` (core 10.3.2.4). A violation stands at the property whose name is wrong. */
export const propertyNames: Keyword = (schema, compiler) => {
  if (schema.propertyNames === undefined) return undefined;
  const check = compiler.compile(schema.propertyNames);
  return (value, run) => {
    if (!isJsonObject(value)) return true;
    let valid = true;
    for (const name of Object.keys(value)) {
      if (passes(check, name, run)) continue;
      const reason = violationsOf(check, name, run)[0]?.message ?? "is not allowed";
      valid = fail(run, "propertyNames", `has a name that ${reason}`, name);
    }
    return valid;
  };
};

/** `properties`, `patternProperties` and `additionalProperties` (core 10.3.2.1 to 10.3.2.3). */
export const objectMembers: Keyword = (schema, compiler) => {
  const { properties, patternProperties, additionalProperties } = schema;
  if (properties === undefined && patternProperties === undefined && additionalProperties === undefined)
    return undefined;
  const named = compileAll(properties ?? {}, compiler);
  if (patternProperties === undefined && additionalProperties === undefined) return declaredMembers(named);
  const patterns = [...compileAll(patternProperties ?? {}, compiler)].map(
    ([pattern, check]) => [compilePattern(pattern), check] as const,
  );
  const rest = additionalProperties === undefined ? undefined : additional(additionalProperties, compiler);
  return allMembers((name) => {
    const own = named.get(name);
    if (patterns.length === 0) return own ?? rest;
    const checks = patterns.filter(([matches]) => matches(name)).map(([, check]) => check);
    if (own !== undefined) checks.push(own);
    return checks.length === 0 ? rest : together(checks);
  });
};

/** Checks every member by what `checkFor` has for its name, if anything. */
function allMembers(checkFor: (name: string) => Check | undefined): Check {
  return (value, run, evaluated) => {
    if (!isJsonObject(value)) return true;
    let valid = true;
    for (const name of Object.keys(value)) {
      const check = checkFor(name);
      if (check === undefined) continue;
      evaluated?.properties.add(name);
      if (checkBelow(check, value[name], name, run)) continue;
      valid = false;
      if (run.violations === undefined) break;
    }
    return valid;
  };
}

function together(checks: readonly Check[]): Check {
  return (value, run) => checks.map((check) => check(value, run)).every(Boolean);
}

function declaredMembers(named: ReadonlyMap<string, Check>): Check {
  const members = [...named];
  return (value, run, evaluated) => {
    if (!isJsonObject(value)) return true;
    let valid = true;
    for (const [name, check] of members) {
      if (!Object.hasOwn(value, name)) continue;
      evaluated?.properties.add(name);
      if (checkBelow(check, value[name], name, run)) continue;
      valid = false;
      if (run.violations === undefined) break;
    }
    return valid;
  };
}

function additional(schema: SchemaContract, compiler: Compiler): Check {
  if (schema !== false) return compiler.compile(schema);
  return (_value, run) => fail(run, "additionalProperties", "is not a declared property");
}

function compileAll(schemas: Readonly<Record<string, SchemaContract>>, compiler: Compiler): Map<string, Check> {
  return new Map(Object.entries(schemas).map(([name, schema]) => [name, compiler.compile(schema)]));
}
