import { expect, test } from "vitest";
import { operationKinds } from "../../../generator/diff/catalogue/operation-kinds.ts";
import { changeKind } from "../../../generator/diff/catalogue/catalogue.ts";
import { compareTexts, exampleDocuments, told } from "./compare-texts.ts";

const ids = Object.keys(operationKinds);

function kindOf(id: string) {
  const kind = changeKind(id);
  if (kind === undefined) throw new Error(`No kind ${id}.`);
  return kind;
}

test.each(ids)("the example of %s is exactly that change", (id) => {
  const { before, after } = exampleDocuments(kindOf(id).example);
  const { changes } = compareTexts(before, after, { withFormat: true });
  expect(changes.map((change) => change.id)).toEqual([id]);
});

test.each(ids)("the levels of %s are of the scopes that its kind names, and it stands somewhere", (id) => {
  const { before, after } = exampleDocuments(kindOf(id).example);
  const [change] = compareTexts(before, after, { withFormat: true }).changes;
  expect(Object.keys(change?.levels ?? {}).toSorted()).toEqual(kindOf(id).scopes.toSorted());
  expect(change?.base ?? change?.head).toBeDefined();
  expect(change?.message).toMatch(/^[A-Z].*\.$/);
});

test("the levels of all examples, and of their reverses, are those of the table", async () => {
  const rows = ids.map((id) => {
    const { before, after } = exampleDocuments(kindOf(id).example);
    const there = compareTexts(before, after, { withFormat: true }).changes;
    const back = compareTexts(after, before, { withFormat: true }).changes;
    return [id, ...there.map((change) => `  ${told(change)}`), ...back.map((change) => `  < ${told(change)}`)].join(
      "\n",
    );
  });
  await expect(`${rows.join("\n")}\n`).toMatchFileSnapshot("levels.txt");
});

test("the messages of all examples", async () => {
  const rows = ids.map((id) => {
    const { before, after } = exampleDocuments(kindOf(id).example);
    const { changes } = compareTexts(before, after, { withFormat: true });
    return changes.map(({ place, message }) => `${id} (${place})\n  ${message}`).join("\n");
  });
  await expect(`${rows.join("\n")}\n`).toMatchFileSnapshot("messages.txt");
});

test.each(ids)("the example of %s against itself is no change", (id) => {
  const { before, after } = exampleDocuments(kindOf(id).example);
  expect(compareTexts(before, before).changes).toEqual([]);
  expect(compareTexts(after, after).changes).toEqual([]);
});
