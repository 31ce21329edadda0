import type { Discriminator, Schema } from "../../../model/schema.ts";
import type { Form } from "../form/form.ts";
import type { PairContext } from "./edit.ts";

/** The selector of a form, whether or not a choice carries it. */
export function selectorOf({ choices, discriminator }: Form): Discriminator | undefined {
  return choices.find((choice) => choice.discriminator !== undefined)?.discriminator ?? discriminator;
}

/** Names to components; those of branches that nobody maps are written out: section 2, rule 12. */
export function mappingOf(form: Form, { mapping, propertyName }: Discriminator): ReadonlyMap<string, string> {
  const all = new Map(mapping);
  const mapped = new Set(mapping.values());
  for (const key of targetsOf(form)) {
    if (mapped.has(key)) continue;
    // The branch says itself by which values it is known.
    const names = tagsOf(form, key, propertyName);
    for (const name of names.length > 0 ? names : [key]) if (!all.has(name)) all.set(name, key);
  }
  return all;
}

/** The values of the selecting property that a component allows. */
function tagsOf(form: Form, key: string, propertyName: string): readonly string[] {
  const schema = schemaOf(form, key);
  const tag = schema && form.home.of(schema).object.properties.get(propertyName);
  return tag === undefined ? [] : form.home.of(tag).values.filter((value) => typeof value === "string");
}

/** Whether the branch of a component selects itself in both documents, so that no name that a mapping has for it counts. */
export function isSelfEvident(context: PairContext, key: string): boolean {
  const isTold = (form: Form): boolean => {
    const selector = selectorOf(form);
    return selector !== undefined && targetsOf(form).has(key) && tagsOf(form, key, selector.propertyName).length > 0;
  };
  const isMapped = (form: Form): boolean => [...(selectorOf(form)?.mapping.values() ?? [])].includes(key);
  return isTold(context.base) && isTold(context.head) && !(isMapped(context.base) && isMapped(context.head));
}

/** The components that the branches beside a selector are; branches that say the same count, too. */
export function targetsOf(form: Form): ReadonlySet<string> {
  const selector = selectorOf(form);
  const written = [...form.choices.map((choice) => choice.written), ...form.sources];
  const branches = written
    .filter(({ discriminator }) => discriminator === selector)
    .flatMap(({ anyOf = [], oneOf = [] }) => [...anyOf, ...oneOf]);
  const schemas = [...branches, ...form.choices.flatMap((choice) => choice.branches.map(({ schema }) => schema))];
  return new Set(schemas.flatMap(({ ref }) => ref ?? []));
}

/** Whether a name selects the component of that name without being written: one that holds the schema of the selector. */
export function isImplicit(form: Form, name: string, key: string): boolean {
  const schema = schemaOf(form, key);
  if (name !== key || schema === undefined || form.choices.length > 0) return false;
  const selector = selectorOf(form);
  return form.home.of(schema).sources.some(({ discriminator }) => discriminator === selector);
}

/** The component of a key. */
export function schemaOf({ home }: Form, key: string): Schema | undefined {
  return home.model.schemas.get(key)?.schema;
}
