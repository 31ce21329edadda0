import type { Schema } from "../../../model/schema.ts";
import type { PairContext } from "./edit.ts";
import { propertyOf } from "../form/meet-objects.ts";
import { compareAccess, isHidden } from "./property-access.ts";
import { compareLives } from "./property-life.ts";
import { reportAdded, reportForbidden, reportRemoved, reportRenamed } from "./property-edits.ts";
import { findRenamed } from "./renamed-property.ts";

/** Compares the declared properties of two schemas. */
export function compareProperties(context: PairContext): void {
  const before = declared(context, "base");
  const after = declared(context, "head");
  const removed = [...before].filter(([name]) => !after.has(name));
  const added = [...after].filter(([name]) => !before.has(name));
  const renamed = findRenamed(context, removed, added);
  for (const [old, now] of renamed) reportRenamed(context, old, now);
  const news = new Set(renamed.values());
  for (const [name, schema] of removed) if (!renamed.has(name)) reportRemoved(context, name, schema);
  for (const [name, schema] of added) if (!news.has(name)) reportAdded(context, name, schema);
  compareForbidden(context);
  for (const [name, schema] of before) {
    const other = after.get(name);
    if (other !== undefined) compareProperty(context, name, schema, other);
  }
}

/** The properties that can be there; where the object is closed, one of no value is not declared. */
function declared(context: PairContext, side: "base" | "head"): ReadonlyMap<string, Schema> {
  const { object, home } = context[side];
  const possible = [...object.properties].filter(([, schema]) => home.of(schema).kinds !== 0);
  return possible.length === object.properties.size ? object.properties : new Map(possible);
}

/** A property of no value in an open object is one that must not be there. */
function compareForbidden(context: PairContext): void {
  const [before, after] = [forbidden(context, "base"), forbidden(context, "head")];
  const isFree = (side: "base" | "head", name: string): boolean => {
    const { object, home } = context[side];
    const rest = propertyOf(object, name);
    return !object.properties.has(name) && (rest === undefined || home.of(rest).kinds !== 0);
  };
  for (const name of after) if (isFree("base", name)) reportForbidden(context, name, true);
  for (const name of before) if (isFree("head", name)) reportForbidden(context, name, false);
}

function forbidden(context: PairContext, side: "base" | "head"): readonly string[] {
  const { object, home } = context[side];
  return [...object.properties].filter(([, schema]) => home.of(schema).kinds === 0).map(([name]) => name);
}

function compareProperty(context: PairContext, name: string, before: Schema, after: Schema): void {
  const base = context.base.home.of(before);
  const head = context.head.home.of(after);
  // What one side never sends is nobody's business there.
  if (isHidden(base, context.side) && isHidden(head, context.side)) return;
  compareAccess(context, name, base, head);
  compareLives(context, name, [before, base], [after, head]);
  context.below(before, after, { kind: "property", name });
}
