// Copied from generator/runtime/client/styled.ts. Do not edit.

import type { Parameter, ParameterStyle, ParameterWriter } from "./operation.ts";
import { definedEntries, jsonValue, plainText, serialise } from "./parameter-style.ts";
import { percentEncode } from "./percent-encoding.ts";

/**
 * RFC 6570 section 3.2.3, reserved expansion: reserved characters and percent-encoded triples stay. Those that
 * would end the value where it stands are encoded all the same (OpenAPI 3.2, "Parameter Object", `allowReserved`):
 * `/?#` in a path, `&#` in a query or a form.
 */
const NOT_RESERVED_IN_PATH = /([^\w.~:@!$&'()*+,;=[\]%-]|%(?![\da-f]{2}))+/gi;
const NOT_RESERVED_IN_QUERY = /([^\w.~:/?@!$'()*+,;=[\]%-]|%(?![\da-f]{2}))+/gi;

/** What stands before the value, between exploded members, and between the members of a list. */
const DELIMITERS: Readonly<Record<string, readonly [prefix: string, separator: string, comma?: string]>> = {
  simple: ["", ","],
  label: [".", "."],
  matrix: [";", ";"],
  cookie: ["", "; "],
  spaceDelimited: ["", "&", "%20"],
  pipeDelimited: ["", "&", "%7C"],
};

/** How names and values are encoded where the parameter stands. */
function encodingOf({ in: place, content, allowReserved }: Parameter, style: ParameterStyle): (text: string) => string {
  // Headers are not URLs, and a form that is the whole query string is encoded already.
  if (place === "header" || (place === "querystring" && content?.mediaType.endsWith("urlencoded"))) return String;
  // OpenAPI 3.2, "Style Values": a cookie is sent as it is; but it must not begin another one.
  if (style === "cookie") return (text) => percentEncode(text, /;/g);
  if (!allowReserved) return percentEncode;
  const pattern = place === "path" ? NOT_RESERVED_IN_PATH : NOT_RESERVED_IN_QUERY;
  // The delimiters of a matrix are reserved characters themselves.
  const delimiter = style === "matrix" ? /[;=]/g : /(?!)/;
  return (text) => percentEncode(text, pattern).replace(delimiter, (character) => percentEncode(character));
}

/**
 * `a[b][c]=1`: one pair for each leaf; indices name the items of an array, as the servers of PHP and Stripe read
 * them.
 */
function deepPairs(name: string, value: unknown, encode: (text: string) => string): string[] {
  return typeof value === "object"
    ? definedEntries(value).flatMap(([key, member]) => deepPairs(`${name}%5B${percentEncode(key)}%5D`, member, encode))
    : [`${name}=${encode(plainText(value))}`];
}

/**
 * Writes a parameter in any of OpenAPI's styles: RFC 6570 sections 3.2.2 (`simple`), 3.2.5 (`label`), 3.2.7 (`matrix`)
 * and 3.2.8 (`form`), and "Style Examples" of OpenAPI 3.2 for the others. Also `content`, `allowReserved`,
 * `querystring`.
 */
export const styled: ParameterWriter = (parameter, given) => {
  const { name, in: place, content, explode } = parameter;
  // Like `simple`, a query string as a whole has no name.
  const { style = /^(query|cookie)$/.test(place) ? "form" : "simple" } = parameter;
  const encode = encodingOf(parameter, style);
  const encodedName = encode === String || style === "cookie" ? name : percentEncode(name);
  const value = content && given !== undefined ? content.encode(given) : given;

  if (style === "deepObject") return deepPairs(encodedName, jsonValue(value) ?? {}, encode).join("&") || undefined;
  const [prefix, separator, comma] = DELIMITERS[style] ?? ["", "&"];
  const text = serialise(value, {
    lead: style === "simple" || style === "label" ? "" : `${encodedName}=`,
    exploded: explode ?? (style === "form" || style === "cookie"),
    separator,
    comma,
    encode,
  });
  // RFC 6570 section 3.2.7: matrix alone leaves out the "=" of an empty value.
  return text === undefined ? undefined : prefix + (style === "matrix" ? text.replace(/=(?=;|$)/g, "") : text);
};
