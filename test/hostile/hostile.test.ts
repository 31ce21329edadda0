import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generate } from "../../generator/generate.ts";
import { filesBelow, readTree, writeFiles } from "../support/file-tree.ts";
import { allHiddenExports } from "../support/hidden-exports.ts";
import { writeReadmeCalls } from "../support/readme-calls.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { compilers, typeCheck } from "../support/type-check.ts";
import { escapedTokens, syntaxErrors } from "./escaped-tokens.ts";
import { hostileDocument } from "./hostile-document.ts";
import { hostileNames } from "./hostile-names.ts";
import { hostileSwagger } from "./hostile-swagger.ts";
import { hostileTexts, payload } from "./hostile-texts.ts";
import { alikeNames, hostileWords } from "./hostile-words.ts";

// Documents in which every text that their author may choose tries to become code, or a path. All of them are legal, so
// that all of them are generated: what comes out compiles, and the texts in it are texts.
const folder = temporaryFolder("hostile");
const input = join(folder, "in");
const out = join(folder, "out");

writeFiles(
  input,
  Object.entries({
    ...Object.fromEntries(
      Object.entries(hostileTexts).flatMap(([name, text]) => [
        [`${name}-3/openapi.json`, hostileDocument(text)],
        [`${name}-2/openapi.json`, hostileSwagger(text)],
      ]),
    ),
    "words/openapi.json": hostileNames(hostileWords),
    "alike/openapi.json": hostileNames(alikeNames),
    [`'"\`\${${payload}}\n*\\\u2028${payload}/openapi.json`]: hostileNames(["a"]),
    "CON/v1/openapi.json": hostileNames(["a"]),
    "runtime/openapi.json": hostileNames(["a"]),
  }).map(([path, document]) => [path, JSON.stringify(document)]),
);
const run = await generate({ input, out, cwd: folder });
const modules = [...readTree(out)].filter(([path]) => path.endsWith(".ts") && !path.startsWith("runtime/"));

test("every document is generated", () => {
  expect(run.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(run.documents).toHaveLength(filesBelow(input).length);
});

test("every file stands in the output, under a name that is one on every system", () => {
  expect(readdirSync(folder).sort()).toEqual(["in", "out"]);
  expect(
    filesBelow(out).filter((path) => !/^([a-z0-9][a-z0-9-]{0,99}\/)*[a-zA-Z0-9][a-zA-Z0-9.-]{0,70}$/.test(path)),
  ).toEqual([]);
  const lowered = filesBelow(out).map((path) => path.toLowerCase());
  expect(new Set(lowered).size).toBe(lowered.length);
});

test("no text stands outside string literals and comments", () => {
  expect(modules.flatMap(([path, text]) => escapedTokens(path, text))).toEqual([]);
});

test("nothing in a module turns the order of its characters, or ends a line unseen", () => {
  const hidden = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]/u;
  expect(modules.filter(([, text]) => hidden.test(text)).map(([path]) => path)).toEqual([]);
});

test("no name hides another one in an entry point", () => {
  expect(allHiddenExports(new Map(modules))).toEqual([]);
});

test("what stands on the disk is what was meant: a comparison finds no difference", async () => {
  expect((await generate({ input, out, cwd: folder, check: true })).differences).toEqual([]);
});

test("importing every module runs nothing of it", () => {
  const script = join(import.meta.dirname, "import-under-trap.ts");
  const printed = execFileSync(process.execPath, [script, out], { encoding: "utf8" });
  expect(printed.split("\n").filter(Boolean)).toEqual([]);
});

test.each(compilers)("all of it passes %s under strict", async (compiler) => {
  expect(await typeCheck(compiler, out)).toEqual([]);
});

test("no README holds markup, and the calls in it are nothing but calls", () => {
  writeReadmeCalls(out);
  const tree = readTree(out);
  const readmes = [...tree].filter(([path]) => path.endsWith("README.md"));
  expect(readmes.filter(([, text]) => /<[a-z!/]/i.test(withoutCode(text))).map(([path]) => path)).toEqual([]);
  const calls = [...tree].filter(([path]) => /^readme-calls\/.*\.ts$/.test(path));
  expect(calls.flatMap(([path, text]) => [...escapedTokens(path, text), ...syntaxErrors(path, text)])).toEqual([]);
});

function withoutCode(markdown: string): string {
  return markdown.replace(/^```.*?^```$/gms, "").replace(/`[^`\n]*`/g, "");
}
