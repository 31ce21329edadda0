// Copied from generator/runtime/client/signature/signed-pairs.ts. Do not edit.

/** Names and values, for example `Headers`, `URLSearchParams` or the entries of an object. */
export type Pairs = Iterable<readonly [name: string, value: string]>;

/**
 * The pairs of an object: numbers and booleans as text, members without a value left out.
 *
 * @throws TypeError where a member is neither text, number nor boolean. The value is not in the message.
 */
export function pairsOf(fields: object): [name: string, value: string][] {
  const members: [string, unknown][] = Object.entries(fields);
  return members.flatMap(([name, value]): [string, string][] => {
    if (value == null) return [];
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
      return [[name, `${value}`]];
    throw new TypeError(`field "${name}" is no plain value`);
  });
}

/**
 * Whether pairs can be told from their lines. A line break in a value, or a colon in a name, would let other pairs have
 * the same text, and with it the same signature: whoever posts a signed form could drop a field by hiding it in
 * another.
 */
export function areUnambiguous(pairs: Pairs): boolean {
  return Array.from(pairs).every(([name, value]) => !/[:\r\n]/.test(name) && !/[\r\n]/.test(value));
}

/**
 * The text of pairs as both schemes sign them: sorted by name, `name:value`, joined by line feeds. The names are
 * compared by themselves, so `sph-order` comes before `sph-order-description`, although `:` comes after `-`. Pairs
 * of the same name keep their order.
 *
 * @throws TypeError where the pairs are ambiguous (see {@link areUnambiguous}).
 */
export function pairLines(pairs: Pairs): string {
  const list = Array.from(pairs);
  if (!areUnambiguous(list)) throw new TypeError("cannot sign a line break, or a colon in a name");
  // By code unit, not by locale: the text must be the same on every machine.
  const sorted = [...list].sort(([one], [other]) => (one < other ? -1 : Number(one > other)));
  return sorted.map(([name, value]) => `${name}:${value}`).join("\n");
}
