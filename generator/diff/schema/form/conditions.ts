import type { Schema } from "../../../model/schema.ts";
import type { Condition, Form } from "./form.ts";
import { allKinds } from "./kinds.ts";
import { isOfKinds } from "./of-kinds.ts";
import { meet } from "./meet.ts";
import { compact } from "./compact.ts";
import { isIdle, saying } from "./idle-schema.ts";

/** Adds `not` and `if` of a schema to its form, in the simplest words. */
export function conditionally(form: Form, schema: Schema): Form {
  const withNot = schema.not === undefined ? form : negated(form, schema.not);
  if (schema.if === undefined || (schema.then === undefined && schema.else === undefined)) return withNot;
  if (schema.if.always !== undefined) {
    const chosen = schema.if.always ? schema.then : schema.else;
    return chosen === undefined ? withNot : meet(withNot, form.home.of(chosen));
  }
  const condition: Condition = compact({ if: schema.if, then: schema.then, else: schema.else, written: schema });
  return { ...withNot, conditions: [...withNot.conditions, condition] };
}

function negated(form: Form, not: Schema): Form {
  const schema = form.home.followed(not);
  if (schema.always === false) return form;
  if (isIdle(schema)) return { ...form, kinds: 0, ownKinds: 0 };
  const said = saying(schema);
  const says = (keyword: string): boolean => said.length === 1 && said[0] === keyword;
  if (says("not") && schema.not !== undefined) return meet(form, form.home.of(schema.not));
  const inner = form.home.of(schema);
  if (isOfKinds(inner)) {
    const kinds = allKinds & ~inner.kinds;
    return { ...form, kinds: form.kinds & kinds, ownKinds: form.ownKinds & kinds };
  }
  // None of several is not one and not the other.
  if (says("anyOf")) return (schema.anyOf ?? []).reduce(negated, form);
  return { ...form, nots: [...form.nots, not] };
}
