import { join } from "node:path";
import type { Staged } from "../diagnostics/bag.ts";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { compareFiles } from "./compare-files.ts";
import { causes, type Difference } from "./difference.ts";
import type { ExplainedFile, Explanation } from "./explain-difference.ts";
import { firstDifference } from "./first-difference.ts";
import { withOwnLineEnds } from "./line-ends.ts";
import { openOutputFolder, type OutputFolder, type OutputOptions } from "./output-folder.ts";
import type { OutputTree } from "./output-tree.ts";
import { readOwned } from "./owned-files.ts";
import { planChanges } from "./plan-changes.ts";
import { recoverTree } from "./recover-tree.ts";
import { treeFiles } from "./tree-files.ts";
import { unifiedDiff } from "./unified-diff.ts";

/**
 * Compares the output folder with a tree, by content: what manifest and lock files say is believed for nothing but which files
 * are ours, and why one is not as generated. Line ends do not count. Changes nothing, except that it finishes the change of a
 * run that was killed.
 *
 * @returns The differences in the order of their paths, and the same as diagnostics.
 */
export async function compareTree(tree: OutputTree, options: OutputOptions): Promise<Staged<readonly Difference[]>> {
  await recoverTree(options);
  const folder = openOutputFolder(options);
  const owned = readOwned(folder);
  const files = treeFiles(tree);
  const plan = planChanges(
    { out: folder.path, display: folder.display, files, owned: owned.value.files },
    folder.system,
  );
  const wanted = new Map(files.map(({ path, text }) => [path, withOwnLineEnds(text)]));
  const stale = plan.write.flatMap(({ path }) => {
    const found = readText(folder, path);
    return found === wanted.get(path) ? [] : [{ path, found }];
  });
  const compared = compareFiles({
    stale,
    orphans: [...plan.remove.keys()],
    wanted,
    owned: owned.value,
    isNew: owned.value.files.size === 0,
  });

  const differences = compared.told
    .map(({ path, ...explanation }) => toDifference(path, explanation, folder, wanted.get(path)))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const told = [
    ...differences.map((difference) => toDiagnostic(difference, tree)),
    ...behindNote(compared.behind, folder, wanted),
  ];
  return { value: differences, diagnostics: [...owned.diagnostics, ...plan.diagnostics, ...told] };
}

function readText({ path, system }: OutputFolder, below: string): string | undefined {
  const file = join(path, below);
  return system.kind(file) === "file" ? withOwnLineEnds(system.read(file).toString("utf8")) : undefined;
}

function toDifference(
  path: string,
  explanation: Explanation,
  folder: OutputFolder,
  wanted: string | undefined,
): Difference {
  const found = readText(folder, path);
  const state = wanted === undefined ? "orphaned" : found === undefined ? "missing" : "stale";
  const place = state === "stale" ? firstDifference(found ?? "", wanted ?? "") : { line: 1, column: 1 };
  return {
    path,
    file: folder.display(path),
    state,
    ...explanation,
    ...place,
    diff: unifiedDiff(folder.display(path), found, wanted),
  };
}

function toDiagnostic(difference: Difference, { documents }: OutputTree): Diagnostic {
  const { path, file, cause, because, line, column } = difference;
  const at = { file, pointer: "", position: { line, column } };
  const product = documents.find(({ files }) => files.some((own) => own.path === path))?.id;
  return {
    ...diagnostic(causes[cause].code, at, {}),
    ...(because.length > 0 && { details: because }),
    ...(product !== undefined && { product }),
  };
}

/** One note for all packages: a change of the generator that changes no output moves the lock files of all of them. */
function behindNote(
  behind: readonly ExplainedFile[],
  folder: OutputFolder,
  wanted: ReadonlyMap<string, string>,
): readonly Diagnostic[] {
  const [first] = behind;
  if (first === undefined) return [];
  const position = firstDifference(readText(folder, first.path) ?? "", wanted.get(first.path) ?? "");
  const at = { file: folder.display(first.path), pointer: "", position };
  const details = [...new Set(behind.flatMap(({ because }) => because))];
  return [{ ...diagnostic("output-lock-behind", at, { count: behind.length }), details }];
}
