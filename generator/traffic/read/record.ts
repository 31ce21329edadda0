/** Parts of a JSON value whose shape is not known: what is not as expected counts as absent. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** Whether a value is an object with members. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The member of that name as an object. */
export function recordAt(record: JsonRecord | undefined, name: string): JsonRecord | undefined {
  const value = memberAt(record, name);
  return isRecord(value) ? value : undefined;
}

/** The member of that name as an array. */
export function listAt(record: JsonRecord | undefined, name: string): readonly unknown[] {
  const value = memberAt(record, name);
  return Array.isArray(value) ? value : [];
}

/** The member of that name as a text; a number is written as one. */
export function textAt(record: JsonRecord | undefined, name: string): string | undefined {
  const value = memberAt(record, name);
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : undefined;
}

/** The member of that name as a number; a text of digits is read as one. */
export function numberAt(record: JsonRecord | undefined, name: string): number | undefined {
  const value = memberAt(record, name);
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

/** The own member of that name. */
export function memberAt(record: JsonRecord | undefined, name: string): unknown {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}
