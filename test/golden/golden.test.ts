import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { generate } from "../../generator/generate.ts";
import { filesBelow, readTree } from "../support/file-tree.ts";
import { writeReadmeCalls } from "../support/readme-calls.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { compilers, typeCheck } from "../support/type-check.ts";

// Each folder here shows one feature: its document, and all that the generator makes of it, byte for byte. After a change
// that is meant, `npm test -- test/golden --update` writes the trees anew, and the diff says what the change does.
const here = import.meta.dirname;
const features = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const out = temporaryFolder("golden");
const run = await generate({ input: here, out, cwd: join(here, "..") });

test("the documents give no error and no warning", () => {
  expect(run.diagnostics).toEqual([]);
});

describe.each(features)("%s", (feature) => {
  const generated = readTree(join(out, feature));

  test.each([...generated.keys()])("%s", async (path) => {
    // A lock names the generator that wrote it, so each change of the generator would change every tree.
    const text = generated.get(path)?.replace(/"generator": "[0-9a-f]{64}"/, '"generator": "<its digest>"');
    await expect(text).toMatchFileSnapshot(join(here, feature, "expected", path));
  });

  test("no file is expected that is not generated: it is to be deleted", () => {
    const expected = filesBelow(join(here, feature, "expected"));
    expect(expected.filter((path) => !generated.has(path))).toEqual([]);
  });
});

test.each(compilers)("all of it passes %s under strict", async (compiler) => {
  expect(await typeCheck(compiler, out)).toEqual([]);
});

test("the calls in the READMEs compile", async () => {
  expect(await typeCheck("typescript7", writeReadmeCalls(out))).toEqual([]);
});
