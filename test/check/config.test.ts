import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { defaultConfig } from "../../generator/config/config.ts";
import { loadConfig } from "../../generator/config/load-config.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const cwd = temporaryFolder("config");

async function read(text: string) {
  writeFileSync(join(cwd, "checks.yaml"), text);
  const { value, diagnostics } = await loadConfig({ cwd, file: "checks.yaml" });
  return { value, faults: diagnostics.map(({ code, at, message }) => `${code} ${at.pointer}: ${message}`) };
}

test("a project without a configuration has the defaults", async () => {
  expect(await loadConfig({ cwd })).toEqual({ value: defaultConfig, diagnostics: [] });
});

test("a file that is named must be there", async () => {
  const { diagnostics } = await loadConfig({ cwd, file: "absent.yaml" });
  expect(diagnostics.map(({ code }) => code)).toEqual(["file-unreadable"]);
});

test("all that it can say is read", async () => {
  const { value, faults } = await read(`
rules: { operation-id-missing: off, version.path.*: warning, schema.enum.value-added: note }
reportOnly: [mobility, accounts/v3]
policy:
  sunsetNoticeDays: { in-production: 180 }
  requireSunset: true
  removeDeprecatedWithoutDate: true
  refusesUnknownParameters: true
  contractExtensions: [x-magic-values]
`);
  expect(faults).toEqual([]);
  expect([...value.rules]).toEqual([
    ["operation-id-missing", "off"],
    ["version.path.*", "warning"],
    ["schema.enum.value-added", "note"],
  ]);
  expect([...value.reportOnly]).toEqual(["mobility", "accounts/v3"]);
  expect(value.policy).toEqual({
    sunsetNoticeDays: { "in-production": 180 },
    requireSunset: true,
    removeDeprecatedWithoutDate: true,
    refusesUnknownParameters: true,
    contractExtensions: ["x-magic-values"],
  });
});

test("one number of days holds for every status", async () => {
  const { value } = await read("policy: { sunsetNoticeDays: 90 }");
  const days = { experimental: 90, "in-development": 90, "in-production": 90, deprecated: 90 };
  expect(value.policy.sunsetNoticeDays).toEqual(days);
});

test("an empty file, or one of comments, says nothing", async () => {
  expect(await read("")).toEqual({ value: defaultConfig, faults: [] });
  expect(await read("# rules to come\n")).toEqual({ value: defaultConfig, faults: [] });
});

describe("what is not known is an error, and is not obeyed", () => {
  test.each([
    { text: "rule: {}", fault: 'config-unknown-member /rule: "rule" means nothing here. Did you mean "rules"?' },
    { text: "rules: [a]", fault: 'config-wrong-value /rules: "rules" must be a map of names and values.' },
    { text: "- a", fault: 'config-wrong-value : "the configuration" must be a map of names and values.' },
    {
      text: "rules: { version.gapp: off }",
      fault: 'config-unknown-rule /rules/version.gapp: There is no rule "version.gapp". Did you mean "version.gap"?',
    },
    {
      text: "rules: { version.gap: fatal }",
      fault: 'config-wrong-value /rules/version.gap: "version.gap" must be one of error, warning, note, off.',
    },
    {
      text: "rules: { __proto__: off }",
      fault: 'config-unknown-rule /rules/__proto__: There is no rule "__proto__".',
    },
    {
      text: "rules: { syntax-error: off }",
      fault:
        'config-fixed-rule /rules/syntax-error: "syntax-error" cannot be made less than an error: a document that has it cannot be read.',
    },
    {
      text: "rules: { waiver-unused: note }",
      fault:
        'config-fixed-rule /rules/waiver-unused: "waiver-unused" cannot be made less than an error: a document that has it cannot be read.',
    },
    { text: "reportOnly: [1]", fault: 'config-wrong-value /reportOnly/0: "reportOnly item" must be a text' },
    {
      text: "policy: { sunsetNoticeDays: { retired: 1 } }",
      fault: 'config-unknown-member /policy/sunsetNoticeDays/retired: "retired" means nothing here. It may be',
    },
    {
      text: "policy: { sunsetNoticeDays: -1 }",
      fault: 'config-wrong-value /policy/sunsetNoticeDays: "sunsetNoticeDays" must be a whole number of days.',
    },
    { text: "rules: {", fault: "syntax-error" },
  ])("$text", async ({ text, fault }) => {
    const { value, faults } = await read(text);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(fault);
    expect(value.rules.size).toBe(0);
  });
});
