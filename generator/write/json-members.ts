/** Parses JSON that anyone may have edited; `undefined` where it is none. */
export function parseEdited(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The members of a member that is an object; none where it is something else. */
export function membersOf(value: unknown, name: string): readonly (readonly [string, unknown])[] {
  const found = memberOf(value, name);
  return isObject(found) ? Object.entries(found) : [];
}

/** The members of a member that are strings. */
export function stringsOf(value: unknown, name: string): ReadonlyMap<string, string> {
  const strings = membersOf(value, name).flatMap(([key, text]) =>
    typeof text === "string" ? [[key, text] as const] : [],
  );
  return new Map(strings);
}

export function memberOf(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
