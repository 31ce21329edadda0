import type { JsonValue } from "../../load/loaded-document.ts";
import { join, trusted, type SourceText } from "./source-text.ts";
import { propertyName } from "./property-name.ts";

/** Characters that end a line for some readers, reorder it for others, or are no character at all. */
const treacherous = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** A string literal, in double quotes: everything that could end it, or show it as something else, is escaped. */
export function stringLiteral(text: string): SourceText {
  // `JSON.stringify` escapes quotes, backslashes, control characters and lone surrogates.
  return trusted(JSON.stringify(text).replace(treacherous, escaped));
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** A JSON value as a literal of TypeScript. */
export function literal(value: JsonValue): SourceText {
  if (typeof value === "string") return stringLiteral(value);
  if (value === null || typeof value !== "object") return trusted(JSON.stringify(value));
  if (Array.isArray(value)) return trusted(`[${join(value.map(literal), ", ")}]`);
  const members = Object.entries(value).map(([key, member]) => trusted(`${objectKey(key)}: ${literal(member)}`));
  return trusted(members.length === 0 ? "{}" : `{ ${join(members, ", ")} }`);
}

/** Longer strings stand in pieces: a line of an example need not be as long as its text. */
const pieceLength = 80;

/** A JSON value as an expression whose lines stay short: {@link literal}, with long strings broken into pieces. */
export function expression(value: JsonValue): SourceText {
  if (typeof value === "string" && value.length > pieceLength) {
    const pieces = value.match(/[^]{1,80}(?![\udc00-\udfff])/g) ?? [value];
    return pieces.join("") === value ? trusted(pieces.map(stringLiteral).join(" + ")) : stringLiteral(value);
  }
  if (value === null || typeof value !== "object") return literal(value);
  if (Array.isArray(value)) return trusted(`[${join(value.map(expression), ", ")}]`);
  const members = Object.entries(value).map(([key, member]) =>
    trusted(`${objectKey(key)}: ${memberText(key, member)}`),
  );
  return trusted(members.length === 0 ? "{}" : `{ ${join(members, ", ")} }`);
}

const inherited: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Under a key that every object has, TypeScript expects what is inherited there, and widens literals: `as const` keeps them. */
function memberText(key: string, member: JsonValue): SourceText {
  const isWidened = inherited.has(key) && member !== null && typeof member === "object";
  return trusted(isWidened ? `${expression(member)} as const` : expression(member));
}

/** A key of an object literal. Written plainly, `__proto__: x` would set the prototype: it must be computed. */
export function objectKey(name: string): SourceText {
  return name === "__proto__" ? trusted('["__proto__"]') : propertyName(name);
}
