import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { generate, type GenerateResult } from "../../generator/generate.ts";
import { copyDocuments, corpusDocuments, corpusFolder, corpusTitle, hasCorpus } from "../support/corpus.ts";
import { filesBelow, readTree } from "../support/file-tree.ts";
import { allHiddenExports } from "../support/hidden-exports.ts";
import { writeReadmeCalls } from "../support/readme-calls.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { compilers, typeCheck } from "../support/type-check.ts";

// Documents that nobody here wrote, from a kilobyte to Stripe: all at once, as a pipeline would run them.

/** What is wrong with these touches the output, so that nothing may be written. */
const refused: Readonly<Record<string, readonly string[]>> = {
  "op-bank-accounts-payments.json": ["duplicate-operation-id"],
};

describe.skipIf(!hasCorpus)(corpusTitle, async () => {
  const folder = temporaryFolder("corpus");
  const input = join(folder, "corpus");
  const out = join(folder, "out");
  const accepted = corpusDocuments().filter(({ file }) => refused[file] === undefined);
  if (hasCorpus) copyDocuments(accepted, input);
  const run = hasCorpus ? await generate({ input, out, cwd: folder }) : undefined;

  test.each(accepted)("$file gives no error", ({ file }) => {
    expect(errorsIn(run, `corpus/${file.split("/", 1)[0]}`)).toEqual([]);
  });

  test.each(Object.entries(refused))("%s is refused, and nothing is written", async (file, codes) => {
    const one = await generate({ input: join(corpusFolder, file), out: join(folder, "refused") });
    const errors = one.diagnostics.filter(({ severity }) => severity === "error");
    expect([...new Set(errors.map(({ code }) => code))]).toEqual(codes);
    expect(filesBelow(join(folder, "refused"))).toEqual([]);
  });

  test("every document becomes a package", () => {
    expect(run?.documents).toHaveLength(accepted.length);
    expect(run?.documents.filter(({ files }) => files < 6)).toEqual([]);
  });

  test("no name hides another one in an entry point", () => {
    expect(allHiddenExports(readTree(out))).toEqual([]);
  });

  test("a second run gives the same bytes", async () => {
    expect((await generate({ input, out, cwd: folder, check: true })).differences).toEqual([]);
  });

  test.each(compilers)(
    "all of it passes %s under strict",
    async (compiler) => {
      expect(await typeCheck(compiler, out)).toEqual([]);
    },
    120_000,
  );

  test("the calls in the READMEs compile", async () => {
    expect(await typeCheck("typescript7", writeReadmeCalls(out))).toEqual([]);
  }, 60_000);
});

function errorsIn(run: GenerateResult | undefined, path: string): readonly string[] {
  return (run?.diagnostics ?? [])
    .filter(({ severity, at }) => severity === "error" && at.file.startsWith(path))
    .map(({ code, message, at }) => `${at.file}#${at.pointer}: ${code}: ${message}`);
}
