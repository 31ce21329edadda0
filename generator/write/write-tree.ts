import { dirname, join } from "node:path";
import type { Staged } from "../diagnostics/bag.ts";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { holdSignals, type HeldSignals } from "./hold-signals.ts";
import { applyJournal, clearStage, writeJournal } from "./journal.ts";
import { takeLock } from "./lock.ts";
import { manifestPath } from "./manifest.ts";
import { openOutputFolder, type OutputFolder, type OutputOptions } from "./output-folder.ts";
import type { OutputTree } from "./output-tree.ts";
import { readOwned } from "./owned-files.ts";
import { isLock } from "./package-lock.ts";
import { planChanges, type ChangePlan } from "./plan-changes.ts";
import { finishJournal, isSystemError } from "./recover-tree.ts";
import { sha256 } from "./sha256.ts";
import { treeFiles } from "./tree-files.ts";

/** What writing did. */
export interface WriteResult {
  /** Paths below the output folder. */
  readonly written: readonly string[];
  readonly removed: readonly string[];
  /** How many files had these bytes already; they keep their time of change. */
  readonly unchanged: number;
}

const nothing: WriteResult = { written: [], removed: [], unchanged: 0 };

/**
 * Makes the output folder hold exactly a tree, beside files that the tool did not write: all of it or, where a diagnostic
 * is an error, none of it. A run that is killed leaves the old tree, or a journal with which the next run finishes the new
 * one, before anything else (see {@link recoverTree}):
 *
 * 1. Lock; finish the journal of a killed run; compare with what stands there.
 * 2. Stage each new file beside the output folder, and flush it to the disk.
 * 3. Write the journal of renames and removals. From here on the change happens.
 * 4. Carry it out without a pause; clear the journal; unlock.
 *
 * Where the output folder is absent or empty, step 3 and 4 are one rename of the whole stage.
 */
export async function writeTree(tree: OutputTree, options: OutputOptions): Promise<Staged<WriteResult>> {
  const folder = openOutputFolder(options);
  const at = { file: folder.display(""), pointer: "" };
  try {
    const lock = await takeLock(folder.control);
    if (!("release" in lock)) return failed([diagnostic("output-locked", at, lock)]);
    const signals = holdSignals();
    try {
      return await change(tree, folder, signals);
    } finally {
      lock.release();
      await signals.release();
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return failed([diagnostic("output-unwritable", at, { reason: error.message })]);
  }
}

async function change(tree: OutputTree, folder: OutputFolder, signals: HeldSignals): Promise<Staged<WriteResult>> {
  finishJournal(folder);
  const owned = readOwned(folder);
  const files = treeFiles(tree);
  const plan = planChanges({ ...folder, out: folder.path, files, owned: owned.value.files }, folder.system);
  const diagnostics = [...owned.diagnostics, ...plan.diagnostics];
  if (diagnostics.some(({ severity }) => severity === "error")) return failed(diagnostics);

  if (plan.write.length > 0 || plan.remove.size > 0) {
    await stage(plan, folder);
    if (signals.caught !== undefined) clearStage(folder.control, folder.system);
    else if (isVacant(folder)) await placeWhole(folder);
    else await placeEach(plan, folder);
    if (signals.caught !== undefined) return failed(diagnostics);
  }
  const written = plan.write.map(({ path }) => path);
  return { value: { written, removed: [...plan.remove.keys()], unchanged: plan.unchanged }, diagnostics };
}

async function stage(plan: ChangePlan, { control, system }: OutputFolder): Promise<void> {
  const staged = plan.write.map(({ path, text }) => ({ path: join(control.stage, path), text }));
  try {
    for (const { path, text } of staged) system.write(path, text);
    await system.flush(staged.map(({ path }) => path));
  } catch (error) {
    clearStage(control, system);
    throw error;
  }
}

/** Whether the output folder is absent or empty, and its control folder beside it: then one rename is the change. */
function isVacant({ path, control, system }: OutputFolder): boolean {
  if (dirname(control.path) !== dirname(path)) return false;
  const kind = system.kind(path);
  return kind === undefined || (kind === "folder" && system.list(path).length === 0);
}

async function placeWhole({ path, control, system }: OutputFolder): Promise<void> {
  // An empty folder is renamed over on POSIX; Windows wants it gone.
  if (process.platform === "win32" && system.kind(path) === "folder") system.removeFolder(path);
  system.rename(control.stage, path);
  await system.flush([dirname(path)]);
}

async function placeEach(plan: ChangePlan, { path, control, system }: OutputFolder): Promise<void> {
  const place = plan.write.map((file) => [file.path, sha256(file.text)] as const);
  // The manifest first, after the removals, and then the lock files: at every step they list all that is ours, so that the
  // folder can be put right even where somebody has deleted the journal.
  place.sort(([a], [b]) => placeRank(a) - placeRank(b));
  const journal = { remove: Object.fromEntries(plan.remove), place: Object.fromEntries(place) };
  await writeJournal(control, journal, system);
  applyJournal(path, control, journal, system);
  await system.flush([...new Set(place.map(([file]) => dirname(join(path, file))))]);
  clearStage(control, system);
}

function placeRank(path: string): number {
  return path === manifestPath ? 0 : isLock(path) ? 1 : 2;
}

function failed(diagnostics: readonly Diagnostic[]): Staged<WriteResult> {
  return { value: nothing, diagnostics };
}
