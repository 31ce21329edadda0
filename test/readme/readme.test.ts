import { loadConfig } from "../../generator/config/load-config.ts";
import { loadWaivers } from "../../generator/config/waivers.ts";
import { existsSync, cpSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { filesBelow } from "../support/file-tree.ts";
import { projectFolder } from "../support/source-modules.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { runTool } from "../unit/cli/run-fixture.ts";
import { fencedBlocks } from "./fenced-blocks.ts";

const readme = readFileSync(join(projectFolder, "README.md"), "utf8");
const blocks = fencedBlocks("README.md");

function blocksOf(language: string): readonly string[] {
  return blocks.filter((block) => block.language === language).map(({ text }) => text);
}

test("every block has a language that is tested here", () => {
  expect([...new Set(blocks.map(({ language }) => language))].sort()).toEqual(["sh", "text", "ts", "yaml"]);
});

test("the fragment of a document stands in a document", () => {
  const [fragment = ""] = blocksOf("yaml");
  const [, path = ""] = /`(specs\/[^`]+\.yaml)`:\s+```yaml/.exec(readme) ?? [];
  const document: unknown = load(readFileSync(join(projectFolder, path), "utf8"));
  expect(document).toMatchObject({ paths: load(fragment) });
});

test("the configuration and the waivers are read as they are shown", async () => {
  const [, config = "", waivers = "", ...rest] = blocksOf("yaml");
  expect(rest).toEqual([]);
  const cwd = temporaryFolder("readme");
  writeFileSync(join(cwd, ".op-api.yaml"), config);
  writeFileSync(join(cwd, ".op-api-waivers.yaml"), waivers);
  const read = await loadConfig({ cwd });
  expect(read.diagnostics).toEqual([]);
  expect([read.value.rules.size, read.value.reportOnly.size, read.value.policy.requireSunset]).toEqual([2, 2, true]);
  expect(await loadWaivers({ cwd })).toMatchObject({ diagnostics: [], value: [{ until: "2027-03-31" }] });
});

describe("the commands", () => {
  const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(join(projectFolder, "package.json"), "utf8"),
  );
  const lines = [
    ...blocksOf("sh"),
    ...[...readme.matchAll(/`((npm|npx|op-api) [^`]+)`/g)].map(([, line = ""]) => line),
  ];

  test("are scripts of the project", () => {
    const named = lines.flatMap((line) => [...line.matchAll(/npm run ([\w:]+)/g)].map(([, name = ""]) => name));
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  test("have only flags that their help tells of", async () => {
    const calls = lines.flatMap((line) => [...line.matchAll(/(?:npm run (\w+) -- |op-api (\w+) )(.*)/g)]);
    expect(calls.length).toBeGreaterThan(1);
    for (const [line, script = "", command = script, rest = ""] of calls) {
      const { code, stdout } = await runTool([command, "--help"]);
      const unknown = (rest.match(/--[a-z-]+/g) ?? []).filter((flag) => !stdout.includes(flag));
      expect({ line, code, unknown }).toEqual({ line, code: 0, unknown: [] });
    }
  });

  test("are told with the flags of generate, all and no other", async () => {
    const told = [...readme.matchAll(/^\| `(--[a-z-]+)( [^`]*)?`/gm)].map(([, flag = ""]) => flag);
    const { stdout } = await runTool(["generate", "--help"]);
    const own = [...stdout.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, flag = ""]) => flag);
    // How much is printed, and in which colours, is left to the help.
    expect(told).toEqual(own.filter((flag) => flag !== "--quiet"));
  });
});

test("a report looks as shown", async () => {
  const shown = blocksOf("text").find((text) => / {2}error {2}/.test(text)) ?? "";
  const [file = ""] = shown.split(":", 1);
  const cwd = temporaryFolder("readme");
  cpSync(join(projectFolder, "specs"), join(cwd, "specs"), { recursive: true });
  const text = readFileSync(join(cwd, file), "utf8");
  writeFileSync(join(cwd, file), text.replace('"#/components/schemas/Payment"', '"#/components/schemas/Paymnet"'));

  const { code, stdout, stderr } = await runTool(["generate"], { cwd });
  expect(code).toBe(1);
  expect(`${stdout}${stderr}`).toContain(shown);
  expect(existsSync(join(cwd, "generated"))).toBe(false);
});

test("the stages of the picture are folders of the generator", () => {
  const picture = blocksOf("text").find((text) => text.includes("->")) ?? "";
  const stages = picture.split("\n", 1)[0]?.split(" -> ") ?? [];
  expect(stages.length).toBeGreaterThan(4);
  expect(stages.filter((stage) => !existsSync(join(projectFolder, "generator", stage)))).toEqual([]);
});

const markdown = filesBelow(projectFolder).filter(
  (path) => path.endsWith(".md") && !/(^|\/)(node_modules|dist|expected|\.git)\//.test(path),
);

test.each(markdown)("the links of %s lead somewhere", (path) => {
  const text = readFileSync(join(projectFolder, path), "utf8").replaceAll(/^```.*?^```$/gms, "");
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
  const broken = links.filter(
    (link) =>
      !/^(https?:|mailto:|#)/.test(link) && !existsSync(join(projectFolder, dirname(path), link.split("#")[0] ?? "")),
  );
  expect(broken).toEqual([]);
});
