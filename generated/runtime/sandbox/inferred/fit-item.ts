// Copied from generator/runtime/sandbox/inferred/fit-item.ts. Do not edit.

/** Puts a kept item into the place that a response has for it, and leaves out what its schema does not accept. */
import { isOpenObject, itemSchemas, propertyNamesOf, propertySchemas, reach } from "../../mocks/parse/schema-reach.ts";
import type { SchemaContract } from "../../mocks/schema-contract.ts";
import { isHidden, type Access } from "../../mocks/schema/access.ts";
import { isJsonArray, isJsonObject, isOctets, setMember, type JsonObject } from "../../mocks/schema/json-value.ts";

/** Values nested deeper are left out. */
const deepest = 60;

/** The part of a value that its schemas speak of: without `writeOnly` members, and without what nobody declares. */
export function visiblePart(value: unknown, schemas: readonly SchemaContract[], access: Access, depth = 0): unknown {
  if (depth > deepest || isOctets(value)) return undefined;
  const parts = reach(schemas, access.schemas);
  if (isJsonArray(value))
    return value.map((item, index) => visiblePart(item, itemSchemas(parts, index), access, depth + 1) ?? null);
  if (!isJsonObject(value)) return value;
  const names = propertyNamesOf(parts);
  const isOpen = isOpenObject(parts);
  const visible: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value)) {
    if ((!names.has(name) && !isOpen) || isHidden(name, [...parts], access)) continue;
    const part = visiblePart(member, propertySchemas(parts, name), access, depth + 1);
    if (part !== undefined) setMember(visible, name, part);
  }
  return visible;
}

/**
 * Lays the members of an item over a sample, as many as keep it valid: one that cannot take the place of the sample's
 * is merged with it, or left out.
 */
export function overlaid(sample: JsonObject, item: JsonObject, accepts: (value: JsonObject) => boolean): JsonObject {
  const whole = withMembers(sample, item);
  if (accepts(whole)) return whole;
  let result = sample;
  for (const [name, member] of Object.entries(item)) {
    const own = Object.hasOwn(result, name) ? result[name] : undefined;
    const changed = withMembers(result, Object.fromEntries([[name, member]]));
    if (accepts(changed)) result = changed;
    else if (isJsonObject(own) && isJsonObject(member)) {
      const around = result;
      const inside = (value: JsonObject) => accepts(withMembers(around, Object.fromEntries([[name, value]])));
      result = withMembers(result, Object.fromEntries([[name, overlaid(own, member, inside)]]));
    }
  }
  return result;
}

/** An object with other members, or more; those of the same name keep their place. */
export function withMembers(value: JsonObject, members: JsonObject): JsonObject {
  const changed: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value)) setMember(changed, name, member);
  for (const [name, member] of Object.entries(members)) setMember(changed, name, member);
  return changed;
}

/** An object without some of its members. */
export function withoutMembers(value: JsonObject, isLeftOut: (name: string) => boolean): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !isLeftOut(name)));
}

/** The member of a body that an item stands in, as in `{ "data": { ... } }`; undefined where the body is the item. */
export function wrapperOf(body: JsonObject, item: JsonObject): string | undefined {
  const shared = (value: unknown) =>
    isJsonObject(value) ? Object.keys(item).filter((name) => Object.hasOwn(value, name)).length : 0;
  let most = shared(body);
  let wrapper: string | undefined;
  for (const [name, member] of Object.entries(body)) {
    if (shared(member) <= most) continue;
    most = shared(member);
    wrapper = name;
  }
  return wrapper;
}
