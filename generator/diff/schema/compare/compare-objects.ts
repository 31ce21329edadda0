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
  compareBound(context, "minProperties", bitingMinimum(base), bitingMinimum(head), () => [{}]);
  compareBound(context, "maxProperties", bitingMaximum(base), bitingMaximum(head), () => []);
}

/** Required properties count anyway. */
function bitingMinimum({ minProperties, required }: ObjectForm): number | undefined {
  return minProperties !== undefined && minProperties > required.size ? minProperties : undefined;
}

function bitingMaximum(object: ObjectForm): number | undefined {
  const { maxProperties, ...others } = object;
  return maxProperties !== undefined && maxProperties < mostProperties(others) ? maxProperties : undefined;
}
