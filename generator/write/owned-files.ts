import { join } from "node:path";
import type { Staged } from "../diagnostics/bag.ts";
import { diagnostic } from "../diagnostics/diagnostic.ts";
import { withOwnLineEnds } from "./line-ends.ts";
import { manifestPath, readManifest, type Manifest } from "./manifest.ts";
import type { OutputFolder } from "./output-folder.ts";
import { pathFault } from "./output-path.ts";
import { isLock, lockPath, packageOf, pathBelow, readLock, type PackageLock } from "./package-lock.ts";

/** The files of an output folder that are the tool's, and what their lock files say. */
export interface OwnedFiles {
  readonly files: Manifest;
  /** By the folder of the package; absent where the lock file is missing or damaged. */
  readonly locks: ReadonlyMap<string, PackageLock>;
}

const none: OwnedFiles = { files: new Map(), locks: new Map() };

/** Reads which files of an output folder are the tool's: none where there is no manifest. */
export function readOwned(folder: OutputFolder): Staged<OwnedFiles> {
  const text = readText(folder, manifestPath);
  if (text === undefined) return { value: none, diagnostics: [] };
  const { files: listed, damaged } = readManifest(text);
  // A file of that name which has nothing of a manifest is somebody else's.
  if (damaged && listed.size === 0) return { value: none, diagnostics: [] };
  const locks = readLocks(folder, [...listed.keys()]);
  const files = new Map([...listed].map(([path, hash]) => [path, hash === "" ? lockedHash(path, locks) : hash]));
  files.set(manifestPath, "");
  if (!damaged) return { value: { files, locks }, diagnostics: [] };
  const at = { file: folder.display(manifestPath), pointer: "" };
  return { value: { files, locks }, diagnostics: [diagnostic("manifest-damaged", at, {})] };
}

function readLocks(folder: OutputFolder, paths: readonly string[]): ReadonlyMap<string, PackageLock> {
  // The manifest is a file that anyone may have edited: its paths are not trusted either.
  const packages = new Set(paths.filter((path) => pathFault(path) === undefined).map(packageOf));
  const locks = [...packages].flatMap((name) => {
    const lock = readLock(readText(folder, lockPath(name)) ?? "");
    return lock === undefined ? [] : [[name, lock] as const];
  });
  return new Map(locks);
}

function lockedHash(path: string, locks: OwnedFiles["locks"]): string {
  const folder = packageOf(path);
  return isLock(path) ? "" : (locks.get(folder)?.files.get(pathBelow(folder, path)) ?? "");
}

function readText({ path, system }: OutputFolder, below: string): string | undefined {
  const file = join(path, below);
  return system.kind(file) === "file" ? withOwnLineEnds(system.read(file).toString("utf8")) : undefined;
}
