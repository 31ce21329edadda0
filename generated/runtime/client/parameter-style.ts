// Copied from generator/runtime/client/parameter-style.ts. Do not edit.

/** How a value is written: the delimiters of a style, and the encoding of the place. */
export interface Notation {
  /** What stands before a value that has no name of its own: the parameter's name and `=`, or nothing. */
  readonly lead: string;
  readonly exploded: boolean;
  /** Between exploded members. */
  readonly separator: string;
  /** Between the members of one value; by default a comma. */
  readonly comma?: string | undefined;
  /** Encodes one name or value within the parameter: never a delimiter. */
  readonly encode: (text: string) => string;
}

/**
 * The members of a value that have one themselves: RFC 6570 section 2.3 ignores the others. A scalar is its own
 * member.
 */
export function definedEntries(value: unknown): [string, unknown][] {
  return Object.entries(typeof value === "object" ? (value ?? []) : [value]).filter(([, member]) => member != null);
}

/** A value as JSON has it: of a `Date` its ISO 8601 text, of a `Temporal` value its own. */
export function jsonValue(value: unknown): unknown {
  return typeof value === "object" ? JSON.parse(JSON.stringify(value)) : value;
}

/** The text of a value. An object where only text can stand is written as JSON, never as `[object Object]`. */
export function plainText(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : `${value}`;
}

/**
 * Writes a value: RFC 6570 section 3.2.1, for one variable.
 *
 * @returns `undefined` where RFC 6570 section 2.3 calls the value undefined: nothing, `null`, no items, no members.
 */
export function serialise(given: unknown, notation: Notation): string | undefined {
  const { lead, exploded, separator, comma = ",", encode } = notation;
  const value = jsonValue(given);
  const keyed = typeof value === "object" && !Array.isArray(value);
  const texts = definedEntries(value).map(([key, member]) => {
    const before = keyed ? encode(key) + (exploded ? "=" : comma) : exploded ? lead : "";
    return before + encode(plainText(member));
  });
  if (!texts.length) return undefined;
  return exploded ? texts.join(separator) : lead + texts.join(comma);
}
