import type { Schema } from "../../../model/schema.ts";
import type { Form } from "../form/form.ts";
import { keywordAt, memberAt, type PairContext } from "./edit.ts";

type Property = readonly [written: Schema, form: Form];

/**
 * Compares whether a property is marked `deprecated`: reference, "breaking changes", section 5. It is told of the property
 * that the mark stands at, not of each that refers to a component.
 */
export function compareLives(
  context: PairContext,
  name: string,
  [before, base]: Property,
  [after, head]: Property,
): void {
  const [was, is] = [isDeprecated(base), isDeprecated(head)];
  const marked = is ? after : before;
  if (was === is || marked.deprecated !== true) return;
  const at = memberAt(marked, "deprecated");
  const place = (form: Form): typeof at => keywordAt(form, () => false, "");
  context.report({
    id: is ? "lifecycle.deprecated" : "lifecycle.reactivated",
    level: "info",
    hasNoSide: true,
    base: is ? place(base) : at,
    head: is ? at : place(head),
    before: was,
    after: is,
    says: is ? "is now deprecated" : "is no longer deprecated",
    steps: [{ kind: "property", name }],
  });
}

function isDeprecated({ sources }: Form): boolean {
  return sources.some(({ deprecated }) => deprecated === true);
}
