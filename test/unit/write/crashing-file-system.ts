import { nodeFileSystem, type OutputFileSystem } from "../../../generator/write/file-system.ts";

/** What a crashed process would never see. */
export class Crash extends Error {}

/** A file system that can be stopped, and tells how far it came. */
export interface CrashingFileSystem extends OutputFileSystem {
  /** Changes carried out. */
  readonly steps: () => number;
}

/**
 * The real file system for the first `steps` changes; then it is as if the process had been killed: the next change does
 * not happen (a write happens by half) and no later one does, so that no `finally` can tidy up.
 */
export function crashingFileSystem(steps: number): CrashingFileSystem {
  let done = 0;
  let crashed = false;
  const step = (halfway: () => void = () => undefined): void => {
    if (crashed) throw new Crash();
    if (done === steps) {
      crashed = true;
      halfway();
      throw new Crash();
    }
    done += 1;
  };
  return {
    ...nodeFileSystem,
    steps: () => done,
    makeFolder(path) {
      step();
      nodeFileSystem.makeFolder(path);
    },
    write(path, text) {
      step(() => nodeFileSystem.write(path, text.slice(0, text.length / 2)));
      nodeFileSystem.write(path, text);
    },
    rename(from, to) {
      step();
      nodeFileSystem.rename(from, to);
    },
    removeFile(path) {
      step();
      nodeFileSystem.removeFile(path);
    },
    removeFolder(path) {
      step();
      nodeFileSystem.removeFolder(path);
    },
    // Only counted: flushing shows where power is lost, and takes most of the time.
    async flush() {
      step();
    },
  };
}
