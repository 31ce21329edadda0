import type { Form } from "./form.ts";
import { fractionKind, objectKind, type Kinds } from "./kinds.ts";

/** Whether a form takes whole numbers only, whatever its type says. */
export function isWhole({ number, kinds }: Form): boolean {
  return (
    (kinds & fractionKind) === 0 ||
    Number.isInteger(number.multipleOf) ||
    number.formats.some((format) => /^(u?int\d*|integer)$/.test(format))
  );
}

/** The kinds of a form, without objects where a required property can have no value. */
export function possibleKinds({ kinds, object, home }: Form): Kinds {
  if ((kinds & objectKind) === 0 || object.required.size === 0) return kinds;
  for (const name of object.required) {
    const schema = object.properties.get(name);
    if (schema !== undefined && home.of(schema).kinds === 0) return kinds & ~objectKind;
  }
  return kinds;
}

/** The kinds of two forms, without those that neither takes, nor fractions where neither does. */
export function comparableKinds(base: Form, head: Form, kinds: readonly [Kinds, Kinds]): readonly [Kinds, Kinds] {
  const [before, after] = [kinds[0] & possibleKinds(base), kinds[1] & possibleKinds(head)];
  if (!isWhole(base) || !isWhole(head)) return [before, after];
  return [before & ~fractionKind, after & ~fractionKind];
}
