import type { Schema } from "../../../model/schema.ts";
import { anyForm } from "./any-form.ts";
import type { Form } from "./form.ts";
import type { Forms } from "./forms.ts";
import { allKinds, kindsOf, noKinds } from "./kinds.ts";
import { numberForm, stringForm } from "./own-scalars.ts";
import { arrayForm, objectForm } from "./own-members.ts";

/** The form of a schema's own keywords, without references and composition. */
export function ownForm(home: Forms, schema: Schema): Form {
  const form = anyForm(home, [schema]);
  if (schema.always === false) return { ...form, kinds: noKinds, ownKinds: noKinds };
  const kinds = kindsOf(schema.types);
  return {
    ...form,
    kinds,
    ownKinds: kinds,
    ...(schema.enum !== undefined && { values: schema.enum, valueKinds: allKinds }),
    number: numberForm(schema),
    string: stringForm(schema),
    array: arrayForm(schema),
    object: objectForm(schema),
    ...(schema.discriminator !== undefined && { discriminator: schema.discriminator }),
  };
}
