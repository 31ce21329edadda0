import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryFolder } from "../../support/temporary-folder.ts";

/** What a document of these tests says, with what it should be by default. */
export interface Said {
  readonly version?: string;
  readonly status?: string;
  /** Further lines of `info`. */
  readonly info?: readonly string[];
  /** The paths below the major, each with a `GET` that answers nothing; further members of it after a `|`. */
  readonly paths?: readonly string[];
  readonly major?: string;
}

/** A document that says only what a test is about. */
export function documentOf({ version = "1.0.0", status, info = [], paths = ["cards"], major = "v1" }: Said): string {
  const lines = paths.flatMap((path) => {
    const [name = "", ...members] = path.split("|");
    return [
      `  /${major}/${name}:`,
      "    get:",
      ...members.map((member) => `      ${member.trim()}`),
      "      responses:",
      "        '204':",
      "          $ref: ../../common/responses.yaml#/Done",
    ];
  });
  return [
    "openapi: 3.1.0",
    "info:",
    "  title: Cards",
    `  version: ${version}`,
    ...(status === undefined ? [] : [`  x-lifecycle: ${status}`]),
    ...info.map((line) => `  ${line}`),
    "paths:",
    ...lines,
    "",
  ].join("\n");
}

export const common = "Done:\n  description: Done.\n";

/** A git repository of the test's own. */
export interface DriftProject {
  readonly cwd: string;
  write(files: Readonly<Record<string, string>>): void;
  remove(path: string): void;
  git(...args: readonly string[]): string;
  /** Commits all that stands there. */
  commit(): void;
}

/** Makes a repository with files in its first commit, on the branch `main`. */
export function driftProject(files: Readonly<Record<string, string>>): DriftProject {
  const cwd = temporaryFolder("drift");
  const write: DriftProject["write"] = (texts) => {
    for (const [path, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      writeFileSync(join(cwd, path), text);
    }
  };
  const git: DriftProject["git"] = (...args) => execFileSync("git", [...args], { cwd, env, encoding: "utf8" });
  const commit = (): void => {
    git("add", "--all");
    git("commit", "--quiet", "--message", "A state");
  };
  git("init", "--quiet", "--initial-branch", "main");
  write(files);
  commit();
  return { cwd, write, remove: (path) => rmSync(join(cwd, path), { recursive: true }), git, commit };
}

/** Nothing of the machine's own settings, and not the repository of a hook that may run these tests. */
const env = {
  PATH: process.env["PATH"],
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "Maija",
  GIT_AUTHOR_EMAIL: "maija@example.com",
  GIT_COMMITTER_NAME: "Maija",
  GIT_COMMITTER_EMAIL: "maija@example.com",
};
