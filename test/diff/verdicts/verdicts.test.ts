import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { diff, type DiffResult } from "../../../generator/diff/diff.ts";
import type { JsonObject, JsonValue } from "../../../generator/load/loaded-document.ts";
import { contexts, type Context } from "./contexts.ts";
import { documentEdits, documentOf, type ExpectedVerdict } from "./document-edits.ts";
import { sameMeaning } from "./same-meaning.ts";
import { schemaEdits, type SetEffect } from "./schema-edits.ts";

const today = "2026-06-01";

const compare = (base: string | JsonObject, head: string | JsonObject): Promise<DiffResult> =>
  diff(
    typeof base === "string" ? { text: base, file: "base.yaml" } : { document: base, file: "base.json" },
    typeof head === "string" ? { text: head, file: "head.yaml" } : { document: head, file: "head.json" },
    { today },
  );

function expectedOf(effect: SetEffect, side: Context["side"]): ExpectedVerdict {
  if (effect === "incomparable") return "breaking";
  return effect === (side === "request" ? "narrows" : "widens") ? "breaking" : "harmless";
}

/** A text has no type of its own: only edits of plain values mean the same there as in JSON. */
function isTextEdit(...schemas: readonly JsonValue[]): boolean {
  return schemas.every(
    (schema) =>
      typeof schema === "object" &&
      schema !== null &&
      "type" in schema &&
      /^(string|integer|number)$/.test(String(schema.type)),
  );
}

describe.each(Object.entries(contexts))("%s", (_, { side, isText, place }) => {
  const edits = Object.entries(schemaEdits).filter(
    ([, [before, after]]) => isText !== true || isTextEdit(before, after),
  );
  it.each(edits)("%s", async (__, [before, after, effect]) => {
    const { verdict, findings } = await compare(place(before), place(after));
    const expected = expectedOf(effect, side);
    expect({ verdict, ids: findings.map(({ id, level }) => `${id} ${level}`) }).toMatchObject({
      verdict: expected === "breaking" ? "breaking" : expect.stringMatching(/^(none|compatible)$/),
    });
    if (effect === "same") expect(findings.filter(({ scope }) => scope !== "docs")).toEqual([]);
    for (const { location } of findings) {
      expect(location).toMatchObject({ line: expect.any(Number), column: expect.any(Number) });
    }
  });
});

describe("edits of documents", () => {
  it.each(Object.entries(documentEdits))("%s", async (_, [before, after, expected]) => {
    const { verdict, findings } = await compare(JSON.stringify(documentOf(before)), JSON.stringify(documentOf(after)));
    const allowed = expected === "harmless" ? /^(none|compatible)$/ : new RegExp(`^${expected}$`);
    expect({ verdict, ids: findings.map(({ id, level }) => `${id} ${level}`) }).toMatchObject({
      verdict: expect.stringMatching(allowed),
    });
  });
});

describe("two ways to say the same", () => {
  it.each(Object.entries(sameMeaning))("%s", async (_, [one, other]) => {
    expect(parse(one)).not.toEqual(parse(other));
    for (const [base, head] of [
      [one, other],
      [other, one],
    ] as const) {
      const { verdict, findings } = await compare(base, head);
      expect({ verdict, findings: findings.map(({ id, message }) => `${id}: ${message}`) }).toEqual({
        verdict: "none",
        findings: [],
      });
    }
  });
});
