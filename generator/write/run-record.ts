import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { FileHashes } from "./input-hashes.ts";
import { sha256 } from "./sha256.ts";

/**
 * What a run read and wrote, so that the next can tell that nothing has changed. It stays on this machine, in
 * `node_modules/.cache/op-api`: the manifest, which is committed, must not change with the tool's own code.
 */
export interface RunRecord {
  /** The hash of what was asked for and of the generator that answered. */
  readonly request: string;
  /** Everything that was read or could have been. */
  readonly inputs: FileHashes;
  /** Everything that was written, the manifest included. */
  readonly outputs: FileHashes;
  readonly documents: readonly DocumentCount[];
  /** Warnings, which are told again by a run that has nothing to do. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A document and how many files it became. */
export interface DocumentCount {
  readonly id: string;
  readonly files: number;
}

/** Reads the record of the last run into an output folder; `undefined` where there is none, or it is damaged. */
export function readRunRecord(cwd: string, out: string): RunRecord | undefined {
  const path = recordPath(cwd, out);
  if (path === undefined || !existsSync(path)) return undefined;
  const text = readFileSync(path, "utf8");
  const body = text.slice(text.indexOf("\n") + 1);
  // Whole, and so of the shape in which this generator wrote it: the request's hash holds the generator's.
  if (text.slice(0, text.indexOf("\n")) !== sha256(body)) return undefined;
  const record: RunRecord = JSON.parse(body);
  return record;
}

/** Keeps the record of a run, where there is a place for it: a cache that cannot be written is no reason to fail. */
export function saveRunRecord(cwd: string, out: string, record: RunRecord): void {
  const path = recordPath(cwd, out);
  if (path === undefined) return;
  const body = JSON.stringify(record);
  try {
    mkdirSync(dirname(path), { recursive: true });
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, `${sha256(body)}\n${body}`);
    renameSync(draft, path);
  } catch {
    return;
  }
}

/** In the `node_modules` next above the working directory. */
function recordPath(cwd: string, out: string): string | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "node_modules"))) {
      return join(folder, "node_modules/.cache/op-api", `${sha256(resolve(cwd, out)).slice(0, 32)}.json`);
    }
    if (folder === dirname(folder)) return undefined;
  }
}
