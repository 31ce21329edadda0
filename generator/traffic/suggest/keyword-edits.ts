import type { Schema } from "../../model/schema.ts";
import type { JsonValue } from "../../load/loaded-document.ts";
import { stepsOf } from "../examine/schema-place.ts";
import type { DocumentEdit } from "./document-edit.ts";
import type { SeenValues } from "./seen-values.ts";

/** Limits of more digits are dropped rather than moved: what was seen may be an account number. */
const mostDigits = 6;

/** Widens a keyword so that it takes what was seen, or drops it; `undefined` where that cannot be known. */
export function keywordEdits(
  schema: Schema,
  keyword: string,
  values: SeenValues,
  isOld: boolean,
): readonly DocumentEdit[] | undefined {
  const path = (name: string): readonly string[] => [...stepsOf(schema.at.pointer), name];
  const set = (name: string, value: JsonValue): readonly DocumentEdit[] => [{ kind: "set", path: path(name), value }];
  const remove = (name: string): readonly DocumentEdit[] => [{ kind: "remove", path: path(name) }];
  switch (keyword) {
    case "type":
      return typeEdits(schema, values, isOld, set);
    case "enum":
    case "const":
      return listEdits(schema, values, path, set, remove);
    case "format":
    case "pattern":
    case "multipleOf":
    case "exclusiveMinimum":
    case "exclusiveMaximum":
      return remove(keyword);
    case "minLength":
    case "minItems":
      return set(keyword, values.shortest);
    case "maxLength":
    case "maxItems":
      return set(keyword, values.longest);
    case "minimum":
      return isShort(values.smallest) ? set(keyword, values.smallest) : remove(keyword);
    case "maximum":
      return isShort(values.largest) ? set(keyword, values.largest) : remove(keyword);
    default:
      return undefined;
  }
}

function isShort(limit: number): boolean {
  return Number.isFinite(limit) && String(limit).replaceAll(/\D/g, "").length <= mostDigits;
}

type Set = (name: string, value: JsonValue) => readonly DocumentEdit[];

function typeEdits(
  { types = [] }: Schema,
  values: SeenValues,
  isOld: boolean,
  set: Set,
): readonly DocumentEdit[] | undefined {
  const all = new Set<string>([...types, ...values.types]);
  if (all.has("number")) all.delete("integer");
  if (!isOld) return set("type", all.size === 1 ? ([...all][0] ?? "string") : [...all]);
  const isNullable = all.delete("null");
  const [only] = all;
  // One type a schema is all that OpenAPI 3.0 has.
  if (all.size !== 1 || only === undefined) return undefined;
  return isNullable ? [...set("type", only), ...set("nullable", true)] : set("type", only);
}

function listEdits(
  { enum: listed = [], isConst }: Schema,
  { words, hasOtherTexts, types }: SeenValues,
  path: (name: string) => readonly string[],
  set: Set,
  remove: (name: string) => readonly DocumentEdit[],
): readonly DocumentEdit[] | undefined {
  // What is no word may be somebody's.
  if (hasOtherTexts || words.size === 0 || types.size !== 1) return undefined;
  const fresh = [...words].filter((word) => !listed.includes(word));
  if (isConst === true) return [...remove("const"), ...set("enum", [...listed, ...fresh])];
  return fresh.map((value) => ({ kind: "append", path: path("enum"), value }));
}
