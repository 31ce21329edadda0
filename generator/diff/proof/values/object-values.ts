import type { SchemaKeywords } from "../../../runtime/mocks/schema-contract.ts";
import { ownMember, type JsonObject } from "../../../runtime/mocks/schema/json-value.ts";
import { memberSchemas, namesIn } from "../inner-schemas.ts";
import { namesOfPattern, patternsIn, undeclaredNames } from "../member-name.ts";
import { withMember, withoutMember } from "../put-value.ts";
import type { InnerValues } from "./array-values.ts";
import { faceSchemas, type FacedSchemas, type ValueContext } from "./faced-schemas.ts";

/** More members than these are not looked at. */
const mostNames = 60;
/** Objects with more members are not made. */
const largest = 100;

/** Objects like `current`, with members taken away and added, with other names, and with other values in each member. */
export function* objectValues(
  current: JsonObject,
  faced: FacedSchemas,
  context: ValueContext,
  inner: InnerValues,
): Iterable<unknown> {
  const names = namesIn(faced.all).slice(0, mostNames);
  const isMissing = (name: string) => !Object.hasOwn(current, name);
  for (const name of Object.keys(current)) yield withoutMember(current, name);
  const added = new Map<string, JsonObject>();
  for (const name of names.filter(isMissing)) {
    const made = madeMember(name, faced, context);
    if (made === undefined) continue;
    const larger = withMember(current, name, made.value);
    added.set(name, larger);
    yield larger;
  }
  yield {};
  for (const name of extraNames(faced, context)) yield* withValues(current, name, faced, context, inner, 12);
  yield* withTriggers(added, faced);
  for (const name of names) yield* withValues(current, name, faced, context, inner, 30);
  yield* sized(current, faced, context);
}

function madeMember(name: string, faced: FacedSchemas, { maker, budget }: ValueContext) {
  const schemas = memberSchemas(faced.accepting, name, maker.matches);
  return maker.make({ schemas, seed: `member/${name}`, name, open: faced.open }, budget);
}

/** The object with each of the values that the member's schemas suggest. */
function* withValues(
  current: JsonObject,
  name: string,
  faced: FacedSchemas,
  context: ValueContext,
  inner: InnerValues,
  most: number,
): Iterable<JsonObject> {
  const { matches } = context.maker;
  const accepting = memberSchemas(faced.accepting, name, matches);
  const rejecting = memberSchemas(faced.rejecting, name, matches);
  const member = faceSchemas(accepting, rejecting, faced, context);
  for (const value of inner(member, most)) yield withMember(current, name, value);
}

/** Names that nobody declares: of patterns, of `propertyNames`, and free ones. */
function extraNames(faced: FacedSchemas, { maker, budget }: ValueContext): readonly string[] {
  const naming = { accepting: faced.accepting, all: faced.all, maker, budget };
  const ofPatterns = patternsIn(faced.all).flatMap((pattern) => namesOfPattern(pattern, naming));
  return [...new Set([...ofPatterns, ...undeclaredNames(naming)])].slice(0, 20);
}

/** Objects with a member that asks for others, without one of these at a time. */
function* withTriggers(added: ReadonlyMap<string, JsonObject>, faced: FacedSchemas): Iterable<JsonObject> {
  const triggers = new Set(
    faced.all.flatMap((part) => [
      ...Object.keys(part.dependentRequired ?? {}),
      ...Object.keys(part.dependentSchemas ?? {}),
    ]),
  );
  for (const [trigger, larger] of added) {
    if (!triggers.has(trigger)) continue;
    for (const name of Object.keys(larger)) if (name !== trigger) yield withoutMember(larger, name);
    for (const [name, other] of added) {
      if (name !== trigger) yield withMember(larger, name, ownMember(other, name));
    }
    for (const part of faced.all) {
      const asked = ownMember(part.dependentRequired, trigger) ?? [];
      for (const left of asked)
        yield allOf(
          asked.filter((name) => name !== left),
          larger,
          added,
        );
    }
  }
}

function allOf(names: readonly string[], start: JsonObject, added: ReadonlyMap<string, JsonObject>): JsonObject {
  return names.reduce((sum, name) => {
    const value = ownMember(added.get(name), name);
    return value === undefined ? sum : withMember(sum, name, value);
  }, start);
}

/** Objects with one member more and one less than each side allows. */
function* sized(current: JsonObject, faced: FacedSchemas, context: ValueContext): Iterable<JsonObject> {
  const naming = { accepting: faced.accepting, all: faced.all, maker: context.maker, budget: context.budget };
  const free = undeclaredNames(naming);
  const numbered = Array.from({ length: largest }, (_one, index) => `property${index + 1}`);
  for (const size of sizesOf(faced.all)) {
    let object = Object.fromEntries(Object.entries(current).slice(0, size));
    for (const name of [...namesIn(faced.accepting), ...free, ...numbered]) {
      if (Object.keys(object).length >= size) break;
      const made = Object.hasOwn(object, name) ? undefined : madeMember(name, faced, context);
      if (made !== undefined) object = Object.fromEntries([...Object.entries(object), [name, made.value]]);
    }
    if (Object.keys(object).length === size) yield object;
  }
}

function sizesOf(parts: readonly SchemaKeywords[]): readonly number[] {
  const limits = parts.flatMap(({ minProperties, maxProperties }) => [minProperties, maxProperties]);
  const near = limits.flatMap((limit) => (limit === undefined ? [] : [limit, limit + 1, limit - 1]));
  return [...new Set(near)].filter((size) => Number.isInteger(size) && size >= 0 && size <= largest);
}
