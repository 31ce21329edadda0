import { applyJournal, clearStage, readJournal } from "./journal.ts";
import { takeLock } from "./lock.ts";
import { openOutputFolder, type OutputFolder, type OutputOptions } from "./output-folder.ts";

/**
 * Finishes what a killed run began: a change that was decided is carried out, one that was only prepared is dropped.
 * Commands that read an output folder call it first, so that they see the old or the new tree. Costs one look at the
 * file system where no run was killed.
 */
export async function recoverTree(options: OutputOptions): Promise<void> {
  const folder = openOutputFolder(options);
  if (folder.system.kind(folder.control.path) === undefined) return;
  const lock = await takeLock(folder.control);
  if (!("release" in lock)) return;
  try {
    finishJournal(folder);
  } finally {
    lock.release();
  }
}

/**
 * Carries out a journal that a killed run left, the lock being held. One that cannot be carried out, because somebody
 * removed what it needs, is dropped: the manifest says what is ours, and the next change puts it right.
 */
export function finishJournal({ path, control, system }: OutputFolder): void {
  try {
    const journal = readJournal(control, system);
    if (journal !== undefined) applyJournal(path, control, journal, system);
  } catch (error) {
    // A missing permission may be there next time: nothing is given up for it.
    if (isSystemError(error)) throw error;
  }
  clearStage(control, system);
}

/** An error of the file system, such as a missing permission or a full disk. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}
