import { readFileSync } from "node:fs";
import { hostname } from "node:os";

/** What tells one process from all others, also from a later one that has its number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it started, in the kernel's ticks; `""` where the system does not tell. */
  readonly start: string;
  readonly host: string;
}

export function ownIdentity(): ProcessIdentity {
  return { pid: process.pid, start: startOf(process.pid), host: hostname() };
}

/** Whether a process of this machine still runs. Numbers are used again, in containers from 1 on every time. */
export function isAlive({ pid, start }: ProcessIdentity): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, and is somebody else's.
    if (!(error instanceof Error && "code" in error && error.code === "EPERM")) return false;
  }
  return startOf(pid) === start;
}

/** Field 22 of `/proc/<pid>/stat`, counted after the name, which may hold blanks and brackets. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}
