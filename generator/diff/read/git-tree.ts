import { posix, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AbsentFile } from "../../load/loaded-document.ts";
import { decode, type FileReader } from "../../load/read-file.ts";
import type { GitCommit } from "./git-commit.ts";
import { runGit } from "./run-git.ts";
import { documentFile, type SpecTree, type TreeFile } from "./spec-tree.ts";

/** What a tree of a commit is asked for. */
export interface GitTreeOptions {
  readonly commit: GitCommit;
  readonly cwd: string;
  /** The folder in the working tree: absolute, and from `cwd` with `/`. */
  readonly root: string;
  readonly folder: string;
  /** The working tree: what is equal there is not read from git. */
  readonly head: SpecTree;
}

/** The tree, or a sentence that says why there is none. */
export type ReadTree = { readonly tree: SpecTree } | { readonly reason: string };

/** Reads a folder as it is in a commit. Nothing is checked out; only files that differ from the working tree are read. */
export async function gitTree({ commit, cwd, root, folder, head }: GitTreeOptions): Promise<ReadTree> {
  const path = posix.join(commit.prefix, folder).replace(/\/$/, "");
  if (path === ".." || path.startsWith("../")) return { reason: `"${folder}" stands outside the git repository.` };
  const within = path === "." || path === "" ? [] : ["--", path];
  const listed = await runGit(["ls-tree", "-r", "-z", "--full-tree", commit.hash, ...within], cwd);
  if (listed.code !== 0) return { reason: `git cannot list the files of the base: ${listed.stderr.trim()}.` };
  const blobs = listedBlobs(listed.stdout.toString("utf8"), within.length === 0 ? "" : `${path}/`);
  const changed = [...blobs].filter(([file, hash]) => head.files.get(file)?.digest() !== hash);
  const contents = await readBlobs([...new Set(changed.map(([, hash]) => hash))], cwd);
  if (contents === undefined) return { reason: "git cannot read the files of the base." };
  const files = new Map<string, TreeFile>();
  for (const [file, hash] of blobs) {
    const same = head.files.get(file);
    files.set(file, same?.digest() === hash ? same : blobFile(hash, contents.get(hash)));
  }
  return { tree: { root, files, reader: treeReader(root, files) } };
}

/** Regular files only: a link of a commit could lead anywhere, and a submodule is not part of it. */
function listedBlobs(output: string, prefix: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of output.split("\0")) {
    const [, hash, path] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    if (hash === undefined || path === undefined || !path.startsWith(prefix)) continue;
    const file = path.slice(prefix.length);
    if (documentFile.test(file) && !/(^|\/)(\.|node_modules\/)/.test(file)) found.set(file, hash);
  }
  return found;
}

/** The contents of blobs by their hash, from one process. */
async function readBlobs(hashes: readonly string[], cwd: string): Promise<ReadonlyMap<string, Uint8Array> | undefined> {
  const contents = new Map<string, Uint8Array>();
  if (hashes.length === 0) return contents;
  const { code, stdout } = await runGit(["cat-file", "--batch"], cwd, `${hashes.join("\n")}\n`);
  if (code !== 0) return undefined;
  for (let start = 0; start < stdout.length;) {
    const end = stdout.indexOf("\n", start);
    const [, hash, size] = /^([0-9a-f]+) blob (\d+)$/.exec(stdout.toString("utf8", start, end)) ?? [];
    const next = end + 1 + Number(size ?? 0);
    if (hash !== undefined) contents.set(hash, stdout.subarray(end + 1, next));
    // A content is followed by a line break; an object that is missing has no content.
    start = hash === undefined ? end + 1 : next + 1;
  }
  return contents;
}

function blobFile(hash: string, bytes: Uint8Array | undefined): TreeFile {
  const missing: AbsentFile = { reason: "unreadable", detail: "git has not its content: a partial clone left it out" };
  return { digest: () => hash, text: () => (bytes === undefined ? missing : decode(bytes)) };
}

function treeReader(root: string, files: ReadonlyMap<string, TreeFile>): FileReader {
  const read = (path: string): string | AbsentFile => {
    if (!path.startsWith(root + sep)) return { reason: "outside-root", detail: root };
    const file = files.get(
      path
        .slice(root.length + 1)
        .split(sep)
        .join("/"),
    );
    return file?.text() ?? { reason: "not-found", detail: path };
  };
  return {
    readRoot: (path) => Promise.resolve(read(path)),
    readReferenced(url) {
      if (url.protocol !== "file:") return Promise.resolve({ reason: "remote-refused", detail: url.origin });
      return Promise.resolve(read(fileURLToPath(url)));
    },
  };
}
