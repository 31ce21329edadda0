import { spawnSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generate } from "../../generator/generate.ts";
import { filesBelow, writeFiles } from "../support/file-tree.ts";
import { projectFolder } from "../support/source-modules.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { hostileTexts } from "./hostile-texts.ts";

// Inputs that try to take the machine, or to read what is not theirs. Each must end at once, with an error and no output.
const folder = temporaryFolder("hostile-input");
const head = 'openapi: 3.1.0\ninfo: { title: Hostile, version: "1" }\n';

/** Ten aliases a line, each ten of the line before. */
const aliases = (lines: number): string =>
  Array.from({ length: lines }, (_, index) => {
    const items = index === 0 ? Array(10).fill("x") : Array(10).fill(`*a${index - 1}`);
    return `  a${index}: &a${index} [${items.join(", ")}]\n`;
  }).join("");

const members = (count: number): string => Array.from({ length: count }, (_, index) => `k${index}: 1`).join(", ");

const merges = (lines: number): string =>
  Array.from({ length: lines }, (_, index) => `  m${index}: { <<: *base }\n`).join("");

const inputs: Readonly<Record<string, { text: string; codes: readonly string[] }>> = {
  "aliases that expand to 10^30 values": {
    text: `${head}paths: {}\nx-bomb:\n${aliases(30)}`,
    codes: ["document-too-large"],
  },
  "aliases in a schema": {
    text: `${head}paths: {}\nx-bomb:\n${aliases(12)}components: { schemas: { A: { enum: *a11 } } }\n`,
    codes: ["document-too-large"],
  },
  "an alias inside its own anchor": { text: `${head}paths: &p { /a: *p }\n`, codes: ["document-too-large"] },
  "flow sequences 100,000 levels deep": { text: `${head}x: ${"[".repeat(100_000)}`, codes: ["syntax-error"] },
  "block sequences 20,000 levels deep": { text: `${head}x:\n  ${"- ".repeat(20_000)}a\n`, codes: ["syntax-error"] },
  "schemas 600 levels deep": {
    text: `{ "openapi": "3.1.0", "components": ${'{ "items": '.repeat(600)}{}${" }".repeat(600)} }`,
    codes: ["document-too-large"],
  },
  "JSON 200,000 levels deep": { text: `{ "openapi": "3.1.0", "x": ${"[".repeat(200_000)}`, codes: ["syntax-error"] },
  "a tag that makes a function": { text: `${head}paths: !!js/function "() => {}"\n`, codes: ["wrong-type"] },
  "merge keys that copy a large mapping many times": {
    text: `${head}paths: {}\nx-base: &base { ${members(1_000)} }\nx-bomb:\n${merges(1_000)}`,
    codes: ["syntax-error"],
  },
};

// In a process of its own: what runs without an end can only be killed from outside.
test.each(Object.entries(inputs))("%s", (name, { text, codes }) => {
  const input = join(folder, name.replaceAll(/\W+/g, "-"));
  const out = join(input, "out");
  writeFiles(input, [[text.startsWith("{") ? "openapi.json" : "openapi.yaml", text]]);
  const command = join(projectFolder, "generator/bin/op-api.js");
  const args = [command, "generate", "--input", input, "--out", out, "--format", "json"];
  const run = spawnSync(process.execPath, args, { encoding: "utf8", timeout: 20_000, maxBuffer: 64 * 1024 * 1024 });
  expect(run.signal).toBeNull();
  expect(run.status).toBe(1);
  const report: { readonly diagnostics: readonly { readonly code: string }[] } = JSON.parse(run.stdout);
  expect([...new Set(report.diagnostics.map(({ code }) => code))]).toEqual(codes);
  expect(filesBelow(out)).toEqual([]);
});

test("references that lead out through a link, a drive or an encoding are refused, or lead to nothing", async () => {
  const input = join(folder, "links");
  writeFiles(folder, [["secret.yaml", "Secret: { type: string }\n"]]);
  const references = [
    ...["../secret.yaml#/Secret", "%2e%2e/secret.yaml#/Secret", "x/../../secret.yaml#/Secret", "linked.yaml#/Secret"],
    ...["folder/secret.yaml#/Secret", "/etc/passwd", "//host/share/a.yaml", "\\\\host\\share\\a.yaml", "C:\\a.yaml"],
    ...["file:///etc/passwd", "http://127.0.0.1:1/a.yaml", "ftp://example.com/a", "data:text/plain,a", "javascript:1"],
    ...Object.values(hostileTexts).filter((text) => text.trim() !== ""),
  ];
  const schemas = Object.fromEntries(
    references.map(($ref, index) => [`S${index}`, { $ref, description: "keeps it in place" }]),
  );
  const document = { openapi: "3.1.0", info: { title: "Links", version: "1" }, paths: {}, components: { schemas } };
  writeFiles(input, [["openapi.json", JSON.stringify(document)]]);
  symlinkSync(join(folder, "secret.yaml"), join(input, "linked.yaml"));
  symlinkSync(folder, join(input, "folder"));
  const run = await generate({ input, out: join(input, "out") });
  expect(new Set(run.diagnostics.map(({ at }) => at.pointer)).size).toBe(references.length);
  expect(run.diagnostics.filter(({ code }) => !code.startsWith("reference-"))).toEqual([]);
  expect([...run.sources.keys()].filter((file) => !file.endsWith("links/openapi.json"))).toEqual([]);
  expect(filesBelow(join(input, "out"))).toEqual([]);
});

test("a document's members reach no prototype", async () => {
  const input = join(folder, "prototypes");
  const yaml = `${head}paths: {}\n__proto__: { polluted: 1 }\nconstructor: { prototype: { polluted: 1 } }\n`;
  writeFiles(input, [
    ["openapi.yaml", `${yaml}components: { schemas: { __proto__: { type: object, polluted: 1 } } }\n`],
  ]);
  const run = await generate({ input, out: join(input, "out") });
  expect(run.diagnostics).toEqual([]);
  expect("polluted" in {}).toBe(false);
  expect(filesBelow(join(input, "out"))).toContain("prototypes/types.ts");
});
