// Copied from generator/runtime/mocks/schema/formats/text-formats.ts. Do not edit.

/** The formats of identifiers, encodings and pointers: RFC 9562, RFC 4648, RFC 6901 and ECMA-262. */

const uuidPattern = /^[\dA-Fa-f]{8}-[\dA-Fa-f]{4}-[\dA-Fa-f]{4}-[\dA-Fa-f]{4}-[\dA-Fa-f]{12}$/;
// One class with a star: a group with a star would need stack for each of the megabytes that such texts can have.
const base64Pattern = /^[A-Za-z\d+/]*={0,2}$/;
const base64UrlPattern = /^[A-Za-z\d_-]*={0,2}$/;

/** RFC 9562, 4, of any version. */
export function isUuid(value: string): boolean {
  return uuidPattern.test(value);
}

/** RFC 4648, 4, padded. */
export function isBase64(value: string): boolean {
  return value.length % 4 === 0 && base64Pattern.test(value);
}

/** RFC 4648, 5, with or without padding. */
export function isBase64Url(value: string): boolean {
  const padded = value.endsWith("=") ? value.length % 4 === 0 : value.length % 4 !== 1;
  return padded && base64UrlPattern.test(value);
}

/** One code point. */
export function isSingleCharacter(value: string): boolean {
  return value.length === 1 || (value.length === 2 && [...value].length === 1);
}

/** RFC 6901, 3. */
export function isJsonPointer(value: string): boolean {
  return value === "" || (value.startsWith("/") && !/~(?![01])/.test(value));
}

/** Relative JSON Pointers, draft-bhutton-relative-json-pointer-00, 3. */
export function isRelativeJsonPointer(value: string): boolean {
  const [start] = /^(?:0|[1-9]\d*)(?:[+-][1-9]\d*)?/.exec(value) ?? [];
  if (start === undefined) return false;
  const rest = value.slice(start.length);
  return rest === "#" || isJsonPointer(rest);
}

/** A regular expression of ECMA-262 with the `u` flag. */
export function isRegex(value: string): boolean {
  try {
    new RegExp(value, "u");
    return true;
  } catch {
    return false;
  }
}
