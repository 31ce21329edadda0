import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { commands } from "../../generator/commands/command-table.ts";
import { parseFlags } from "../../generator/commands/parse-flags.ts";
import { fencedBlocks } from "../readme/fenced-blocks.ts";
import { projectFolder } from "../support/source-modules.ts";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: { readonly specs: { readonly permissions: unknown; readonly steps: readonly Step[] } };
}

const text = readFileSync(join(projectFolder, ".github/workflows/specs.yml"), "utf8");
/** Our own file: the tests below look at its shape. */
const { on, permissions, jobs }: Workflow = JSON.parse(JSON.stringify(load(text)));
const { steps } = jobs.specs;

const recipes = fencedBlocks("CONTRIBUTING.md").filter(({ section }) => section === "Gates");
const scripts: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(join(projectFolder, "package.json"), "utf8"),
).scripts;

/** The calls of our tool in a text of commands: the command and its arguments, as a shell would give them. */
function calls(commandLines: string): readonly (readonly [name: string, args: readonly string[]])[] {
  const found = commandLines.matchAll(/\bnpm run (?:--silent )?([\w:]+)(?: -- ([^|>\n]*))?/g);
  return [...found].map(([, name = "", rest = ""]) => {
    const words = [...rest.matchAll(/"[^"]*"|'[^']*'|\S+/g)].map(([word]) => word.replace(/^["']|["']$/g, ""));
    return [name, words];
  });
}

const lines = [...steps.map(({ run = "" }) => run), ...recipes.map((recipe) => recipe.text)];

describe("the calls of the workflow and of the recipes", () => {
  const given = lines.flatMap(calls);

  test("are there", () => {
    expect(given.length).toBeGreaterThan(12);
    expect(new Set(given.map(([name]) => name))).toEqual(new Set(["generate", "check", "drift"]));
  });

  test.each(given)("npm run %s -- %j is understood", (name, args) => {
    expect(scripts[name]).toBe(`node generator/bin/op-api.js ${name}`);
    const command = commands.find((each) => each.name === name);
    expect(command).toBeDefined();
    expect(() => parseFlags(args, command?.flags ?? {}, command?.operands)).not.toThrow();
  });
});

describe("the workflow", () => {
  test("runs on pull requests with no more rights than it needs, and never with those of the target", () => {
    expect(Object.keys(on)).toEqual(["pull_request", "push"]);
    expect(permissions).toEqual({ contents: "read" });
    expect(jobs.specs.permissions).toEqual({ contents: "read", "security-events": "write", "pull-requests": "write" });
  });

  test("uses actions of GitHub's own by their major version", () => {
    const used = steps.flatMap(({ uses }) => (uses === undefined ? [] : [uses]));
    expect(used.length).toBeGreaterThan(3);
    expect(used.filter((action) => !/^(actions|github)\/[\w/-]+@v\d+$/.test(action))).toEqual([]);
  });

  test("puts no expression into a script: what it gives could be code", () => {
    const code = steps.flatMap(({ run, with: inputs }) => [run, inputs?.["script"]]);
    expect(code.filter((part) => typeof part === "string").length).toBeGreaterThan(4);
    expect(code.filter((part) => typeof part === "string" && part.includes("${{"))).toEqual([]);
  });
});

describe("the comment", () => {
  const script = String(steps.find(({ with: inputs }) => inputs?.["script"] !== undefined)?.with?.["script"]);
  /** Runs the script as the action does: with the client of GitHub, the event, and what it may require. */
  async function comment(
    reports: Readonly<Record<string, string>>,
    comments: readonly object[],
  ): Promise<readonly object[]> {
    const done: object[] = [];
    const issues = {
      listComments: "listComments",
      createComment: async (given: object) => done.push({ create: given }),
      updateComment: async (given: object) => done.push({ update: given }),
    };
    const github = { rest: { issues }, paginate: async () => comments };
    const context = { repo: { owner: "op", repo: "api" }, issue: { number: 7 } };
    const files = { existsSync: (path: string) => path in reports, readFileSync: (path: string) => reports[path] };
    const body = new Function("require", "github", "context", `return (async () => {${script}})()`);
    await body(() => files, github, context);
    return done;
  }

  const check = { "reports/check.md": "<!-- op-api:check -->\n**1 error**\n\n<details>all</details>\n" };
  const text = "<!-- op-api:specs -->\n### check\n\n<!-- op-api:check -->\n**1 error**\n\n<details>all</details>\n";

  test("is made once", async () => {
    expect(await comment(check, [])).toEqual([{ create: { owner: "op", repo: "api", issue_number: 7, body: text } }]);
  });

  test("is kept up to date, and nobody else's is taken for it", async () => {
    const others = [
      { id: 1, user: { type: "User" }, body: "<!-- op-api:specs -->" },
      { id: 2, user: { type: "Bot" }, body: "hello" },
      { id: 3, user: { type: "Bot" }, body: "<!-- op-api:specs -->\nold" },
    ];
    expect(await comment(check, others)).toEqual([{ update: { owner: "op", repo: "api", comment_id: 3, body: text } }]);
  });

  test("has the summaries only, where the whole is more than GitHub takes", async () => {
    const long = `**9 errors**\n\n<details>${"x".repeat(60_000)}</details>\n`;
    const [made] = await comment({ "reports/check.md": long, "reports/drift.md": long }, []);
    expect(JSON.stringify(made)).toContain("### drift\\n\\n**9 errors**");
    expect(JSON.stringify(made)).not.toContain("xxx");
  });
});

test("the recipes are YAML where they say so", () => {
  const blocks = recipes.filter(({ language }) => language === "yaml");
  expect(blocks).toHaveLength(3);
  for (const block of blocks) expect(load(block.text)).toBeTypeOf("object");
});
