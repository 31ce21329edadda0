import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { runTool } from "../../unit/cli/run-fixture.ts";
import { common, documentOf, driftProject } from "./drift-project.ts";

const files = { "specs/cards/v1/openapi.yaml": documentOf({}), "specs/common/responses.yaml": common };

describe("a gate that has nothing to check is wrong usage, exit code 2", () => {
  test.each<[string, readonly string[], string | RegExp]>([
    ["no base", ["drift"], "Say what to compare with: --base origin/main"],
    [
      "a ref that is absent",
      ["drift", "--base", "mian"],
      'There is no git ref "mian" here, and no such file or folder.',
    ],
    ["an option in the place of a ref", ["drift", "--base=--output=/etc/passwd"], "is no git ref."],
    ["a short option", ["drift", "--base=-x"], '"-x" is no git ref.'],
    ["a command in a ref", ["drift", "--base", "$(touch pwned)"], "There is no git ref"],
    ["a ref of another kind of object", ["drift", "--base", "HEAD:specs"], "There is no git ref"],
    ["a ref with an escape", ["drift", "--base", "\u001b[2J"], '"\\u001b[2J"'],
    ["a range", ["drift", "--base", "main..main"], "There is no git ref"],
    ["an input that is absent", ["drift", "--base", "main", "--input", "apis"], 'There is no file or folder "apis"'],
    ["an input without documents", ["drift", "--base", "main", "--input", "empty"], "there is nothing to compare"],
    ["a base folder without documents", ["drift", "--base", "empty"], "there is nothing to compare with"],
    ["a product that is absent", ["drift", "--base", "main", "--product", "loans"], 'There is no product "loans"'],
    [
      "a scope that is none",
      ["drift", "--base", "main", "--scope", "all"],
      '"all" is no scope: it is wire, sdk, docs.',
    ],
    ["a day that is none", ["drift", "--base", "main", "--today", "tomorrow"], '"tomorrow" is no date'],
    ["a configuration that is absent", ["drift", "--base", "main", "--config", "x.yaml"], "x.yaml"],
    ["two questions at once", ["drift", "--base", "main", "--live", "https://example.com"], "ask one at a time"],
    ["a base that is absent", ["diff", "old.yaml", "specs"], 'There is no file or folder "old.yaml".'],
    ["a head that is absent", ["diff", "specs", "new.yaml"], 'There is no file or folder "new.yaml".'],
    ["one operand", ["diff", "specs"], "<head> is missing"],
    ["folders without documents", ["diff", "empty", "empty"], "there is nothing to compare"],
  ])("%s", async (_, line, says) => {
    const { cwd } = driftProject(files);
    mkdirSync(join(cwd, "empty"));
    const { code, stdout, stderr } = await runTool(line, { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(says);
  });

  test("outside a git repository, and says so", async () => {
    const cwd = temporaryFolder("no-repository");
    mkdirSync(join(cwd, "specs"));
    const { code, stderr } = await runTool(["drift", "--base", "main"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('There is no file or folder "main", and this is no git repository.');
  });

  test("a branch that only the remote has is named", async () => {
    const { cwd, git } = driftProject(files);
    git("update-ref", "refs/remotes/origin/release", "HEAD");
    const { code, stderr } = await runTool(["drift", "--base", "release"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean "origin/release"?');
    expect((await runTool(["drift", "--base", "origin/release"], { cwd })).code).toBe(0);
  });

  test("a shallow clone is told how to fetch the base", async () => {
    const { cwd, git } = driftProject(files);
    git("commit", "--quiet", "--allow-empty", "--message", "Another");
    git("clone", "--quiet", "--depth", "1", `file://${cwd}`, "clone");
    const { code, stderr } = await runTool(["drift", "--base", "origin/release"], { cwd: join(cwd, "clone") });
    expect(code).toBe(2);
    expect(stderr).toContain("This clone is shallow");
    expect(stderr).toContain("git fetch --no-tags --depth=1 origin release");
  });
});

describe("documents that cannot be read", () => {
  test("of the head fail, exit code 1, and the others are compared", async () => {
    const { cwd, write } = driftProject({ ...files, "specs/loans/v1/openapi.yaml": documentOf({ paths: ["a", "b"] }) });
    write({ "specs/cards/v1/openapi.yaml": "openapi: [", "specs/loans/v1/openapi.yaml": documentOf({ paths: ["a"] }) });
    const { code, stdout } = await runTool(["drift", "--base", "main"], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain("cards/v1  The head cannot be read: specs/cards/v1/openapi.yaml");
    expect(stdout).toContain("path.removed");
  });

  test("of the base leave nothing to compare with, exit code 2", async () => {
    const { cwd, write } = driftProject({ ...files, "specs/cards/v1/openapi.yaml": "openapi: [" });
    write(files);
    const { code, stdout } = await runTool(["drift", "--base", "main"], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: expect.stringContaining("The base cannot be read") });
  });
});
