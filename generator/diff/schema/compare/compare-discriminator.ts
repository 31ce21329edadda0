import type { Discriminator, Schema } from "../../../model/schema.ts";
import type { Level } from "../../level.ts";
import type { Form } from "../form/form.ts";
import { keywordAt, token, type PairContext, type SchemaChangeId } from "./edit.ts";

/**
 * Compares the selectors of two schemas. A discriminator never decides whether a message is valid, so these levels are not
 * those of a set: reference, "breaking changes", section 3.6, "Composition".
 */
export function compareDiscriminators(context: PairContext): void {
  const before = selectorOf(context.base);
  const after = selectorOf(context.head);
  if (before === undefined && after === undefined) return;
  const { side } = context;
  if (before === undefined)
    return report(
      context,
      "schema.discriminator.added",
      side === "request" ? "warning" : "info",
      "is now selected by a discriminator",
    );
  if (after === undefined)
    return report(
      context,
      "schema.discriminator.removed",
      side === "request" ? "info" : "warning",
      "has no discriminator any more",
    );
  if (before.propertyName !== after.propertyName) {
    const says = `is now selected by ${JSON.stringify(after.propertyName)} instead of ${JSON.stringify(before.propertyName)}`;
    return report(context, "schema.discriminator.property-name-changed", "breaking", says, "propertyName");
  }
  compareMappings(context, mappingOf(context.base, before), mappingOf(context.head, after));
}

function selectorOf({ choices, discriminator }: Form): Discriminator | undefined {
  return choices.find((choice) => choice.discriminator !== undefined)?.discriminator ?? discriminator;
}

/** Names to components; those of branches that nobody maps are written out: section 2, rule 12. */
function mappingOf(form: Form, { mapping, propertyName }: Discriminator): ReadonlyMap<string, string> {
  const all = new Map(mapping);
  const mapped = new Set(mapping.values());
  for (const { schema } of form.choices.flatMap(({ branches }) => branches)) {
    if (schema.ref === undefined || mapped.has(schema.ref)) continue;
    const tags = form.home.of(schema).object.properties.get(propertyName);
    const values = tags === undefined ? [] : form.home.of(tags).values;
    // The branch says itself by which values it is known.
    const names = values.filter((value) => typeof value === "string");
    for (const name of names.length > 0 ? names : [schema.ref]) if (!all.has(name)) all.set(name, schema.ref);
  }
  return all;
}

function compareMappings(
  context: PairContext,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): void {
  const { side, base, head } = context;
  const targets = (form: Form): ReadonlySet<string | undefined> =>
    new Set(form.choices.flatMap(({ branches }) => branches.map(({ schema }) => schema.ref)));
  const [old, now] = [targets(base), targets(head)];
  for (const [name, key] of before) {
    const other = after.get(name);
    if (other !== undefined) compareTargets(context, name, key, other);
    // A name that goes with its branch is told of the branch.
    else if (!old.has(key) || now.has(key))
      report(
        context,
        "schema.discriminator.mapping-removed",
        side === "request" ? "breaking" : "info",
        `is no longer selected by ${JSON.stringify(name)}`,
        `mapping/${token(name)}`,
      );
  }
  for (const [name, key] of after) {
    if (before.has(name) || (now.has(key) && !old.has(key))) continue;
    report(
      context,
      "schema.discriminator.mapping-added",
      side === "request" ? "info" : "warning",
      `may now be selected by ${JSON.stringify(name)}`,
      `mapping/${token(name)}`,
    );
  }
}

function compareTargets(context: PairContext, name: string, before: string, after: string): void {
  const [old, now] = [schemaOf(context.base, before), schemaOf(context.head, after)];
  if (old === undefined || now === undefined) return;
  const isChoice = context.base.choices.length > 0 && context.head.choices.length > 0;
  if (before === after) {
    // Subtypes that no choice lists are reached by their names alone.
    if (!isChoice) context.below(old, now, { kind: "branch", keyword: "oneOf" });
    return;
  }
  if (context.isKept(old, now) && context.wasKnown(now, old)) return;
  report(
    context,
    "schema.discriminator.mapping-changed",
    "breaking",
    `is another schema where it is selected by ${JSON.stringify(name)}`,
    `mapping/${token(name)}`,
  );
}

function schemaOf({ home }: Form, key: string): Schema | undefined {
  return home.model.schemas.get(key)?.schema;
}

function report(context: PairContext, id: SchemaChangeId, level: Level, says: string, below?: string): void {
  const has = (source: Schema): boolean => source.discriminator !== undefined;
  const pointer = below === undefined ? "discriminator" : `discriminator/${below}`;
  context.report({
    id,
    level,
    base: keywordAt(context.base, has, id.endsWith("-added") ? "discriminator" : pointer),
    head: keywordAt(context.head, has, id.endsWith("-removed") ? "discriminator" : pointer),
    says,
  });
}
