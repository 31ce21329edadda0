import { visibleText } from "../../source-text/visible-text.ts";
import { runGit } from "./run-git.ts";

/** A commit that a command line names. */
export interface GitCommit {
  readonly hash: string;
  /** Where `cwd` stands in the repository: `""`, or a path that ends in `/`. */
  readonly prefix: string;
}

/** The commit, or a sentence that says why there is none and what to do. */
export type FoundCommit = { readonly commit: GitCommit } | { readonly reason: string };

/**
 * Finds the commit that a ref names, from a folder of its repository. `main...` is the commit where this branch left `main`.
 */
export async function findCommit(ref: string, cwd: string): Promise<FoundCommit> {
  // git would take it for an option.
  if (ref.startsWith("-")) return { reason: `"${visibleText(ref)}" is no git ref.` };
  const inside = await runGit(["rev-parse", "--show-prefix"], cwd);
  if (inside.code === undefined) return { reason: `git cannot be run: ${inside.stderr.trim()}.` };
  if (inside.code !== 0) return { reason: notInside(ref, inside.stderr) };
  const prefix = inside.stdout.toString("utf8").replace(/\n$/, "");
  const fork = /^(.+)\.\.\.(HEAD)?$/.exec(ref)?.[1];
  const hash = fork === undefined ? await commitOf(ref, cwd) : await forkPoint(fork, cwd);
  return hash === undefined ? { reason: await absentRef(ref, cwd) } : { commit: { hash, prefix } };
}

async function commitOf(ref: string, cwd: string): Promise<string | undefined> {
  const { code, stdout } = await runGit(["rev-parse", "--verify", "--quiet", `${ref}^{commit}`], cwd);
  const hash = stdout.toString("utf8").trim();
  return code === 0 && /^[0-9a-f]{40,64}$/.test(hash) ? hash : undefined;
}

async function forkPoint(ref: string, cwd: string): Promise<string | undefined> {
  const hash = await commitOf(ref, cwd);
  if (hash === undefined) return undefined;
  const { code, stdout } = await runGit(["merge-base", hash, "HEAD"], cwd);
  return code === 0 ? stdout.toString("utf8").trim() : undefined;
}

function notInside(ref: string, stderr: string): string {
  const [line = ""] = stderr.split("\n");
  const why = line.includes("not a git repository") ? "and this is no git repository" : `and git says: ${line}`;
  return `There is no file or folder "${visibleText(ref)}", ${visibleText(why)}.`;
}

async function absentRef(ref: string, cwd: string): Promise<string> {
  const shown = visibleText(ref);
  const branch = ref.replace(/\.\.\.(HEAD)?$/, "").replace(/^origin\//, "");
  if ((await commitOf(`refs/remotes/origin/${branch}`, cwd)) !== undefined && !ref.startsWith("origin/")) {
    return `There is no git ref "${shown}" here, and no such file or folder. Did you mean "origin/${visibleText(branch)}"?`;
  }
  const shallow = await runGit(["rev-parse", "--is-shallow-repository"], cwd);
  const isShallow = shallow.stdout.toString("utf8").trim() === "true";
  const fetch = /^[\w./-]+$/.test(branch) ? branch : "<branch>";
  const way = isShallow
    ? `This clone is shallow: fetch it first, "git fetch --no-tags --depth=1 origin ${fetch}:refs/remotes/origin/${fetch}" ("fetch-depth: 0" in a workflow), and give origin/${fetch}.`
    : `Fetch it first where it is a branch of the remote: "git fetch origin ${fetch}".`;
  return `There is no git ref "${shown}" here, and no such file or folder. ${way}`;
}
