import { join } from "node:path";
import { expect, test } from "vitest";
import { generate } from "../../generator/generate.ts";
import { readTree } from "../support/file-tree.ts";
import { writeReadmeCalls } from "../support/readme-calls.ts";
import { parseModule, projectFolder } from "../support/source-modules.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { compilers, typeCheck } from "../support/type-check.ts";
import { forbiddenSyntax } from "./forbidden-syntax.ts";

// The bank's own products: what is generated of them is the showcase, and is read by people.
const out = temporaryFolder("specs");
const run = await generate({ input: join(projectFolder, "specs"), out, cwd: projectFolder });
const modules = [...readTree(out)].filter(([path]) => path.endsWith(".ts"));

test("the documents give no error and no warning", () => {
  expect(run.diagnostics).toEqual([]);
  expect(run.documents.length).toBeGreaterThanOrEqual(2);
});

// A sentence or a pattern that fills a line alone has nowhere to be broken.
const isLiteral = /^\s*(?:return |help: )?(?:["`].*["`]|\/\S.*\/[a-z]*)[,;]?$/;

test("no line is longer than 120 columns", () => {
  const long = modules.flatMap(([path, text]) =>
    text.split("\n").flatMap((line, index) => {
      return line.length > 120 && !isLiteral.test(line) ? [`${path}:${index + 1}: ${line}`] : [];
    }),
  );
  expect(long).toEqual([]);
});

test("there is no any, no cast and no order to the compiler", () => {
  expect(modules.flatMap(([path, text]) => forbiddenSyntax(parseModule(path, text)))).toEqual([]);
});

// The output's own tsconfig has `noUnusedLocals`: an unused import is an error.
test.each(compilers)("all of it passes %s under strict, with no unused import", async (compiler) => {
  expect(await typeCheck(compiler, out)).toEqual([]);
});

test("the calls in the READMEs compile", async () => {
  expect(await typeCheck("typescript7", writeReadmeCalls(out))).toEqual([]);
});
