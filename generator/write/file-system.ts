import * as fs from "node:fs";
import { dirname } from "node:path";

/** What stands at a path, links not followed. */
export type PathKind = "file" | "folder" | "other";

/**
 * What the write stage needs of a file system, all paths absolute. Synchronous, so that no signal handler and no other
 * work comes between two steps; only {@link flush} waits. An interface, so that a test can stop it after any step.
 */
export interface OutputFileSystem {
  kind(path: string): PathKind | undefined;
  read(path: string): Buffer;
  /** Names in a folder, sorted. */
  list(folder: string): readonly string[];
  /** Makes a folder and those above it; does nothing where it exists. */
  makeFolder(path: string): void;
  write(path: string, text: string): void;
  rename(from: string, to: string): void;
  removeFile(path: string): void;
  /** Removes a folder that is empty. */
  removeFolder(path: string): void;
  /** Waits until files, or the entries of folders, would survive a loss of power. */
  flush(paths: readonly string[]): Promise<void>;
}

/** The real file system. */
export const nodeFileSystem: OutputFileSystem = {
  kind(path) {
    try {
      const found = fs.lstatSync(path, { throwIfNoEntry: false });
      return found === undefined ? undefined : found.isFile() ? "file" : found.isDirectory() ? "folder" : "other";
    } catch (error) {
      // A file stands where the path wants a folder: nothing stands below it.
      if (error instanceof Error && "code" in error && error.code === "ENOTDIR") return undefined;
      throw error;
    }
  },
  read: (path) => fs.readFileSync(path),
  list: (folder) => fs.readdirSync(folder).sort(),
  makeFolder: (path) => void fs.mkdirSync(path, { recursive: true }),
  write(path, text) {
    fs.mkdirSync(dirname(path), { recursive: true });
    fs.writeFileSync(path, text);
  },
  rename: (from, to) => fs.renameSync(from, to),
  removeFile: (path) => fs.unlinkSync(path),
  removeFolder: (path) => fs.rmdirSync(path),
  async flush(paths) {
    // At the same time: one journal transaction of the disk then serves many files.
    await Promise.all(paths.map(flushOne));
  },
};

async function flushOne(path: string): Promise<void> {
  const handle = await fs.promises.open(path, "r");
  try {
    await handle.sync();
  } catch {
    // Some file systems cannot flush a folder, Windows flushes no handle that was opened for reading. What is then
    // lost is the promise for a loss of power, not the one for a killed process.
  } finally {
    await handle.close();
  }
}

/** Removes a file or a folder with all in it, step by step; links are removed, not followed. */
export function removeTree(files: OutputFileSystem, path: string): void {
  const kind = files.kind(path);
  if (kind === undefined) return;
  if (kind !== "folder") return files.removeFile(path);
  for (const name of files.list(path)) removeTree(files, `${path}/${name}`);
  files.removeFolder(path);
}
