import { execFileSync } from "node:child_process";
import { cpSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { filesBelow, writeFiles } from "../support/file-tree.ts";
import { projectFolder } from "../support/source-modules.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { typeCheck } from "../support/type-check.ts";
import { typescriptModules } from "./fenced-blocks.ts";

// The TypeScript of the README and of every generated package's, as modules of a consumer: it compiles, and it runs.

const folder = temporaryFolder("readme-code");
const own = typescriptModules("README.md", "block").map((text, index) => ({ path: `readme-${index}.ts`, text }));
const packages = filesBelow(join(projectFolder, "generated"))
  .filter((path) => /^[^/]+\/README\.md$/.test(path))
  .flatMap((path) =>
    typescriptModules(`generated/${path}`, "section").map((text, index) => ({
      path: `${path.split("/", 1)[0]}-${index}.ts`,
      text,
    })),
  );

symlinkSync(join(projectFolder, "node_modules"), join(folder, "node_modules"), "junction");
cpSync(join(projectFolder, "specs"), join(folder, "specs"), { recursive: true });
writeFiles(
  folder,
  [...own, ...packages].map(({ path, text }) => [path, text] as const),
);
writeFiles(folder, [
  ["package.json", '{ "type": "module" }'],
  [
    "tsconfig.json",
    JSON.stringify({
      extends: join(projectFolder, "tsconfig.json"),
      // What a call gives is there to be looked at: nothing uses it.
      compilerOptions: { noUnusedLocals: false },
      include: ["*.ts"],
      exclude: [],
    }),
  ],
]);

/** What each module writes to the console when it runs. */
function run(modules: readonly { readonly path: string }[], prefer = ""): Readonly<Record<string, readonly string[]>> {
  const runner = join(import.meta.dirname, "run-modules.ts");
  const line = ["--conditions=@op/source", runner, prefer, ...modules.map(({ path }) => path)];
  return JSON.parse(execFileSync(process.execPath, line, { cwd: folder, encoding: "utf8" }));
}

test("there is something to check", () => {
  expect(own.length).toBeGreaterThanOrEqual(4);
  expect(packages.length).toBeGreaterThanOrEqual(15);
});

test("all of it compiles", async () => {
  expect(await typeCheck("typescript", folder)).toEqual([]);
});

describe("the README's code, on mocks,", () => {
  let outputs: ReturnType<typeof run>;

  beforeAll(() => {
    outputs = run(own);
  });

  test("runs", () => {
    expect(
      Object.values(outputs)
        .flat()
        .filter((line) => line.startsWith("thrown")),
    ).toEqual([]);
  });

  test("writes what it says", () => {
    const written = Object.values(outputs);
    expect(written).toContainEqual(["log: Paid 10 EUR"]);
    expect(written).toContainEqual(["log: 10 10 200"]);
    // Nothing is generated there: each file is missing, which is a difference and a diagnostic.
    expect(written).toContainEqual([expect.stringMatching(/^log: (\d+) \1$/)]);
  });

  test("catches the error that it shows", () => {
    const refused = run(own.slice(0, 1), "code=500, example=accountBalanceExceeded");
    expect(Object.values(refused)).toEqual([["error: Not enough money"]]);
  });
});

test("the packages' code runs on mocks", () => {
  const outputs = run(packages);
  expect(Object.keys(outputs)).toHaveLength(packages.length);
  const failed = Object.entries(outputs).filter(([, lines]) => lines.some((line) => !line.startsWith("log")));
  expect(failed).toEqual([]);
});
