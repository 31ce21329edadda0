import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { hashFiles, hashInputs, type FileHashes } from "./input-hashes.ts";
import { openOutputFolder } from "./output-folder.ts";
import { readRunRecord, type RunRecord } from "./run-record.ts";

/**
 * Tells that a run would change nothing, from hashes alone: the request and the generator, what was read, what could be
 * read by now, and what was written are as the last run left them. Imports nothing heavy: start-up is the cost here.
 *
 * @param request From `requestHash`.
 * @returns The record of the run that wrote what stands there; `undefined` where a run has something to do.
 */
export function findUpToDate(cwd: string, input: string, out: string, request: string): RunRecord | undefined {
  const record = readRunRecord(cwd, out);
  if (record === undefined || record.request !== request) return undefined;
  const folder = openOutputFolder({ out, cwd });
  if (existsSync(folder.control.path)) return undefined;
  const inputs = { ...hashFiles(Object.keys(record.inputs)), ...hashInputs(resolve(cwd, input)) };
  if (!areEqual(inputs, record.inputs)) return undefined;
  const outputs = Object.entries(record.outputs);
  const found = hashFiles(outputs.map(([path]) => join(folder.path, path)));
  return outputs.every(([path, hash]) => found[join(folder.path, path)] === hash) ? record : undefined;
}

function areEqual(a: FileHashes, b: FileHashes): boolean {
  const paths = Object.keys(a);
  return paths.length === Object.keys(b).length && paths.every((path) => a[path] === b[path]);
}
