import { describe, expect, test } from "vitest";
import { bumpBetween, parseDocumentVersion, raised, type Bump } from "../../../generator/model/document-version.ts";
import { diff } from "../../../generator/diff/diff.ts";
import { documentOf, type Said } from "./drift-project.ts";

/** The rules that speak of the number, and the number that is due. */
async function rulesOf(
  base: Said,
  head: Said,
): Promise<{ readonly next: string | undefined; readonly rules: readonly string[] }> {
  const text = (said: Said) =>
    documentOf(said).replaceAll("$ref: ../../common/responses.yaml#/Done", "description: Done.");
  const { findings, nextVersion } = await diff({ text: text(base) }, { text: text(head) }, { checkVersions: true });
  const rules = findings.filter(({ id }) => id.startsWith("version."));
  return { next: nextVersion, rules: rules.map(({ id, level }) => `${id} ${level}`) };
}

const more = ["cards", "limits"];
const fewer = ["limits"];
const added: Said = { paths: more };
const broken: Said = { paths: fewer };
const retold: Said = { paths: ["cards|summary: All cards"] };

describe("info.version is held against what changed", () => {
  test.each<[string, string, Said, string, readonly string[], string]>([
    ["1.2.3", "1.2.3", {}, "nothing changed", [], "1.2.3"],
    ["1.2.3", "1.2.4", {}, "nothing changed, raised all the same", [], "1.2.3"],
    ["1.2.3", "1.2.3", retold, "texts only", [], "1.2.4"],
    ["1.2.3", "1.2.3", added, "added, not raised", ["version.not-bumped warning"], "1.3.0"],
    ["1.2.3", "1.2.4", added, "added, raised by a patch", ["version.bump-too-small warning"], "1.3.0"],
    ["1.2.3", "1.3.0", added, "added, raised by a minor", [], "1.3.0"],
    ["1.2.3", "1.2.3", broken, "broken, not raised", ["version.not-bumped breaking"], "2.0.0"],
    ["1.2.3", "1.3.0", broken, "broken, raised by a minor", ["version.major-not-bumped breaking"], "2.0.0"],
    ["1.2.3", "2.0.0", broken, "broken, raised by a major in place", ["version.major-in-place breaking"], "2.0.0"],
    ["1.2.3", "1.2.2", {}, "went back", ["version.decreased breaking"], "1.2.3"],
    ["3.0", "3.0", added, "two parts, added, not raised", ["version.not-bumped warning"], "3.1"],
    ["3.0", "3.1", added, "two parts, added, raised", [], "3.1"],
    ["0.2", "0.3", added, "a number of its own, added", [], "0.3"],
    ["0.2", "1.0", added, "a number of its own, its major raised", [], "0.3"],
    ["1.0.0-rc.1", "1.0.0", added, "a release after its candidate", ["version.bump-too-small warning"], "1.1.0"],
  ])("%s to %s: %#", async (before, after, head, _, rules, next) => {
    expect(await rulesOf({ version: before }, { ...head, version: after })).toEqual({ next, rules });
  });

  test("a break that the lifecycle allows asks for a minor version, not for a new major", async () => {
    const status = "experimental";
    const found = await rulesOf({ status, paths: more }, { status, paths: fewer });
    expect(found).toEqual({ next: "1.1.0", rules: ["version.not-bumped warning"] });
  });

  test("a date is no number that can be counted on: only a break is told", async () => {
    expect(await rulesOf({ version: "20200401" }, { version: "20200401", ...added })).toEqual({ rules: [] });
    const rules = ["version.major-not-bumped breaking"];
    expect(await rulesOf({ version: "20200401", paths: more }, { version: "20200401", ...broken })).toEqual({ rules });
  });
});

describe("versions", () => {
  test.each<[string, string, Bump | "decreased"]>([
    ["1.2.3", "1.2.3", "none"],
    ["1.2.3", "1.2.10", "patch"],
    ["1.9.0", "1.10.0", "minor"],
    ["9.0.0", "10.0.0", "major"],
    ["1.10.0", "1.9.9", "decreased"],
    ["3.0", "3.0.0", "none"],
    ["1.0.0", "1.0.0-rc.1", "decreased"],
    ["1.0.0-rc.1", "1.0.0-rc.2", "patch"],
  ])("%s to %s is %s", (before, after, want) => {
    const [from, to] = [parseDocumentVersion(before), parseDocumentVersion(after)];
    expect(from && to && bumpBetween(from, to)).toBe(want);
  });

  test.each<[string, Bump, string]>([
    ["1.2.3", "none", "1.2.3"],
    ["1.2.3", "patch", "1.2.4"],
    ["1.2.3", "minor", "1.3.0"],
    ["1.2.3", "major", "2.0.0"],
    ["3.0", "minor", "3.1"],
    ["3.0", "patch", "3.1"],
    ["3.0", "major", "4.0"],
    ["3", "minor", "3.1"],
    ["0.2", "major", "0.3"],
    ["0.2.1", "minor", "0.3.0"],
  ])("%s raised by %s is %s", (before, bump, want) => {
    const version = parseDocumentVersion(before);
    expect(version && raised(version, bump)).toBe(want);
  });

  test.each(["", "v1", "20200401", "1.x", "latest"])("%o is no version that can be counted on", (text) => {
    expect(parseDocumentVersion(text)).toBeUndefined();
  });
});
