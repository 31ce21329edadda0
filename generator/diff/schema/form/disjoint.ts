import type { Form } from "./form.ts";
import { nullKind, objectKind } from "./kinds.ts";
import { propertyOf } from "./meet-objects.ts";
import { canonical } from "../../../runtime/mocks/schema/equality.ts";

/** How deep in required properties a difference is looked for. */
const deepest = 3;

/** Whether no value can satisfy both, where that is easily seen: by their types, their values, or those of a required property. */
export function areDisjoint(left: Form, right: Form, depth = 0): boolean {
  const common = left.kinds & right.kinds;
  if (common === 0) return true;
  if (left.isOpaque === true || right.isOpaque === true || (common & nullKind) !== 0) return false;
  if ((common & ~(left.valueKinds & right.valueKinds)) === 0) return !shareValue(left, right);
  return common === objectKind && depth < deepest && areApartByProperty(left, right, depth);
}

function shareValue(left: Form, right: Form): boolean {
  const texts = new Set(left.values.map((value) => canonical(value)));
  return right.values.some((value) => texts.has(canonical(value)));
}

function areApartByProperty(left: Form, right: Form, depth: number): boolean {
  for (const name of new Set([...left.object.required, ...right.object.required])) {
    const ofLeft = propertyOf(left.object, name);
    const ofRight = propertyOf(right.object, name);
    if (ofLeft === undefined || ofRight === undefined) continue;
    const [leftForm, rightForm] = [left.home.of(ofLeft), right.home.of(ofRight)];
    // The one that requires it has it; the other one either forbids it or says what it must be.
    if (areDisjoint(leftForm, rightForm, depth + 1)) return true;
  }
  return false;
}
