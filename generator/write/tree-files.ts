import type { EmittedFile } from "../emit/emitted-file.ts";
import { manifestFile } from "./manifest.ts";
import type { OutputTree } from "./output-tree.ts";
import { allFiles, lockFiles } from "./package-lock.ts";

/** Every file that a tree puts into the output folder: its own, the lock files, and the manifest. */
export function treeFiles(tree: OutputTree): readonly EmittedFile[] {
  const locks = lockFiles(tree);
  return [...allFiles(tree), ...locks, manifestFile(tree, locks)];
}
