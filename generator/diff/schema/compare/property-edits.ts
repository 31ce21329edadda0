import type { JsonValue } from "../../../load/loaded-document.ts";
import type { Schema } from "../../../model/schema.ts";
import type { Level } from "../../level.ts";
import type { ProofStep } from "../../proof/proof-question.ts";
import type { Form } from "../form/form.ts";
import { propertyOf } from "../form/meet-objects.ts";
import { keywordAt, memberAt, token, type PairContext } from "./edit.ts";
import { isHidden } from "./property-access.ts";
import { isSunset } from "./property-sunset.ts";

/** Where a property is declared. */
function propertyAt(form: Form, name: string): ReturnType<typeof keywordAt> {
  return keywordAt(form, (source) => source.properties?.has(name) === true, `properties/${token(name)}`);
}

/** Values of all types: one of them tells what the other side says of the property. */
const whatever: readonly JsonValue[] = ["text", 1, true, null, {}, []];

/**
 * A property that is declared no more. Its level is policy where the object is open: the description then neither
 * allows nor forbids it (reference, "breaking changes", section 6).
 */
export function reportRemoved(context: PairContext, name: string, schema: Schema): void {
  const { side, base, head } = context;
  if (isHidden(base.home.of(schema), side)) return;
  const wasRequired = base.object.required.has(name);
  const rest = propertyOf(head.object, name);
  const isRefused = rest !== undefined && !context.isKept(schema, rest);
  // What took its name's place may be of another type, as an additional property is.
  const isOther = rest !== undefined && head.home.of(rest).kinds !== 0 && !context.wasKnown(rest, schema);
  const breaks = side === "request" ? isRefused : wasRequired || isOther;
  const level: Level = isSunset(base.home.of(schema), context.policy) ? "info" : breaks ? "breaking" : "warning";
  context.report({
    id: "schema.property.removed",
    effect: side === "request" ? "narrows" : breaks ? "widens" : "unknown",
    level,
    base: propertyAt(base, name),
    before: name,
    says: side === "request" ? (isRefused ? "is gone and now refused" : "is gone and may be ignored now") : "is gone",
    steps: [{ kind: "property", name }],
    hints: side === "request" ? valuesOf(base.home.of(schema)) : isOther ? whatever : [],
    ...(side === "response" && !isOther && { isAbsence: true }),
  });
}

/** Values that a schema shows itself. */
function valuesOf(form: Form): readonly JsonValue[] {
  return [
    ...form.values.slice(0, 2),
    ...form.sources.flatMap(({ examples = [] }) => examples.slice(0, 2)),
    ...whatever,
  ];
}

/** A property that was not declared before. */
export function reportAdded(context: PairContext, name: string, schema: Schema): void {
  const { side, base, head } = context;
  const form = head.home.of(schema);
  const isRequired = head.object.required.has(name) && !base.object.required.has(name) && !isHidden(form, side);
  const at = { head: propertyAt(head, name), after: name };
  if (isRequired) {
    const says = side === "request" ? "is new and must be sent" : "is new and always there";
    const step: ProofStep = { kind: "property", name };
    context.report({
      ...at,
      id: "schema.property.added-required",
      effect: "narrows",
      says,
      steps: [step],
      isAbsence: true,
    });
    return;
  }
  const before = propertyOf(base.object, name);
  const wasTyped = before !== undefined && base.home.of(before).kinds !== 0;
  const wasClosed = before !== undefined && !wasTyped;
  // Policy: clients read tolerantly; those of a closed object were promised that nothing else comes.
  const clashes = wasTyped && !(side === "request" ? context.isKept(before, schema) : context.wasKnown(schema, before));
  const level: Level = clashes ? "breaking" : side === "response" && wasClosed ? "warning" : "info";
  context.report({
    ...at,
    id: "schema.property.added-optional",
    effect: side === "response" ? "widens" : clashes ? "narrows" : "widens",
    level,
    says: "is new",
    steps: [{ kind: "property", name }],
    hints: whatever,
  });
}

/** A property that nobody declared is forbidden now, or it is no more. */
export function reportForbidden(context: PairContext, name: string, isForbidden: boolean): void {
  context.report({
    id: isForbidden ? "schema.property.removed" : "schema.property.added-optional",
    effect: isForbidden ? "narrows" : "widens",
    ...(isForbidden ? { head: propertyAt(context.head, name) } : { base: propertyAt(context.base, name) }),
    says: isForbidden ? "must not be there any more" : "may now be there",
    steps: [{ kind: "property", name }],
    hints: whatever,
  });
}

/** One property that goes where an equal one comes. */
export function reportRenamed(context: PairContext, old: string, now: string): void {
  context.report({
    id: "schema.property.renamed",
    effect: "incomparable",
    base: propertyAt(context.base, old),
    head: propertyAt(context.head, now),
    before: old,
    after: now,
    says: `is now called ${JSON.stringify(now)}`,
    steps: [{ kind: "property", name: old }],
  });
}

/** Where a property is named by `required`. */
export function requiredAt(form: Form, name: string): ReturnType<typeof keywordAt> {
  const source = form.sources.find(({ required }) => required?.includes(name) === true);
  return source === undefined
    ? propertyAt(form, name)
    : { ...memberAt(source, `required/${source.required?.indexOf(name) ?? 0}`), mark: "value" };
}
