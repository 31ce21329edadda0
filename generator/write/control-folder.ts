import { accessSync, constants, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Where the write stage keeps what must outlive a killed process. Gone when no run is under way and none was killed. */
export interface ControlFolder {
  readonly path: string;
  /** New files wait here, in the tree's own shape. */
  readonly stage: string;
  /** Its presence means: everything is staged, and the change is to be finished. */
  readonly journal: string;
  readonly lock: string;
}

/**
 * The control folder of an output folder: its sibling `.generated.op-api`, so that nothing but output is ever in the
 * output folder. Inside it where a sibling would be on another file system, between which nothing can be renamed, or may
 * not be made.
 *
 * @param out Absolute path of the output folder, links resolved.
 */
export function controlFolder(out: string): ControlFolder {
  const path = hasUsableParent(out) ? join(dirname(out), `.${basename(out)}.op-api`) : join(out, ".op-api");
  return { path, stage: join(path, "stage"), journal: join(path, "journal.json"), lock: join(path, "lock") };
}

function hasUsableParent(out: string): boolean {
  const own = statSync(out, { throwIfNoEntry: false });
  if (own === undefined) return true;
  if (own.dev !== statSync(dirname(out)).dev || dirname(out) === out) return false;
  try {
    accessSync(dirname(out), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
