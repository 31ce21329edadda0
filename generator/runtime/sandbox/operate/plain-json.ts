/**
 * Whether the JSON of a value says what the value does, so that who has the value need not read the JSON: plain objects
 * and lists, in them nothing that JSON leaves out or writes as something else.
 */
export function isPlainJson(value: unknown): boolean {
  switch (typeof value) {
    case "string":
    case "boolean":
      return true;
    case "number":
      return Number.isFinite(value);
    case "object":
      if (value === null) return true;
      return Array.isArray(value) ? value.every(isPlainJson) : isPlainObject(value);
    default:
      return false;
  }
}

function isPlainObject(value: object): boolean {
  if (Object.getPrototypeOf(value) !== Object.prototype || "toJSON" in value) return false;
  return Object.values(value).every(isPlainJson);
}
