import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { checkSource } from "../../generator/source/check-source.ts";
import { findFiles } from "../../generator/source/files/find-files.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const cwd = temporaryFolder("files");
const outside = temporaryFolder("outside");
const paths = [
  "src/a.ts",
  "src/b/c.md",
  "src/b/c.test.ts",
  "d.yaml",
  "node_modules/e/e.ts",
  "src/dist/f.ts",
  ".g/g.ts",
  ".h.md",
];
for (const path of paths) {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), "");
}
writeFileSync(join(outside, "x.ts"), "");
symlinkSync(outside, join(cwd, "src/link"));
symlinkSync(join(outside, "x.ts"), join(cwd, "src/x.ts"));

test.each([
  { globs: ["src/**/*.{ts,md}"], want: ["src/a.ts", "src/b/c.md", "src/b/c.test.ts"] },
  { globs: ["**/*"], want: ["d.yaml", "src/a.ts", "src/b/c.md", "src/b/c.test.ts"] },
  { globs: ["**/*.ts", "!**/*.test.ts"], want: ["src/a.ts"] },
  { globs: ["./src/*.ts", "d.yaml"], want: ["d.yaml", "src/a.ts"] },
  { globs: ["src"], want: ["src/a.ts", "src/b/c.md", "src/b/c.test.ts"] },
  { globs: ["node_modules/e/*.ts", ".g/**"], want: [".g/g.ts", "node_modules/e/e.ts"] },
  { globs: ["src/link/*.ts", "../**/*.ts", "nothing/**"], want: [] },
])("$globs", async ({ globs, want }) => {
  expect(await findFiles(globs, cwd)).toEqual(want);
});

test("nothing to look at is told by the number of files", async () => {
  expect(await checkSource({ cwd, globs: ["nothing/**"], apis: [] })).toMatchObject({ files: 0, findings: [] });
});
