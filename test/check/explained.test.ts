import { join } from "node:path";
import { expect, test } from "vitest";
import { checkDocuments } from "../../generator/check-documents.ts";
import { documentRules, familyRules } from "../../generator/check/rules.ts";
import { catalogue } from "../../generator/diagnostics/catalogue.ts";
import { outputCatalogue } from "../../generator/diagnostics/output-catalogue.ts";
import { changeKinds } from "../../generator/diff/catalogue/catalogue.ts";
import { explainedIds } from "../../generator/explain/known-ids.ts";
import { uriRules } from "../../generator/source/uri-rules.ts";
import { trafficRules } from "../../generator/traffic/traffic-rules.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { writeFragment } from "./write-fragment.ts";

// `op-api explain` shows a text that gives a finding and one that does not. Both are run, so that neither can be wrong.

const folder = temporaryFolder("explained");
/** What is wrong with these is not in a text: an absent file, an output folder. */
const ofCommands = new Set([...Object.keys(outputCatalogue), "file-unreadable", "no-document"]);
const shown = Object.keys(catalogue).filter((code) => !ofCommands.has(code));
/** The policy that a rule asks about. */
const configurations = new Map([["lifecycle.sunset.too-soon", "policy: { sunsetNoticeDays: 365 }"]]);

test("every id that can be reported is explained", () => {
  const reported = [catalogue, changeKinds, uriRules].flatMap((each) => Object.keys(each));
  const unexplained = [...reported, ...trafficRules.keys()].filter((id) => !explainedIds.has(id));
  expect(unexplained).toEqual([]);
});

test("every rule is explained, and no other one", () => {
  const codes = [...documentRules, ...familyRules].map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(explainedIds.get(code)?.area).toBe("check");
});

test.each([...explainedIds.values()])("$id says all that there is to say", ({ what, why, before, after, fix }) => {
  for (const sentence of [what, why, fix]) expect(sentence).toMatch(/^[A-Z"$`].*[.?]$/s);
  expect(before).not.toBe(after);
  expect(before.trim()).not.toBe("");
});

test.each(shown)("the text before gives %s, the text after does not", async (code) => {
  const { before = "", after = "" } = explainedIds.get(code) ?? {};
  expect(await codesOf(before, join(folder, code, "before"), code)).toContain(code);
  expect(await codesOf(after, join(folder, code, "after"), code)).not.toContain(code);
});

async function codesOf(fragment: string, input: string, code: string): Promise<readonly string[]> {
  const configuration = configurations.get(code);
  writeFragment(fragment, input);
  if (configuration !== undefined)
    writeFragment(`# .op-api.yaml\n${configuration}\n# openapi.yaml\n${fragment}`, input);
  const out = join(input, "generated");
  const { diagnostics } = await checkDocuments({ input, cwd: input, out, today: "2026-11-23" });
  return diagnostics.map((finding) => finding.code);
}
