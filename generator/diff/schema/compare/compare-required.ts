import type { PairContext } from "./edit.ts";
import { isHidden } from "./property-access.ts";
import { requiredAt } from "./property-edits.ts";
import type { Form } from "../form/form.ts";

/** Compares `required` for the properties that neither come nor go. */
export function compareRequired(context: PairContext): void {
  const { base, head } = context;
  for (const name of head.object.required) {
    if (base.object.required.has(name) || isNewHere(base, head, name) || isHiddenAt(context, head, name)) continue;
    report(context, name, true);
  }
  for (const name of base.object.required) {
    // A required property that is gone is told as that.
    if (head.object.required.has(name) || isNewHere(head, base, name) || isHiddenAt(context, base, name)) continue;
    report(context, name, false);
  }
}

/** Whether one side declares a property that the other does not: that is told of it, and that it is required as well. */
function isNewHere(without: Form, having: Form, name: string): boolean {
  return having.object.properties.has(name) && !without.object.properties.has(name);
}

function isHiddenAt({ side }: PairContext, form: Form, name: string): boolean {
  const schema = form.object.properties.get(name);
  return schema !== undefined && isHidden(form.home.of(schema), side);
}

function report(context: PairContext, name: string, isEnabled: boolean): void {
  context.report({
    id: isEnabled ? "schema.property.required.enabled" : "schema.property.required.disabled",
    effect: isEnabled ? "narrows" : "widens",
    base: requiredAt(context.base, name),
    head: requiredAt(context.head, name),
    before: !isEnabled,
    after: isEnabled,
    says: isEnabled ? "is now required" : "is no longer required",
    steps: [{ kind: "property", name }],
    isAbsence: true,
  });
}
