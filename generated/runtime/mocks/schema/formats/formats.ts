// Copied from generator/runtime/mocks/schema/formats/formats.ts. Do not edit.

/**
 * The formats of JSON Schema 2020-12 (validation 7.3) and of OpenAPI's format registry, by name. A format that is not
 * listed asserts nothing, as the standard says.
 */
import { isDate, isDateTime, isDuration, isHttpDate, isLocalDateTime, isLocalTime, isTime } from "./date-formats.ts";
import { isEmail, isHostname, isIdnEmail, isIdnHostname } from "./host-formats.ts";
import { isIpv4, isIpv6 } from "./address-formats.ts";
import {
  isBase64,
  isBase64Url,
  isJsonPointer,
  isRegex,
  isRelativeJsonPointer,
  isSingleCharacter,
  isUuid,
} from "./text-formats.ts";
import { isIri, isIriReference, isUri, isUriReference, isUriTemplate } from "./uri-formats.ts";

/** A format and the kind of value it speaks of; other values always satisfy it. */
export type Format =
  | { readonly kind: "string"; readonly accepts: (value: string) => boolean }
  | { readonly kind: "number"; readonly accepts: (value: number) => boolean };

/** The format of that name, undefined where none is known. */
export function formatOf(name: string): Format | undefined {
  const text = strings.get(name);
  if (text !== undefined) return { kind: "string", accepts: text };
  const range = integers.get(name);
  return (
    range && { kind: "number", accepts: (value) => Number.isInteger(value) && value >= range[0] && value <= range[1] }
  );
}

/** The least and the greatest number of an integer format, undefined for any other name. */
export function integerRange(name: string): readonly [number, number] | undefined {
  return integers.get(name);
}

const strings: ReadonlyMap<string, (value: string) => boolean> = new Map([
  ["date", isDate],
  ["date-time", isDateTime],
  ["date-time-local", isLocalDateTime],
  ["time", isTime],
  ["time-local", isLocalTime],
  ["duration", isDuration],
  ["http-date", isHttpDate],
  ["email", isEmail],
  ["idn-email", isIdnEmail],
  ["hostname", isHostname],
  ["idn-hostname", isIdnHostname],
  ["ipv4", isIpv4],
  ["ipv6", isIpv6],
  ["uri", isUri],
  ["uri-reference", isUriReference],
  ["uri-template", isUriTemplate],
  ["iri", isIri],
  ["iri-reference", isIriReference],
  ["uuid", isUuid],
  ["byte", isBase64],
  ["base64", isBase64],
  ["base64url", isBase64Url],
  ["char", isSingleCharacter],
  ["json-pointer", isJsonPointer],
  ["relative-json-pointer", isRelativeJsonPointer],
  ["regex", isRegex],
]);

// The ends of 64 bits are no exact numbers of JavaScript: the nearest one inside is the greatest that a value can hold.
const integers: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["int8", [-(2 ** 7), 2 ** 7 - 1]],
  ["uint8", [0, 2 ** 8 - 1]],
  ["int16", [-(2 ** 15), 2 ** 15 - 1]],
  ["uint16", [0, 2 ** 16 - 1]],
  ["int32", [-(2 ** 31), 2 ** 31 - 1]],
  ["uint32", [0, 2 ** 32 - 1]],
  ["int64", [-(2 ** 63), 2 ** 63]],
  ["uint64", [0, 2 ** 64]],
]);
