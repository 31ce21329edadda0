// Copied from generator/runtime/mocks/schema/access.ts. Do not edit.

/**
 * `readOnly` and `writeOnly`: OpenAPI says that a property of the first kind may be required only in responses, one of
 * the second only in requests.
 */
import type { SchemaContract, SchemaKeywords, SchemaRegistry } from "../schema-contract.ts";
import { ownMember } from "./json-value.ts";
import type { Direction } from "./keyword.ts";

/** Where a property belongs: the registry its schemas refer to, and the way the value travels. */
export interface Access {
  readonly schemas: SchemaRegistry;
  readonly direction: Direction | undefined;
}

/** Whether the property `name`, as any of these schemas declares it, is one that this direction leaves out. */
export function isHidden(name: string, schemas: readonly SchemaContract[], access: Access): boolean {
  if (access.direction === undefined) return false;
  for (const schema of inPlace(schemas, access.schemas)) {
    const property = ownMember(schema.properties, name);
    if (property !== undefined && isHiddenSchema(property, access)) return true;
  }
  return false;
}

/** Whether a schema is `readOnly` in a request or `writeOnly` in a response, itself or by what it refers to. */
export function isHiddenSchema(schema: SchemaContract, access: Access): boolean {
  if (access.direction === undefined) return false;
  const keyword = access.direction === "request" ? "readOnly" : "writeOnly";
  for (const part of inPlace([schema], access.schemas)) if (part[keyword] === true) return true;
  return false;
}

/** The schemas that certainly apply to the same value: these, what they refer to, and their `allOf`. */
export function inPlace(schemas: readonly SchemaContract[], registry: SchemaRegistry): ReadonlySet<SchemaKeywords> {
  const found = new Set<SchemaKeywords>();
  const waiting = [...schemas];
  for (let schema = waiting.pop(); schema !== undefined; schema = waiting.pop()) {
    if (typeof schema === "boolean" || found.has(schema)) continue;
    found.add(schema);
    if (schema.allOf !== undefined) waiting.push(...schema.allOf);
    const target = schema.$ref === undefined ? undefined : ownMember(registry, schema.$ref);
    if (target !== undefined) waiting.push(target);
  }
  return found;
}
