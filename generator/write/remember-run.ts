import { fileURLToPath } from "node:url";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { LoadedDocument } from "../load/loaded-document.ts";
import type { FileHashes } from "./input-hashes.ts";
import type { OutputTree } from "./output-tree.ts";
import { saveRunRecord, type DocumentCount } from "./run-record.ts";
import { sha256 } from "./sha256.ts";
import { treeFiles } from "./tree-files.ts";

/** A run that came to its end without an error. */
export interface FinishedRun {
  readonly cwd: string;
  readonly out: string;
  /** From `requestHash`. */
  readonly request: string;
  /** What could be read when the run began. */
  readonly inputs: FileHashes;
  readonly loaded: readonly LoadedDocument[];
  readonly tree: OutputTree;
  readonly documents: readonly DocumentCount[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Keeps what a run read and wrote, for `findUpToDate`. Not where something may change that no hash here would show: a file
 * of another machine, one that was missing, or one that changed while the run read it.
 */
export function rememberRun(run: FinishedRun): void {
  const files = run.loaded.flatMap((document) => [...document.files.values()]);
  if (run.loaded.some((document) => document.absent.size > 0)) return;
  if (files.some(({ url }) => !url.startsWith("file:"))) return;
  const read: FileHashes = Object.fromEntries(files.map(({ url, text }) => [fileURLToPath(url), sha256(text)]));
  if (Object.entries(read).some(([path, hash]) => (run.inputs[path] ?? hash) !== hash)) return;

  saveRunRecord(run.cwd, run.out, {
    request: run.request,
    inputs: { ...run.inputs, ...read },
    outputs: Object.fromEntries(treeFiles(run.tree).map(({ path, text }) => [path, sha256(text)])),
    documents: run.documents,
    diagnostics: run.diagnostics,
  });
}
