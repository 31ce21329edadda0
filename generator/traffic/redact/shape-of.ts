import { isCredentialName } from "../../runtime/sandbox/control/credential-names.ts";
import { isJsonArray, isJsonObject } from "../../runtime/mocks/schema/json-value.ts";
import { looksSecret } from "./secret-shape.ts";

/** Numbers of more digits may be account numbers. */
const mostDigits = 6;

/** What a value is said to be where it is wrong. */
export interface ShapeOptions {
  /** The name that it goes by: of a credential nothing is shown. */
  readonly name: string;
  /** The schema lists its values: then a word is one more of them, and shown. */
  readonly isListed: boolean;
}

/**
 * Tells of a value what helps to understand why a schema rejects it, and nothing that may be somebody's: `the number
 * 12`, `a text of 21 characters`, `an object with 3 members`.
 */
export function shapeOf(value: unknown, options: ShapeOptions): string {
  if (value === null) return "null";
  if (isJsonArray(value)) return `an array of ${value.length}`;
  if (isJsonObject(value)) return `an object with ${Object.keys(value).length} members`;
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number") return numberShape(value, options);
  return typeof value === "string" ? textShape(value, options) : "octets";
}

function numberShape(value: number, { name }: ShapeOptions): string {
  const written = String(value);
  const digits = written.replaceAll(/\D/g, "").length;
  return digits > mostDigits || isCredentialName(name) ? `a number of ${digits} digits` : `the number ${written}`;
}

function textShape(text: string, { name, isListed }: ShapeOptions): string {
  if (text === "") return "an empty text";
  const isWord = /^[A-Za-z][A-Za-z_-]{0,31}$/.test(text) && !looksSecret(text) && !isCredentialName(name);
  if (isListed && isWord) return `"${text}"`;
  return `a text of ${text.length} character${text.length === 1 ? "" : "s"}${kindOfText(text)}`;
}

function kindOfText(text: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return ", a date";
  if (/^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d/.test(text)) return ", a date with a time";
  if (/^-?\d+$/.test(text)) return ", all digits";
  if (/^-?\d+\.\d+$/.test(text)) return ", a decimal number";
  if (/^(?:true|false)$/.test(text)) return ", a boolean";
  return /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text) ? ", a UUID" : "";
}
