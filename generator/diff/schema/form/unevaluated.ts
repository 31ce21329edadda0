import type { Schema } from "../../../model/schema.ts";
import { bothOrEither } from "./both.ts";
import type { ArrayForm, Form, ObjectForm } from "./form.ts";
import { compact } from "./compact.ts";

/**
 * Says `unevaluatedProperties` and `unevaluatedItems` by `additional` and `items` where it is known what else is
 * evaluated: where no branch decides on it.
 */
export function closeUnevaluated(form: Form, schema: Schema): Form {
  if (schema.unevaluatedProperties === undefined && schema.unevaluatedItems === undefined) return form;
  const isKnown = form.choices.length === 0 && form.conditions.length === 0 && form.object.dependentSchemas.size === 0;
  if (!isKnown) return form;
  return {
    ...form,
    object: schema.unevaluatedProperties === undefined ? form.object : closeObject(form.object),
    array: schema.unevaluatedItems === undefined ? form.array : closeArray(form.array),
  };
}

function closeObject({ unevaluated, ...object }: ObjectForm): ObjectForm {
  if (object.evaluatesAll || unevaluated === undefined) return object;
  const { additional, ...others } = object;
  const rest = unevaluated.always === true ? additional : bothOrEither(additional, unevaluated);
  return compact({ ...others, additional: rest, evaluatesAll: true });
}

function closeArray({ unevaluated, ...array }: ArrayForm): ArrayForm {
  // What `contains` has found is evaluated, wherever it stands.
  if (unevaluated !== undefined && array.contains.length > 0) return { ...array, unevaluated };
  if (array.evaluatesAll || unevaluated === undefined) return array;
  const maxItems = Math.min(array.maxItems ?? Infinity, array.prefix.length);
  if (unevaluated.always === false) return { ...array, maxItems, evaluatesAll: true };
  const { items, ...others } = array;
  const rest = unevaluated.always === true ? items : bothOrEither(items, unevaluated);
  return compact({ ...others, items: rest, evaluatesAll: true });
}
