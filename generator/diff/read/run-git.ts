import { spawn } from "node:child_process";

/** What a git command printed. */
export interface GitOutput {
  /** Of the process; `undefined` where git is not installed or was ended. */
  readonly code: number | undefined;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Bytes of output after which a command is ended: far above the documents of any real project. */
const outputBytes = 512 * 1024 * 1024;

/** Set by git for its hooks, for the repository that the hook runs in: `cwd` says which one is meant here. */
const hookVariables = new Set(["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"]);

/**
 * Runs a git command that only reads, without a shell, so that no argument is ever taken for anything else.
 *
 * @param input Written to its standard input.
 */
export function runGit(args: readonly string[], cwd: string, input = ""): Promise<GitOutput> {
  const inherited = Object.entries(process.env).filter(([name]) => !hookVariables.has(name));
  // Messages in English, no lock files, no questions, no fetching of what a partial clone left out.
  const fixed = { LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1" };
  return new Promise((done) => {
    const child = spawn("git", [...args], { cwd, env: { ...Object.fromEntries(inherited), ...fixed } });
    const chunks: Buffer[] = [];
    let size = 0;
    let stderr = "";
    child.stdout.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > outputBytes) child.kill();
      else chunks.push(chunk);
    });
    child.stderr.on("data", (chunk: Buffer) => {
      if (stderr.length < 10_000) stderr += chunk.toString("utf8");
    });
    child.on("error", (error) => done({ code: undefined, stdout: Buffer.alloc(0), stderr: error.message }));
    child.on("close", (code) => done({ code: code ?? undefined, stdout: Buffer.concat(chunks), stderr }));
    // The process may end before it has read all: what it has to say is in its exit code.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
  });
}
