import { resolve } from "node:path";
import { check } from "./check/check.ts";
import { readExtensionCheck, type ExtensionCheck } from "./extensions/read-extension-check.ts";
import { unknownSuccessors } from "./check/unknown-successor.ts";
import { createDiagnosticBag, type DiagnosticBag } from "./diagnostics/bag.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { findDocuments } from "./load/find-documents.ts";
import { load } from "./load/load.ts";
import type { LoadedDocument } from "./load/loaded-document.ts";
import type { ApiModel } from "./model/api-model.ts";
import { buildApiModel } from "./model/build/build-api-model.ts";
import type { SourceText } from "./source-text/source-text.ts";

/** What a check of documents is asked for. */
export interface CheckOptions {
  /** A document, or a folder that is searched for documents. Default: `specs`. */
  readonly input?: string;
  /** The folder that references may read. Default: the input's folder; for an input inside `specs`, `specs`. */
  readonly root?: string;
  /** Origins that references may be fetched from. Default: none. */
  readonly allowRemote?: readonly string[];
  /** Default: the working directory. */
  readonly cwd?: string;
}

/** What a check found. */
export interface CheckResult {
  /** The ids of the documents that were checked. */
  readonly documents: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** The texts that the diagnostics stand in, by file. */
  readonly sources: ReadonlyMap<string, SourceText>;
}

/** Checks documents by every rule, those of the generator and those of the family, and generates nothing. */
export async function checkDocuments(options: CheckOptions = {}): Promise<CheckResult> {
  const cwd = resolve(options.cwd ?? process.cwd());
  const seen = createDiagnosticBag();
  const sources = new Map<string, SourceText>();
  const apis: ApiModel[] = [];
  const extensions = createExtensionChecks(cwd, seen, sources);
  const entries = seen.take(await findDocuments({ ...options, cwd, input: options.input ?? "specs" }));
  for (const entry of entries) {
    const loaded = await load(entry, { ...options, cwd });
    for (const text of loaded.texts) sources.set(text.file, text);
    const document = seen.take(loaded);
    if (document === undefined) continue;
    seen.add(await extensions(entry.root, document));
    const api = seen.take(buildApiModel(entry, document));
    if (api === undefined) continue;
    seen.add(check(api));
    apis.push(api);
  }
  seen.add(unknownSuccessors(apis));
  return { documents: entries.map(({ id }) => id), diagnostics: seen.all(), sources };
}

/** The schema of extensions is read and compiled once for each folder of products. */
function createExtensionChecks(
  cwd: string,
  seen: DiagnosticBag,
  sources: Map<string, SourceText>,
): (root: string, document: LoadedDocument) => Promise<readonly Diagnostic[]> {
  const checks = new Map<string, ExtensionCheck>();
  return async (root, document) => {
    const known = checks.get(root);
    if (known !== undefined) return known(document);
    const read = await readExtensionCheck(root, cwd);
    if (read.text !== undefined) sources.set(read.text.file, read.text);
    const check = seen.take(read);
    checks.set(root, check);
    return check(document);
  };
}
