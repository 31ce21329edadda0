import type { EmittedFile } from "../emit/emitted-file.ts";
import { membersOf, memberOf, parseEdited, stringsOf } from "./json-members.ts";
import type { OutputTree } from "./output-tree.ts";
import { sha256 } from "./sha256.ts";

/** The name of a lock file, in the folder of its package. */
export const lockName = "op-api.lock.json";

/** What a package was made from, and with what content: by it `generate --check` tells why a file is not as generated. */
export interface PackageLock {
  readonly generator: string;
  readonly options: ReadonlyMap<string, string>;
  /** The digest of what each source says, by its path below the folder of documents. */
  readonly sources: ReadonlyMap<string, string>;
  /** SHA-256 by path below the package's folder. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Makes the lock file of each package, and one for the files above the packages:
 *
 *     {
 *       "generator": "<digest>",
 *       "options": { "scope": "@op" },
 *       "sources": { "payments/v1/openapi.yaml": "<digest>" },
 *       "files": { "v1/client.ts": "<sha256>" }
 *     }
 *
 * There is no date, no version of the machine and no absolute path in it. It is not packed with the package.
 */
export function lockFiles(tree: OutputTree): readonly EmittedFile[] {
  const packages = Map.groupBy(allFiles(tree), ({ path }) => packageOf(path));
  return [...packages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([folder, files]) => {
      const lock = {
        generator: tree.madeBy.generator,
        options: tree.madeBy.options,
        sources: sorted(Object.entries(sourcesOf(folder, tree))),
        files: sorted(files.map(({ path, text }) => [pathBelow(folder, path), sha256(text)] as const)),
      };
      return { path: lockPath(folder), text: `${JSON.stringify(lock, undefined, 2)}\n` };
    });
}

/** Every file of a tree that is neither a lock file nor the manifest. */
export function allFiles(tree: OutputTree): readonly EmittedFile[] {
  return [...tree.documents.flatMap(({ files }) => files), ...tree.shared];
}

/** The folder of the package that a file belongs to; `""` for those above the packages. */
export function packageOf(path: string): string {
  const end = path.indexOf("/");
  return end === -1 ? "" : path.slice(0, end);
}

/** The path of a package's lock file below the output folder. */
export function lockPath(folder: string): string {
  return folder === "" ? lockName : `${folder}/${lockName}`;
}

export function isLock(path: string): boolean {
  return pathBelow(packageOf(path), path) === lockName;
}

export function pathBelow(folder: string, path: string): string {
  return folder === "" ? path : path.slice(folder.length + 1);
}

/** A product is made from its own documents, what joins products from all of them, the runtimes from the generator alone. */
function sourcesOf(folder: string, { documents, sharedSources }: OutputTree): Readonly<Record<string, string>> {
  if (folder === "" || folder === "runtime") return {};
  const own = documents.filter(({ files }) => files.some(({ path }) => packageOf(path) === folder));
  if (own.length > 0) return Object.assign({}, ...own.map(({ sources }) => sources));
  return Object.assign({}, ...documents.map(({ sources }) => sources), sharedSources);
}

function sorted(entries: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Reads a lock file; `undefined` where the text is none: a merge left its markers, an editor cut it off. */
export function readLock(text: string): PackageLock | undefined {
  const parsed = parseEdited(text);
  const generator = memberOf(parsed, "generator");
  const files = stringsOf(parsed, "files");
  if (typeof generator !== "string" || files.size === 0 || files.size < membersOf(parsed, "files").length)
    return undefined;
  return { generator, options: stringsOf(parsed, "options"), sources: stringsOf(parsed, "sources"), files };
}
