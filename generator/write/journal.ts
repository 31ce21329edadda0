import { dirname, join } from "node:path";
import type { ControlFolder } from "./control-folder.ts";
import { removeTree, type OutputFileSystem } from "./file-system.ts";
import { foldersOf } from "./output-path.ts";
import { sha256 } from "./sha256.ts";

/** A change of the output folder that is decided and staged: what remains is to carry it out. */
export interface Journal {
  /** Files to remove, each with the SHA-256 that it has now. */
  readonly remove: Readonly<Record<string, string>>;
  /** Staged files to move into place, in this order, each with its SHA-256. */
  readonly place: Readonly<Record<string, string>>;
}

/** Reads the journal of a run that was killed; `undefined` where there is none.
 *
 * @throws SyntaxError where the disk lost a part of it.
 */
export function readJournal(control: ControlFolder, files: OutputFileSystem): Journal | undefined {
  if (files.kind(control.journal) !== "file") return undefined;
  // Written by us, flushed, and renamed into place only when whole.
  const journal: Journal = JSON.parse(files.read(control.journal).toString("utf8"));
  return journal;
}

/** Writes the journal: from the moment of the rename on, the change happens, whoever carries it out. */
export async function writeJournal(control: ControlFolder, journal: Journal, files: OutputFileSystem): Promise<void> {
  const draft = `${control.journal}.draft`;
  files.write(draft, JSON.stringify(journal));
  await files.flush([draft]);
  files.rename(draft, control.journal);
}

/**
 * Carries a journal out. Each step may have been done already by a run that was killed, so doing it twice does nothing.
 * Without a pause: this is the only time at which the output folder is neither old nor new, some microseconds a file.
 *
 * @throws Error where a staged file is neither staged nor in place, because somebody removed it.
 */
export function applyJournal(out: string, control: ControlFolder, journal: Journal, files: OutputFileSystem): void {
  for (const [path, hash] of Object.entries(journal.remove)) {
    const target = join(out, path);
    // By hash: where letter case does not count, a file of another spelling may be in place there already.
    if (files.kind(target) === "file" && sha256(files.read(target)) === hash) files.removeFile(target);
    removeEmptyFolders(out, path, files);
  }
  for (const [path, hash] of Object.entries(journal.place)) {
    const staged = join(control.stage, path);
    const target = join(out, path);
    if (files.kind(staged) === "file") {
      if (files.kind(dirname(target)) === undefined) files.makeFolder(dirname(target));
      if (files.kind(target) === "folder") removeFolders(target, files);
      files.rename(staged, target);
    } else if (files.kind(target) !== "file" || sha256(files.read(target)) !== hash) {
      throw new Error(`The staged file "${staged}" is gone.`);
    }
  }
}

/** Removes the folders that a removed file leaves empty, innermost first, never the output folder. */
function removeEmptyFolders(out: string, path: string, files: OutputFileSystem): void {
  for (const folder of foldersOf(path).toReversed()) {
    const target = join(out, folder);
    if (files.kind(target) !== "folder") continue;
    if (files.list(target).length > 0) return;
    files.removeFolder(target);
  }
}

/** Removes a folder that holds nothing but empty folders: git does not keep such, and nobody misses them. */
function removeFolders(path: string, files: OutputFileSystem): void {
  for (const name of files.list(path)) removeFolders(join(path, name), files);
  files.removeFolder(path);
}

/** Clears what a finished or given-up run left: the journal first, for without it the stage means nothing. */
export function clearStage(control: ControlFolder, files: OutputFileSystem): void {
  for (const path of [control.journal, `${control.journal}.draft`, control.stage]) removeTree(files, path);
}
