import type { Schema } from "../../../model/schema.ts";
import type { Effect } from "../../level.ts";
import { isIdle } from "../form/idle-schema.ts";
import { keywordAt, listed, token, type PairContext, type SchemaChangeId } from "./edit.ts";

/** Compares `dependentRequired` and `dependentSchemas`, by the property that they depend on. */
export function compareDependents(context: PairContext): void {
  const { object: base } = context.base;
  const { object: head } = context.head;
  for (const name of new Set([...base.dependentRequired.keys(), ...head.dependentRequired.keys()]))
    compareNames(context, name, biting(context, "base", name), biting(context, "head", name));
  for (const name of new Set([...base.dependentSchemas.keys(), ...head.dependentSchemas.keys()]))
    compareSchemas(context, name, base.dependentSchemas.get(name), head.dependentSchemas.get(name));
}

/** The names that must come with a property; those that are required anyway do not count. */
function biting(context: PairContext, side: "base" | "head", name: string): readonly string[] {
  const { dependentRequired, required } = context[side].object;
  return [...(dependentRequired.get(name) ?? [])].filter((other) => !required.has(other) && other !== name);
}

function compareNames(context: PairContext, name: string, before: readonly string[], after: readonly string[]): void {
  const { object: base } = context.base;
  const { object: head } = context.head;
  // One that became required altogether is told as that.
  const lost = before.filter((other) => !after.includes(other) && !head.required.has(other));
  const gained = after.filter((other) => !before.includes(other) && !base.required.has(other));
  if (lost.length === 0 && gained.length === 0) return;
  const effect: Effect = lost.length === 0 ? "narrows" : gained.length === 0 ? "widens" : "incomparable";
  const id: SchemaChangeId =
    before.length === 0
      ? "schema.dependent-required.added"
      : after.length === 0
        ? "schema.dependent-required.removed"
        : "schema.dependent-required.changed";
  context.report({
    id,
    effect,
    base: dependentAt(context, "base", "dependentRequired", name),
    head: dependentAt(context, "head", "dependentRequired", name),
    before,
    after,
    says:
      after.length === 0
        ? `may have ${JSON.stringify(name)} alone now`
        : `must now have ${listed(after)} where it has ${JSON.stringify(name)}`,
    hints: [{ [name]: "text" }, { [name]: 1 }, { [name]: true }, { [name]: {} }, { [name]: [] }],
  });
}

function compareSchemas(
  context: PairContext,
  name: string,
  before: Schema | undefined,
  after: Schema | undefined,
): void {
  const [old, now] = [before, after].map((schema) => (schema !== undefined && isIdle(schema) ? undefined : schema));
  if (old !== undefined && now !== undefined) return context.below(old, now, { kind: "dependent", name });
  if (old === now) return;
  const isAdded = old === undefined;
  context.report({
    id: isAdded ? "schema.dependent-schemas.added" : "schema.dependent-schemas.removed",
    effect: isAdded ? "narrows" : "widens",
    base: dependentAt(context, "base", "dependentSchemas", name),
    head: dependentAt(context, "head", "dependentSchemas", name),
    says: isAdded
      ? `must now satisfy a schema where it has ${JSON.stringify(name)}`
      : `need not satisfy a schema any more where it has ${JSON.stringify(name)}`,
    hints: [{ [name]: "text" }, { [name]: 1 }, { [name]: true }, { [name]: {} }, { [name]: [] }],
  });
}

function dependentAt(
  context: PairContext,
  side: "base" | "head",
  keyword: "dependentRequired" | "dependentSchemas",
  name: string,
): ReturnType<typeof keywordAt> {
  return keywordAt(context[side], (source) => source[keyword]?.has(name) === true, `${keyword}/${token(name)}`);
}
