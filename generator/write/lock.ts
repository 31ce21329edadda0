import { linkSync, mkdirSync, readFileSync, renameSync, rmdirSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import type { ControlFolder } from "./control-folder.ts";
import { isAlive, ownIdentity } from "./process-identity.ts";

/** How long a run waits for another one that writes the same folder. */
const patienceMs = 10_000;
/** A lock of another machine, whose processes cannot be asked for, counts as left behind after this time. */
const foreignLockMs = 600_000;
/** A lock that holds nothing was made by a run that was killed between two steps, or is being filled right now. */
const emptyLockMs = 5_000;

/** A lock that is held. */
export interface Lock {
  release(): void;
}

/** The process that holds a lock which could not be had. */
export interface LockHolder {
  readonly pid: number;
}

/**
 * Takes the lock of an output folder, waiting for another run to finish; gives the holder where that takes too long. A
 * lock whose holder is dead is taken over.
 */
export async function takeLock(control: ControlFolder, waitMs: number = patienceMs): Promise<Lock | LockHolder> {
  const deadline = Date.now() + waitMs;
  for (;;) {
    if (createLock(control)) return { release: () => releaseLock(control) };
    const holder = readHolder(control.lock);
    if (holder === "stale") removeStale(control.lock);
    else if (holder !== "gone" && Date.now() > deadline) return holder;
    await wait(holder === "gone" ? 1 : 20);
  }
}

function createLock(control: ControlFolder): boolean {
  const { pid, start, host } = ownIdentity();
  try {
    mkdirSync(control.path, { recursive: true });
    writeFileSync(control.lock, `${pid}\n${start}\n${host}\n`, { flag: "wx" });
    return true;
  } catch (error) {
    // ENOENT: the run before us removed the folder between the two steps.
    if (isErrorCode(error, "EEXIST") || isErrorCode(error, "ENOENT")) return false;
    throw error;
  }
}

function readHolder(lock: string): LockHolder | "stale" | "gone" {
  try {
    const ageMs = Date.now() - statSync(lock).mtimeMs;
    const [pid = "", start = "", host = "", end] = readFileSync(lock, "utf8").split("\n");
    const holder = { pid: Number(pid), start, host };
    if (end === undefined) return ageMs > emptyLockMs ? "stale" : holder;
    if (host !== hostname()) return ageMs > foreignLockMs ? "stale" : holder;
    return isAlive(holder) ? holder : "stale";
  } catch (error) {
    if (isErrorCode(error, "ENOENT")) return "gone";
    throw error;
  }
}

/**
 * Removes a lock whose holder is dead. Two runs may both have found it so, and the slower must not remove the lock that
 * the faster has taken since: it is moved aside, looked at again, and put back where it is another.
 */
function removeStale(lock: string): void {
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
    if (readHolder(aside) !== "stale") linkSync(aside, lock);
    unlinkSync(aside);
  } catch (error) {
    if (!isErrorCode(error, "ENOENT") && !isErrorCode(error, "EEXIST")) throw error;
  }
}

function releaseLock(control: ControlFolder): void {
  unlinkSync(control.lock);
  try {
    rmdirSync(control.path);
  } catch {
    // Another run takes the lock just now, or the journal of a run that failed stays for the next.
  }
}

function isErrorCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
