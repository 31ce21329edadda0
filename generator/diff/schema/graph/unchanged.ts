import type { JsonValue } from "../../../load/loaded-document.ts";
import type { ApiModel } from "../../../model/api-model.ts";
import type { Schema } from "../../../model/schema.ts";
import { canonical } from "../../../runtime/mocks/schema/equality.ts";

/** Whether a schema of the base and one of the head are written alike, all that they refer to included. */
export type Unchanged = (base: Schema, head: Schema) => boolean;

/**
 * Finds what two documents have in common word by word, so that only the rest needs to be understood: between successive
 * versions of a document that is little. Linear in the size of the documents.
 */
export function findUnchanged(base: ApiModel, head: ApiModel): Unchanged {
  const users = new Map<string, string[]>();
  const changed: string[] = [];
  for (const [key, { schema }] of base.schemas) {
    const other = head.schemas.get(key);
    const isSame = other !== undefined && isWrittenAlike(schema, other.schema, note(users, key));
    if (!isSame) changed.push(key);
  }
  const different = new Set<string>();
  for (let key = changed.pop(); key !== undefined; key = changed.pop()) {
    if (different.has(key)) continue;
    different.add(key);
    changed.push(...(users.get(key) ?? []));
  }
  const isKept = (key: string): boolean => base.schemas.has(key) && !different.has(key);
  return (left, right) => isWrittenAlike(left, right, isKept);
}

/** Notes who refers to what; at first every reference to the same key counts as equal. */
function note(users: Map<string, string[]>, user: string): (key: string) => boolean {
  return (key) => {
    const known = users.get(key);
    if (known === undefined) users.set(key, [user]);
    else known.push(user);
    return true;
  };
}

function isWrittenAlike(left: Schema, right: Schema, isKept: (key: string) => boolean): boolean {
  const keywords = Object.keys(left);
  if (keywords.length !== Object.keys(right).length) return false;
  if (left.ref !== undefined && (left.ref !== right.ref || !isKept(left.ref))) return false;
  for (const key of left.discriminator?.mapping.values() ?? []) if (!isKept(key)) return false;
  for (const keyword of keywords) {
    if (keyword === "at" || keyword === "ref") continue;
    const [one, other]: readonly unknown[] = [Reflect.get(left, keyword), Reflect.get(right, keyword)];
    if (one !== other && !isAlike(one, other, isKept)) return false;
  }
  return true;
}

function isAlike(left: unknown, right: unknown, isKept: (key: string) => boolean): boolean {
  if (left === right) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
  if (left instanceof Map) {
    if (!(right instanceof Map) || left.size !== right.size) return false;
    for (const [key, value] of left) if (!right.has(key) || !isAlike(value, right.get(key), isKept)) return false;
    return true;
  }
  if (Array.isArray(left)) {
    if (!Array.isArray(right) || left.length !== right.length) return false;
    return left.every((item, index) => isAlike(item, right[index], isKept));
  }
  if (isSchema(left) && isSchema(right)) return isWrittenAlike(left, right, isKept);
  if (isSchema(left) || isSchema(right)) return false;
  if (isDiscriminator(left) && isDiscriminator(right))
    return left.propertyName === right.propertyName && isAlike(left.mapping, right.mapping, isKept);
  return canonical(left) === canonical(right);
}

/** A schema of the model, told from a value of the document by its place. */
function isSchema(value: object): value is Schema {
  return "at" in value && typeof value.at === "object" && value.at !== null && "pointer" in value.at;
}

function isDiscriminator(
  value: object,
): value is { readonly propertyName: JsonValue; readonly mapping: ReadonlyMap<string, string> } {
  return "mapping" in value && value.mapping instanceof Map;
}
