import type { Schema } from "../../../model/schema.ts";
import { canonical } from "../../../runtime/mocks/schema/equality.ts";
import { subschemas } from "../../../model/subschemas.ts";
import { isPlain, type Form } from "./form.ts";
import { arrayKind, objectKind } from "./kinds.ts";
import type { Forms } from "./forms.ts";

/** Whether two schemas of one document are the same reference, or say the same in the same words. */
export function sameSchemas({ followed }: Pick<Forms, "followed">, left: Schema, right: Schema): boolean {
  const [one, other] = [followed(left), followed(right)];
  return one === other || (subschemas(one).length < 50 && wordsOf(one) === wordsOf(other));
}

/** What a form of texts, numbers and booleans alone says; `undefined` for any other form. */
export function scalarWords(form: Form): string | undefined {
  if ((form.kinds & (arrayKind | objectKind)) !== 0 || !isPlain(form)) return undefined;
  return `${form.kinds} ${JSON.stringify([form.values, form.string, form.number], replaced)}`;
}

const known = new WeakMap<Schema, string>();

/** A text of all that a schema says, without places, documentation, and the order of members. */
export function wordsOf(schema: Schema): string {
  let words = known.get(schema);
  if (words === undefined) known.set(schema, (words = JSON.stringify(schema, replaced)));
  return words;
}

function replaced(key: string, value: unknown): unknown {
  if (isSilent(key, value)) return undefined;
  if (value instanceof Map) return Object.fromEntries([...value].sort(([a], [b]) => (a < b ? -1 : 1)));
  return key === "default" || key === "enum" ? canonical(value) : value;
}

/** A member of this name may also be a property's schema, which counts. */
function isSilent(key: string, value: unknown): boolean {
  switch (key) {
    case "title":
    case "description":
      return typeof value === "string";
    case "examples":
      return Array.isArray(value);
    case "deprecated":
    case "isConst":
      return typeof value === "boolean";
    case "others":
      return value instanceof Map;
    case "at":
      return typeof value === "object" && value !== null && "pointer" in value;
    default:
      return false;
  }
}
