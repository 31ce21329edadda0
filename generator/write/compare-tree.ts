import { join } from "node:path";
import type { Staged } from "../diagnostics/bag.ts";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { manifestFile } from "./manifest.ts";
import { openOutputFolder, type OutputOptions } from "./output-folder.ts";
import type { OutputTree } from "./output-tree.ts";
import { readOwned } from "./owned-files.ts";
import { planChanges } from "./plan-changes.ts";
import { recoverTree } from "./recover-tree.ts";
import { unifiedDiff } from "./unified-diff.ts";

/** A file of the output folder that is not as it should be. */
export interface Difference {
  /** Below the output folder. */
  readonly path: string;
  /** Other bytes, absent, or there although nothing generates it any more. */
  readonly state: "stale" | "missing" | "orphaned";
  /** What generating would change, as a unified diff; cut where it is long. */
  readonly diff: string;
}

/**
 * Compares the output folder with a tree, by bytes: the hashes in the manifest are believed for nothing but which files
 * are ours. Changes nothing, except that it finishes the change of a run that was killed.
 *
 * @returns The differences in the order of their paths, and the same as diagnostics.
 */
export async function compareTree(tree: OutputTree, options: OutputOptions): Promise<Staged<readonly Difference[]>> {
  await recoverTree(options);
  const folder = openOutputFolder(options);
  const { path: out, system, display } = folder;
  const owned = readOwned(folder);
  const files = [...tree.documents.flatMap((document) => document.files), ...tree.shared, manifestFile(tree)];
  const plan = planChanges({ out, display, files, owned: owned.value }, system);

  const read = (path: string): string => system.read(join(out, path)).toString("utf8");
  const written = plan.write.map(({ path, text }): Difference => {
    const isThere = system.kind(join(out, path)) === "file";
    const diff = unifiedDiff(display(path), isThere ? read(path) : undefined, text);
    return { path, state: isThere ? "stale" : "missing", diff };
  });
  const orphaned = [...plan.remove.keys()].map((path): Difference => {
    return { path, state: "orphaned", diff: unifiedDiff(display(path), read(path), undefined) };
  });
  const differences = [...written, ...orphaned].sort((a, b) => (a.path < b.path ? -1 : 1));
  const told = differences.map(({ path, state }) => toDiagnostic(state, display(path)));
  return { value: differences, diagnostics: [...owned.diagnostics, ...plan.diagnostics, ...told] };
}

function toDiagnostic(state: Difference["state"], file: string): Diagnostic {
  return diagnostic(`output-${state}`, { file, pointer: "" }, {});
}
