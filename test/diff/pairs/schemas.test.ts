import { expect, test } from "vitest";
import { diff } from "../../../generator/diff/diff.ts";
import { arrayEdits } from "./array-edits.ts";
import { boundEdits } from "./bound-edits.ts";
import { compositionEdits } from "./composition-edits.ts";
import { mixedEdits } from "./mixed-edits.ts";
import { objectEdits } from "./object-edits.ts";
import { places, type Place } from "./places.ts";
import { sameBounds } from "./same-bounds.ts";
import { sameObjects } from "./same-objects.ts";
import { sameValues } from "./same-values.ts";
import { verdictOf, type SchemaEdit } from "./schema-edit.ts";
import { typeAndValueEdits } from "./type-and-value-edits.ts";

const edits = [
  ...typeAndValueEdits,
  ...sameValues,
  ...boundEdits,
  ...sameBounds,
  ...objectEdits,
  ...arrayEdits,
  ...sameObjects,
  ...compositionEdits,
  ...mixedEdits,
];

/** The bodies, and of the other places every twelfth, each edit beginning with another: all of them would take a minute. */
function placesOf({ before, after, except }: SchemaEdit, index: number): readonly Place[] {
  const fitting = places.filter(
    ({ name, takes }) => except?.test(name) !== true && [before, after].every((schema) => takes?.(schema) !== false),
  );
  return fitting.filter(({ name }, place) => /^(request|response) body$/.test(name) || (place + index) % 12 === 0);
}

test.each(edits.map((edit, index) => ({ ...edit, at: placesOf(edit, index) })))("$name", async (edit) => {
  for (const { name, side, write } of edit.at) {
    const [base, head] = [write(edit.before), write(edit.after)];
    const isWhole = /^(request|response) body$/.test(name);
    const there = await told(base, head);
    expect({ name, ...there }).toEqual({ name, verdict: verdictOf(edit.effect, side), ids: there.ids });
    if (isWhole && edit.id !== undefined) expect(there.ids).toEqual([edit.id]);
    const back = await told(head, base);
    expect({ name, ...back }).toEqual({ name, verdict: verdictOf(edit.back, side), ids: back.ids });
    if (isWhole && edit.backId !== undefined) expect(back.ids).toEqual([edit.backId]);
  }
});

async function told(
  base: string,
  head: string,
): Promise<{ readonly verdict: string; readonly ids: readonly string[] }> {
  const { verdict, findings } = await diff(
    { text: base, file: "base.yaml" },
    { text: head, file: "head.yaml" },
    { today: "2026-06-01" },
  );
  return { verdict, ids: findings.map(({ id }) => id) };
}
