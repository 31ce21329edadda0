import type { ApiModel } from "../../../model/api-model.ts";
import type { Schema } from "../../../model/schema.ts";
import type { Forms } from "../form/forms.ts";

/** Two schemas that are to be compared, the base's first. */
type Pair = readonly [base: Schema, head: Schema];

/**
 * OpenAPI 3.0 and 2.0 leave open what `nullable` means beside an enum without `null` and beside a composition, and
 * documents that are written anew as 3.1 decide it either way. Between the two the reading counts under which nothing
 * changed: reference, "breaking changes", section 2, rule 2.
 */
export function createNullReadings(base: Forms, head: Forms): (pair: Pair) => Pair {
  const [isOldBase, isOldHead] = [isOld(base.model), isOld(head.model)];
  if (isOldBase === isOldHead) return (pair) => pair;
  const completed = new WeakMap<Schema, Schema>();
  return ([left, right]) => {
    if (isOldBase) return [oldReading(left, right, head), newReading(right, left)];
    return [newReading(left, right), oldReading(right, left, base)];
  };

  /** An enum of a type that may be `null` has `null` among its values where the other document says so. */
  function newReading(now: Schema, old: Schema): Schema {
    if (now.enum === undefined || now.types?.includes("null") !== true || now.enum.includes(null)) return now;
    if (old.enum?.includes(null) !== true) return now;
    const known = completed.get(now) ?? { ...now, enum: [...now.enum, null] };
    completed.set(now, known);
    return known;
  }
}

/** Without the `null` that only `nullable` beside a composition adds, where the other document refuses `null`. */
function oldReading(old: Schema, now: Schema, forms: Forms): Schema {
  const [inner, added] = old.anyOf?.length === 2 ? old.anyOf : [];
  // The branch that reading `nullable` makes stands where the schema itself does.
  if (inner === undefined || added?.at !== old.at || forms.accepts(now, null)) return old;
  return inner;
}

function isOld({ openapi }: ApiModel): boolean {
  return openapi !== undefined && /^(?:2\.|3\.0)/.test(openapi);
}
