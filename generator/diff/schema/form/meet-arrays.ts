import { bothOrEither } from "./both.ts";
import type { ArrayForm } from "./form.ts";
import { greatest, least } from "./meet.ts";
import { compact } from "./compact.ts";
import type { Schema } from "../../../model/schema.ts";

/** The keywords of arrays of two schemas that hold together. */
export function meetArrays(left: ArrayForm, right: ArrayForm): ArrayForm {
  const length = Math.max(left.prefix.length, right.prefix.length);
  const prefix = Array.from({ length }, (_, index) => bothOrEither(itemAt(left, index), itemAt(right, index)));
  return compact({
    minItems: greatest(left.minItems, right.minItems),
    maxItems: least(left.maxItems, right.maxItems),
    isUnique: left.isUnique || right.isUnique,
    prefix: prefix.filter((schema) => schema !== undefined),
    items: bothOrEither(left.items, right.items),
    contains: [...left.contains, ...right.contains],
    evaluatesAll: left.evaluatesAll || right.evaluatesAll,
    unevaluated: left.unevaluated ?? right.unevaluated,
  });
}

/** What an item at an index must satisfy, whether or not `maxItems` allows it; `undefined` for everything. */
export function itemAt(array: ArrayForm, index: number): Schema | undefined {
  return array.prefix[index] ?? array.items;
}
