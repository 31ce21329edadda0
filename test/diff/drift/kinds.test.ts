import { describe, expect, test } from "vitest";
import type { ChangeKind } from "../../../generator/diff/catalogue/change-kind.ts";
import { versionKinds } from "../../../generator/diff/catalogue/version-kinds.ts";
import { diff } from "../../../generator/diff/diff.ts";

const options = {
  checkVersions: true,
  today: "2026-01-01",
  policy: { sunsetNoticeDays: { "in-production": 90 } },
} as const;

/** Kinds whose pair is a folder that came or went: `majors.test.ts` has them. */
const wholeVersions = new Set(["version.added", "version.removed", "version.removed-before-sunset"]);

function textOf(fragment: string, of: ChangeKind["example"]["of"]): string {
  if (of === "document") return `openapi: 3.1.0\n${fragment}\n`;
  const operation = fragment.replaceAll(/^/gm, "      ");
  return `openapi: 3.1.0\ninfo: { title: A, version: 1.0.0 }\npaths:\n  /a:\n    get:\n${operation}\n`;
}

describe("each kind of change of versions and lifecycle", () => {
  const kinds: readonly (readonly [string, ChangeKind])[] = Object.entries(versionKinds);
  test.each(kinds.filter(([id]) => !wholeVersions.has(id)))(
    "%s is found in its own example",
    async (id, { example }) => {
      const [before, after] = [textOf(example.before, example.of), textOf(example.after, example.of)];
      const there = (await diff({ text: before }, { text: after }, options)).findings.map((finding) => finding.id);
      expect(there).toContain(id);
      const same = await diff({ text: after }, { text: after }, options);
      expect(same.findings).toEqual([]);
    },
  );

  test.each(kinds)("%s says what, why and what to do in sentences", (_, { what, why, advice }) => {
    for (const sentence of [what, why, advice]) expect(sentence).toMatch(/^[A-Z].*[.]$/s);
  });
});
