import { describe, expect, test } from "vitest";
import { diff, type DiffOptions, type DiffResult } from "../../../generator/diff/diff.ts";
import { documentOf, type Said } from "./drift-project.ts";

const today = "2026-11-23";

function text(said: Said): string {
  return documentOf(said).replaceAll("$ref: ../../common/responses.yaml#/Done", "description: Done.");
}

function compare(base: Said, head: Said, options: DiffOptions = {}): Promise<DiffResult> {
  return diff({ text: text(base) }, { text: text(head) }, { today, ...options });
}

const sunset = (date: string) => [`x-sunset: "${date}"`];

describe("a break on the wire is judged by the status that the base had", () => {
  test.each([
    { status: undefined, level: "breaking", verdict: "breaking" },
    { status: "in-production", level: "breaking", verdict: "breaking" },
    { status: "deprecated", level: "breaking", verdict: "breaking" },
    { status: "in-development", level: "warning", verdict: "risky" },
    { status: "experimental", level: "info", verdict: "risky" },
  ])("$status: $level, verdict $verdict", async ({ status, level, verdict }) => {
    const said = status === undefined ? {} : { status };
    const result = await compare({ ...said, paths: ["a", "b"] }, { ...said, paths: ["a"] });
    expect(result.verdict).toBe(verdict);
    const lowered = level === "breaking" ? {} : { allowedBy: status };
    expect(result.findings).toMatchObject([{ id: "path.removed", level, levels: { wire: level }, ...lowered }]);
  });

  test("a status that the head lowers does not lower its own break", async () => {
    const base = { status: "in-production", paths: ["a", "b"] };
    const { findings } = await compare(base, { status: "experimental", paths: ["a"] });
    expect(findings.map(({ id, level }) => `${id} ${level}`)).toEqual([
      "path.removed breaking",
      "lifecycle.status.decreased breaking",
    ]);
  });

  test("an operation that is less mature than its product may still change", async () => {
    const status = "in-production";
    const paths = ["a", "b|x-lifecycle: experimental"];
    const { verdict, findings } = await compare({ status, paths }, { status, paths: ["a"] });
    expect(verdict).toBe("risky");
    expect(findings).toMatchObject([{ id: "path.removed", level: "info", allowedBy: "experimental" }]);
  });

  test("an operation cannot be more mature than its product", async () => {
    const status = "experimental";
    const paths = ["a", "b|x-lifecycle: in-production"];
    expect((await compare({ status, paths }, { status, paths: ["a"] })).verdict).toBe("risky");
  });
});

describe("generated packages", () => {
  const base = ["a|operationId: readA"];
  const head = ["a|operationId: getA"];
  test.each([
    { status: "experimental", sdk: "info" },
    { status: "in-development", sdk: "info" },
    { status: "in-production", sdk: "warning" },
    { status: "deprecated", sdk: "warning" },
  ])("a break of them is $sdk when $status, and nothing on the wire", async ({ status, sdk }) => {
    const { verdict, findings } = await compare({ status, paths: base }, { status, paths: head });
    expect(verdict).toBe("compatible");
    expect(findings).toMatchObject([{ id: "operation.id.changed", level: "info", levels: { wire: "info", sdk } }]);
  });

  test("they are the verdict where somebody asks for the scope sdk", async () => {
    const { verdict, findings } = await compare({ paths: base }, { paths: head }, { scopes: ["sdk"] });
    expect({ verdict, scope: findings[0]?.scope, level: findings[0]?.level }).toEqual({
      verdict: "breaking",
      scope: "sdk",
      level: "breaking",
    });
  });
});

test("what is deprecated is frozen: an addition to it is a warning", async () => {
  const status = "deprecated";
  const { findings } = await compare({ status, paths: ["a"] }, { status, paths: ["a", "b"] });
  expect(findings).toMatchObject([{ id: "path.added", level: "warning" }]);
});

describe("statuses, marks and dates", () => {
  const deprecated = (date?: string): Said => ({
    status: "deprecated",
    ...(date !== undefined && { info: sunset(date) }),
  });
  test.each<[string, Said, Said, string]>([
    ["forward", { status: "in-development" }, { status: "in-production" }, "lifecycle.status.increased info"],
    ["backward", { status: "in-production" }, { status: "in-development" }, "lifecycle.status.decreased breaking"],
    ["to deprecated", { status: "in-production" }, deprecated("2027-12-31"), "lifecycle.deprecated info"],
    ["back in production", deprecated(), { status: "in-production" }, "lifecycle.reactivated info"],
    ["an operation", { paths: ["a"] }, { paths: ["a|deprecated: true"] }, "lifecycle.deprecated info"],
    ["an operation back", { paths: ["a|deprecated: true"] }, { paths: ["a"] }, "lifecycle.reactivated info"],
    ["date removed", deprecated("2027-12-31"), deprecated(), "lifecycle.sunset.removed breaking"],
    ["date earlier", deprecated("2027-12-31"), deprecated("2027-06-30"), "lifecycle.sunset.moved-earlier breaking"],
  ])("%s", async (_, base, head, want) => {
    const { findings } = await compare(base, head);
    expect(findings.map(({ id, level }) => `${id} ${level}`)).toEqual([want]);
  });

  test("a later date and a first date are nobody's loss", async () => {
    expect((await compare(deprecated("2027-06-30"), deprecated("2027-12-31"))).findings).toEqual([]);
    expect((await compare(deprecated(), deprecated("2027-12-31"))).findings).toEqual([]);
  });

  test.each([
    { date: "2027-02-20", ids: ["lifecycle.deprecated", "lifecycle.sunset.too-soon"] },
    { date: "2027-02-21", ids: ["lifecycle.deprecated"] },
  ])("90 days of notice: a sunset on $date", async ({ date, ids }) => {
    const policy = { sunsetNoticeDays: { "in-production": 90 } };
    const { findings } = await compare({ status: "in-production" }, deprecated(date), { policy });
    expect(findings.map(({ id }) => id).sort()).toEqual(ids);
  });
});
