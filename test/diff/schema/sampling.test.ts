import { expect, test } from "vitest";
import { createForms } from "../../../generator/diff/schema/form/forms.ts";
import { changesOf, fragmentModel, fragmentOf } from "./compare-fragments.ts";
import { namedSchemas, randomSchemas, telling } from "./random-schemas.ts";

// Reference, "breaking changes", section 8, 4: no message contradicts a verdict. What is judged by policy says nothing
// about the set; and of branches of `oneOf` that overlap nobody can say what their author means.
const policies = new Set(["schema.property.added-optional", "schema.property.removed", "schema.property.renamed"]);

test.each([1, 2, 3, 4, 5, 6])("messages agree with the verdicts on random schemas, seed %i", (seed) => {
  const { next, edited } = randomSchemas(seed);
  const contradictions: string[] = [];
  let judged = 0;
  for (let count = 0; count < 250; count += 1) {
    const before = next(2);
    const after = edited(before);
    const [base, head] = [before, after].map((schema) => fragmentModel(JSON.stringify(schema), namedSchemas));
    if (base === undefined || head === undefined) continue;
    const changes = changesOf(base, head, { side: "request" });
    if (changes.some(({ id }) => policies.has(id))) continue;
    judged += 1;
    const effects = changes.flatMap(({ effect }) => effect ?? []);
    const [old, now] = [createForms(base), createForms(head)];
    const wasValid = telling.filter((value) => old.accepts(fragmentOf(base), value));
    const isValid = new Set(telling.filter((value) => now.accepts(fragmentOf(head), value)));
    const lost = wasValid.find((value) => !isValid.has(value));
    const gained = [...isValid].find((value) => !wasValid.includes(value));
    const isWrong =
      (lost !== undefined && effects.every((effect) => effect === "widens")) ||
      (gained !== undefined && effects.every((effect) => effect === "narrows"));
    if (isWrong) contradictions.push(JSON.stringify({ before, after, effects, lost, gained }));
  }
  expect(contradictions).toEqual([]);
  expect(judged).toBeGreaterThan(100);
});
