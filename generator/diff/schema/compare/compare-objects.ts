import type { ObjectForm } from "../form/form.ts";
import { mostProperties } from "../inclusion/objects-within.ts";
import { compareAdditional } from "./compare-additional.ts";
import { compareBound } from "./compare-bounds.ts";
import { compareDependents } from "./compare-dependents.ts";
import { compareProperties } from "./compare-properties.ts";
import { compareRequired } from "./compare-required.ts";
import type { PairContext } from "./edit.ts";
import { compareNames, compareUnevaluated } from "./compare-property-names.ts";

/** Compares the keywords of objects. */
export function compareObjects(context: PairContext): void {
  const { object: base } = context.base;
  const { object: head } = context.head;
  compareProperties(context);
  compareRequired(context);
  compareAdditional(context);
  compareNames(context);
  compareUnevaluated(context);
  compareDependents(context);
  const [lower, lowerNow] = [base, head].map((object) => bitingMinimum(object, object === base ? head : base));
  compareBound(context, "minProperties", lower, lowerNow, () => [{}]);
  const [upper, upperNow] = [base, head].map((object) => bitingMaximum(object, object === base ? head : base));
  compareBound(context, "maxProperties", upper, upperNow, () => []);
}

/** Required properties count anyway; where those of the other side take the place of a limit, that is told of them. */
function bitingMinimum({ minProperties, required }: ObjectForm, other: ObjectForm): number | undefined {
  if (minProperties === undefined || minProperties <= required.size) return undefined;
  return other.minProperties === undefined && other.required.size >= minProperties ? undefined : minProperties;
}

/** An object that is closed has no more than it declares; where the other side is closed instead, that is told of it. */
function bitingMaximum({ maxProperties, ...others }: ObjectForm, other: ObjectForm): number | undefined {
  if (maxProperties === undefined || maxProperties >= mostProperties(others)) return undefined;
  const { maxProperties: _limit, ...otherMembers } = other;
  return mostProperties(otherMembers) <= maxProperties ? undefined : maxProperties;
}
