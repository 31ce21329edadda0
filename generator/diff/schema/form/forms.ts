import type { JsonValue } from "../../../load/loaded-document.ts";
import type { ApiModel } from "../../../model/api-model.ts";
import type { Schema } from "../../../model/schema.ts";
import { chooseBranches } from "./choices.ts";
import { conditionally } from "./conditions.ts";
import { isPlain, type Form } from "./form.ts";
import { meet } from "./meet.ts";
import { anyForm } from "./any-form.ts";
import { ownForm } from "./own-form.ts";
import { settle } from "./settle.ts";
import { closeUnevaluated } from "./unevaluated.ts";
import { createAcceptance } from "./acceptance.ts";

/** The normal forms of one document's schemas, each made when it is first asked for, and kept. */
export interface Forms {
  readonly model: ApiModel;
  /** The form of a schema of the document, or of one made of them. */
  of(schema: Schema): Form;
  /** The form of a schema without what its own `anyOf` and `oneOf` say. */
  withoutChoices(schema: Schema): Form;
  /** The schema behind references that have nothing beside them. */
  followed(schema: Schema): Schema;
  /** Whether a value satisfies a schema. */
  accepts(schema: Schema, value: JsonValue): boolean;
}

/** Makes the forms of a document. */
export function createForms(model: ApiModel): Forms {
  const known = new WeakMap<Schema, Form>();
  const open = new Set<Schema>();
  const accepts = createAcceptance(model);
  const forms: Forms = { model, of, withoutChoices, followed: (schema) => follow(model, schema), accepts };
  return forms;

  function of(schema: Schema): Form {
    const found = known.get(schema);
    if (found !== undefined) return found;
    // A composition that holds itself says nothing by that.
    if (open.has(schema)) return { ...anyForm(forms, [schema]), isOpaque: true };
    open.add(schema);
    const form = build(schema);
    open.delete(schema);
    known.set(schema, form);
    return form;
  }

  function withoutChoices(written: Schema): Form {
    const { anyOf, oneOf, ...schema } = follow(model, written);
    return anyOf === undefined && oneOf === undefined ? of(written) : build(schema);
  }

  function build(schema: Schema): Form {
    const target = schema.ref === undefined ? undefined : model.schemas.get(schema.ref)?.schema;
    const parts = [...(target === undefined ? [] : [target]), ...(schema.allOf ?? [])];
    let form = parts.map(of).reduce(meet, ownForm(forms, schema));
    form = conditionally(form, schema);
    form = chooseBranches(form, schema);
    form = closeUnevaluated(form, schema);
    const settled = settle(form, schema);
    return isPlain(settled) ? { ...settled, ownKinds: settled.kinds } : settled;
  }
}

function follow(model: ApiModel, schema: Schema): Schema {
  const visited = new Set<Schema>();
  let current = schema;
  while (current.ref !== undefined && Object.keys(current).length === 2 && !visited.has(current)) {
    visited.add(current);
    const target = model.schemas.get(current.ref)?.schema;
    if (target === undefined) return current;
    current = target;
  }
  return current;
}
