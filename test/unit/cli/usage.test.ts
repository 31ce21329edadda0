import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commands } from "../../../generator/commands/command-table.ts";
import { temporaryFolder } from "../write/folder-fixture.ts";
import { runTool } from "./run-fixture.ts";

describe("help goes to standard output, exit code 0", () => {
  test("of the tool: every command is in it", async () => {
    const { code, stdout, stderr } = await runTool(["--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const { name, summary } of commands) expect(stdout).toMatch(new RegExp(`${name} +${summary}`));
  });

  test.each(commands.map(({ name }) => name))("of %s: every flag and an example are in it", async (name) => {
    const { code, stdout, stderr } = await runTool([name, "--nonsense", "--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const flags = commands.find((command) => command.name === name)?.flags ?? {};
    for (const flag of Object.keys(flags)) expect(stdout).toMatch(new RegExp(`--(\\[no-\\])?${flag}\\b`));
    expect(stdout).toContain(`Examples:\n  op-api ${name}`);
  });

  test("the version is the package's", async () => {
    expect(await runTool(["--version"])).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      stderr: "",
    });
  });
});

describe("wrong usage goes to standard error, exit code 2", () => {
  test.each([
    { line: ["genrate"], says: 'Unknown command "genrate". Did you mean "generate"?' },
    { line: ["xyzzy"], says: 'Unknown command "xyzzy".\nTry: op-api --help' },
    { line: ["generate", "--chekc"], says: 'Unknown flag "--chekc". Did you mean "--check"?' },
    { line: ["generate", "-o", "x"], says: 'Unknown flag "-o".' },
    { line: ["generate", "--frobnicate=1"], says: 'Unknown flag "--frobnicate".\nTry: op-api generate --help' },
    { line: ["generate", "--no-check"], says: 'Unknown flag "--no-check". Did you mean "--check"?' },
    { line: ["generate", "--check=yes"], says: 'The flag "--check" takes no value.' },
    { line: ["generate", "--out"], says: 'The flag "--out" needs a value: --out <dir>.' },
    { line: ["generate", "--out", "--check"], says: 'The flag "--out" needs a value: --out <dir>.' },
    { line: ["generate", "--out="], says: 'The flag "--out" needs a value: --out <dir>.' },
    { line: ["generate", "--out", "a", "--out", "b"], says: 'The flag "--out" is given twice.' },
    { line: ["generate", "specs"], says: 'Unexpected argument "specs".' },
    { line: ["generate", "--format", "jsno"], says: '"jsno" is no value of "--format". Did you mean "json"?' },
    { line: ["generate", "--allow-remote", "example.com"], says: '"example.com" is no origin' },
    { line: ["generate", "--allow-remote", "https://example.com/a"], says: "write https://example.com." },
    { line: ["generate", "--allow-remote", "file:///etc"], says: '"file:///etc" is no origin' },
    { line: ["generate", "--scope", "Acme"], says: '"Acme" is no npm scope' },
    { line: ["generate", "--input", "absent.yaml"], says: 'There is no file or folder "absent.yaml"' },
    { line: ["generate", "--root", "absent"], says: 'There is no folder "absent" (--root).' },
    { line: ["generate", "--out", "a-file"], says: '"a-file" is a file: --out takes a folder.' },
    { line: ["generate", "--out", "specs"], says: "--out is the folder of --input: choose another." },
    { line: ["generate", "--out", "specs/../specs/"], says: "--out is the folder of --input: choose another." },
    { line: ["generate", "--out", "/"], says: "--out is the root of the file system" },
  ])("$line", async ({ line, says }) => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, "specs"));
    writeFileSync(join(cwd, "a-file"), "");
    const { code, stdout, stderr } = await runTool(line, { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(says);
    expect(stderr).toMatch(/Try: op-api (generate )?--help\n$/);
  });

  test("no command at all", async () => {
    const { code, stdout, stderr } = await runTool([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("Usage: op-api <command> [flags]");
  });
});

test("a bug of the tool says that it is one, with its stack and exit code 1", async () => {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, "specs"));
  // Nothing that a document or a user can do: the clock itself is broken.
  const { run } = await import("../../../generator/cli.ts");
  let stderr = "";
  const stream = { write: (text: string) => void (stderr += text), isTerminal: false };
  const now = (): number => {
    throw new Error("the clock is broken");
  };
  expect(await run(["generate"], { stdout: stream, stderr: stream, cwd, env: {}, now })).toBe(1);
  expect(stderr).toMatch(
    /this is a bug in op-api, not a fault of your document.*\n\nError: the clock is broken\n +at /,
  );
});
