import type { Schema } from "../../../model/schema.ts";
import type { Level } from "../../level.ts";
import { isImplicit, isSelfEvident, mappingOf, schemaOf, selectorOf, targetsOf } from "./discriminator-names.ts";
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

function compareMappings(
  context: PairContext,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): void {
  const { side, base, head } = context;
  const [old, now] = [targetsOf(base), targetsOf(head)];
  for (const [name, key] of before) {
    const other = after.get(name);
    if (other !== undefined) compareTargets(context, name, key, other);
    // A name that goes with its branch is told of the branch.
    else if ((!old.has(key) || now.has(key)) && !isImplicit(head, name, key) && !isSelfEvident(context, key))
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
    if (isImplicit(base, name, key) || isSelfEvident(context, key)) continue;
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
