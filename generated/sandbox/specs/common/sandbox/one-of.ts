// Copied from specs/common/sandbox/one-of.ts. Do not edit.

/**
 * The value of a closed list that a seed names.
 *
 * @throws TypeError for any other one: a bug of the seed.
 */
export function oneOf<Value extends string>(values: readonly Value[], text: string): Value {
  const found = values.find((value) => value === text);
  if (found === undefined) throw new TypeError(`"${text}" is none of ${values.join(", ")}.`);
  return found;
}
