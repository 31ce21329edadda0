import { existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { displayPath } from "../../load/display-path.ts";
import { fileEntry, folderEntry, looksLikeDocument } from "../../load/find-documents.ts";
import type { SpecEntry } from "../../load/spec-entry.ts";
import type { NothingToCompare } from "../drift-result.ts";
import { folderTree } from "./folder-tree.ts";
import { findCommit } from "./git-commit.ts";
import { gitTree } from "./git-tree.ts";
import type { SpecTree } from "./spec-tree.ts";

/** The documents of one state. */
export interface State {
  readonly tree: SpecTree;
  /** By id, in the order of their paths. */
  readonly entries: ReadonlyMap<string, SpecEntry>;
}

/** Two states to compare. */
export interface States {
  readonly base: State;
  readonly head: State;
  /** What the base is, for people: `commit 1a2b3c4d`, `old/specs`. */
  readonly baseName: string;
  /** Both are one document, whatever they are called. */
  readonly isOnePair: boolean;
}

/** The states, or a sentence that says why there is nothing to compare. */
export type FoundStates = States | NothingToCompare;

/** Finds two files or folders. Two folders of one document each are a pair, whatever the documents are called. */
export function findPaths(base: string, head: string, cwd: string): FoundStates {
  const [from, to] = [resolve(cwd, base), resolve(cwd, head)];
  for (const [path, name] of [
    [from, base],
    [to, head],
  ] as const) {
    if (!existsSync(path)) return { reason: `There is no file or folder "${name}".` };
  }
  const found = betweenPaths(from, to, cwd);
  if ("reason" in found) return found;
  return { ...found, isOnePair: found.isOnePair || (found.base.entries.size === 1 && found.head.entries.size === 1) };
}

/** Finds what `--base` and `--input` name. */
export async function findStates(base: string, input: string, cwd: string): Promise<FoundStates> {
  const to = resolve(cwd, input);
  if (!existsSync(to)) return { reason: `There is no file or folder "${input}": give one with --input.` };
  const from = resolve(cwd, base);
  return existsSync(from) ? betweenPaths(from, to, cwd) : sinceCommit(base, to, cwd);
}

async function sinceCommit(ref: string, to: string, cwd: string): Promise<FoundStates> {
  const found = await findCommit(ref, cwd);
  if ("reason" in found) return found;
  const { commit } = found;
  const root = rootOf(to);
  const head = stateOf(folderTree(root, commit.hash.length === 64 ? "sha256" : "sha1"), to);
  const folder = relative(realpathSync(cwd), realpathSync(root)).split(sep).join("/");
  const read = await gitTree({ commit, cwd, root, folder, head: head.tree });
  if ("reason" in read) return read;
  return checked(
    { base: stateOf(read.tree, to), head, baseName: `commit ${commit.hash.slice(0, 8)}`, isOnePair: false },
    to,
    cwd,
  );
}

function betweenPaths(from: string, to: string, cwd: string): FoundStates {
  const isFile = !statSync(from).isDirectory();
  // A checkout of the whole project is as good as its folder of documents.
  const nested = join(from, relative(cwd, to));
  const place = !isFile && !relative(cwd, to).startsWith("..") && existsSync(nested) ? nested : from;
  const base = stateOf(folderTree(rootOf(place)), place);
  const head = stateOf(folderTree(rootOf(to)), to);
  const isOnePair = isFile && !statSync(to).isDirectory();
  const states = { base, head, baseName: displayPath(from, cwd), isOnePair };
  if (!isFile || isOnePair) return checked(states, to, cwd);
  const [id] = base.entries.keys();
  const only = head.entries.size === 1 ? head.entries : undefined;
  const same = only ?? new Map([...head.entries].filter(([name]) => name === id));
  if (same.size === 0) {
    return {
      reason: `The base is one document, and none of ${displayPath(to, cwd)} is called "${id ?? ""}": name its counterpart with --input.`,
    };
  }
  return { ...states, head: { ...head, entries: same }, isOnePair: true };
}

function checked(states: States, to: string, cwd: string): FoundStates {
  const { base, head, baseName } = states;
  if (head.entries.size === 0)
    return { reason: `No OpenAPI document stands below "${displayPath(to, cwd)}": there is nothing to compare.` };
  if (base.entries.size === 0)
    return {
      reason: `The base, ${baseName}, has no OpenAPI document in "${displayPath(to, cwd)}": there is nothing to compare with.`,
    };
  return states;
}

/** The folder that references may read: `specs` for what stands in one, else the document's own. */
function rootOf(path: string): string {
  const specs = /^(?:.*[/\\])?specs(?=[/\\]|$)/.exec(path)?.[0];
  if (specs !== undefined) return specs;
  return existsSync(path) && statSync(path).isDirectory() ? path : dirname(path);
}

function stateOf(tree: SpecTree, place: string): State {
  const { root, files } = tree;
  const isFile = files.has(slashed(relative(root, place)));
  const found = [...files].flatMap(([file, { text }]) => {
    const path = join(root, ...file.split("/"));
    if (isFile) return path === place ? [fileEntry(path, root)] : [];
    if (!(path + sep).startsWith(place + sep) || !isDocument(path, text)) return [];
    // The folder of one version is called by the folders that it stands in.
    return [/^v\d+$/.test(basename(place)) ? fileEntry(path, root) : folderEntry(path, place, root)];
  });
  return { tree, entries: new Map(found.map((entry) => [entry.id, entry])) };
}

function isDocument(path: string, read: () => unknown): boolean {
  if (/^(openapi|swagger)\.[a-z]+$/i.test(basename(path))) return true;
  const text = read();
  return typeof text === "string" && looksLikeDocument(path, text);
}

function slashed(path: string): string {
  return path.split(sep).join("/");
}
