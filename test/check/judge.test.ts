import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { defaultConfig, type Config } from "../../generator/config/config.ts";
import { judge } from "../../generator/config/judge.ts";
import { loadWaivers } from "../../generator/config/waivers.ts";
import type { Finding, Severity } from "../../generator/diagnostics/finding.ts";
import { fingerprintOf } from "../../generator/diagnostics/fingerprint.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const cwd = temporaryFolder("judge");
const today = "2026-11-23";

function finding(code: string, more: Partial<Finding> = {}): Finding {
  const at = { file: "specs/payments/v1/openapi.yaml", pointer: "/info" };
  return { code, severity: "error", message: "It is wrong.", help: "Mend it.", at, ...more };
}

function config(rules: Readonly<Record<string, Severity | "off">>, reportOnly: readonly string[] = []): Config {
  return { ...defaultConfig, rules: new Map(Object.entries(rules)), reportOnly: new Set(reportOnly) };
}

function severities(findings: readonly Finding[], given: Config) {
  return judge(findings, { config: given, waivers: [], today }).map(({ code, severity }) => `${code} ${severity}`);
}

describe("severities", () => {
  test.each([
    { rules: {}, is: ["version.path.mixed error"] },
    { rules: { "version.path.mixed": "warning" }, is: ["version.path.mixed warning"] },
    { rules: { "version.path.mixed": "off" }, is: [] },
    { rules: { "version.*": "note" }, is: ["version.path.mixed note"] },
    { rules: { "version.*": "off", "version.path.*": "warning" }, is: ["version.path.mixed warning"] },
    { rules: { "version.*": "off", "version.path.mixed": "error" }, is: ["version.path.mixed error"] },
    { rules: { "version.path": "off" }, is: ["version.path.mixed error"] },
  ] as const)("$rules", ({ rules, is }) => {
    expect(severities([finding("version.path.mixed")], config(rules))).toEqual(is);
  });

  test("what keeps a document from being read cannot be turned down, whoever made the configuration", () => {
    expect(severities([finding("syntax-error")], config({ "syntax-error": "off" }))).toEqual(["syntax-error error"]);
  });

  test("a report-only product is told of and never fails; others do", () => {
    const findings = ["payments/v1", "payments/v2", "accounts/v1"].map((product) =>
      finding("version.gap", { product }),
    );
    const ofVersion = severities(findings, config({}, ["payments/v1"]));
    expect(ofVersion).toEqual(["version.gap warning", "version.gap error", "version.gap error"]);
    const ofProduct = severities(findings, config({}, ["payments"]));
    expect(ofProduct).toEqual(["version.gap warning", "version.gap warning", "version.gap error"]);
  });
});

describe("fingerprints", () => {
  test("name a finding by file, pointer, code and message, not by its place in the text", () => {
    const one = finding("version.gap");
    expect(fingerprintOf(one)).toMatch(/^[0-9a-f]{32}$/);
    expect(fingerprintOf({ ...one, severity: "note", help: "Other.", at: { ...one.at, mark: "value" } })).toBe(
      fingerprintOf(one),
    );
    const others = [
      finding("version.gap", { message: "Other." }),
      finding("version.path.mixed"),
      finding("version.gap", { at: { ...one.at, pointer: "/paths" } }),
      finding("version.gap", { at: { ...one.at, file: "a.yaml" } }),
    ];
    expect(new Set([one, ...others].map(fingerprintOf)).size).toBe(5);
  });

  test("are the finding's own where it brings one", () => {
    expect(fingerprintOf(finding("version.gap", { fingerprint: "abc" }))).toBe("abc");
  });
});

describe("waivers", () => {
  const waived = finding("version.gap");

  async function judged(text: string, areas: Parameters<typeof judge>[1]["areas"] = ["check"]) {
    writeFileSync(join(cwd, ".op-api-waivers.yaml"), text);
    const { value: waivers, diagnostics } = await loadWaivers({ cwd });
    const findings = judge([...diagnostics, waived], { config: defaultConfig, waivers, today, areas });
    return findings.map(({ code, at }) => `${code} ${at.file.split("/").at(-1)}${at.pointer}`);
  }

  function waiver(until: string, fingerprint = fingerprintOf(waived), more = ""): string {
    return `- { fingerprint: "${fingerprint}", reason: It is known., who: Maija, until: ${until}${more} }\n`;
  }

  const kept = "version.gap openapi.yaml/info";
  const first = ".op-api-waivers.yaml/0/fingerprint";

  test.each([
    { what: "holds up to its last day", text: waiver(today), is: [] },
    { what: "an expired one fails", text: waiver("2026-11-22"), is: [kept, `waiver-expired ${first}`] },
    { what: "one that waives nothing fails", text: waiver("2027-01-01", "f00"), is: [kept, `waiver-unused ${first}`] },
    {
      what: "the second one of a finding waives nothing",
      text: waiver("2027-01-01") + waiver("2027-01-01"),
      is: ["waiver-unused .op-api-waivers.yaml/0/fingerprint"],
    },
    {
      what: "of another command, by its code",
      text: waiver("2027-01-01", "f00", ", code: version.not-bumped"),
      is: [kept],
    },
    { what: "of another command, as it says", text: waiver("2027-01-01", "f00", ", check: traffic"), is: [kept] },
    {
      what: "an expired one fails in every command",
      text: waiver("2020-01-01", "f00", ", check: traffic"),
      is: [kept, `waiver-expired ${first}`],
    },
    {
      what: "without a reason it is none",
      text: `- { fingerprint: ${fingerprintOf(waived)}, who: Maija, until: 2027-01-01 }`,
      is: ["config-wrong-value .op-api-waivers.yaml/0", kept],
    },
    {
      what: "without a day it is none",
      text: waiver("soon"),
      is: ["config-wrong-value .op-api-waivers.yaml/0/until", kept],
    },
    {
      what: "an unknown code is told",
      text: waiver("2027-01-01", undefined, ", code: version.gapp"),
      is: ["config-unknown-rule .op-api-waivers.yaml/0/code"],
    },
  ])("$what", async ({ text, is }) => {
    expect(await judged(text)).toEqual(is);
  });

  test("is not unused where only a part was looked at", async () => {
    expect(await judged(waiver("2027-01-01", "f00"), [])).toEqual([kept]);
  });

  test("cannot waive what keeps a document from being read", () => {
    const broken = finding("syntax-error");
    const at = { file: ".op-api-waivers.yaml", pointer: "/0" };
    const own = {
      fingerprint: fingerprintOf(broken),
      reason: "a",
      who: "b",
      until: "2030-01-01",
      area: "check",
      at,
    } as const;
    const codes = judge([broken], { config: defaultConfig, waivers: [own], today, areas: ["check"] });
    expect(codes.map(({ code }) => code)).toEqual(["syntax-error", "waiver-unused"]);
  });
});
