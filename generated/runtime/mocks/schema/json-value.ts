// Copied from generator/runtime/mocks/schema/json-value.ts. Do not edit.

/**
 * What a value is in JSON's words. Mocks also meet values that no JSON text can hold: the octets of a binary body or of
 * a part of a multipart body, which count as strings whose length is their size.
 */

/** An object of JSON: neither an array, nor null, nor octets. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The kind of a value. `number` includes integers. */
export type JsonKind = "null" | "boolean" | "number" | "string" | "array" | "object" | "octets" | "nothing";

/** Octets, in one of the forms that the platform gives them. */
export type Octets = Blob | ArrayBuffer | ArrayBufferView;

/** Whether a value is octets rather than one that JSON can write. */
export function isOctets(value: unknown): value is Octets {
  return value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}

/** The size in octets. */
export function sizeOf(value: Octets): number {
  return value instanceof Blob ? value.size : value.byteLength;
}

/** Whether a value is an object of JSON: what it holds is not known yet. */
export function isJsonObject(value: unknown): value is JsonObject {
  if (typeof value !== "object" || value === null) return false;
  // What was parsed is plain, and asking for its prototype is cheaper than for all that it is not.
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || (!Array.isArray(value) && !isOctets(value));
}

/** An array whose items are not known yet: `Array.isArray` alone would make them `any`. */
export function isJsonArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** Tells the kind of a value; undefined, functions and the like are `nothing`. */
export function kindOf(value: unknown): JsonKind {
  switch (typeof value) {
    case "string":
      return "string";
    case "number":
      return "number";
    case "boolean":
      return "boolean";
    case "object":
      if (value === null) return "null";
      if (isJsonObject(value)) return "object";
      return Array.isArray(value) ? "array" : "octets";
    default:
      return "nothing";
  }
}

/**
 * Sets a member as JSON does: a member called `__proto__` becomes one of the object's own and never its prototype.
 */
export function setMember(target: Record<string, unknown>, name: string, value: unknown): void {
  if (name === "__proto__") {
    Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
  } else {
    target[name] = value;
  }
}

/** The own member `name` of an object, or undefined: what its prototype holds does not count. */
export function ownMember<T>(target: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return target !== undefined && Object.hasOwn(target, name) ? target[name] : undefined;
}
