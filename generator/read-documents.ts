import { resolve } from "node:path";
import { stat } from "node:fs/promises";
import { createDiagnosticBag, type DiagnosticBag } from "./diagnostics/bag.ts";
import type { DiagnosticCode } from "./diagnostics/catalogue.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import type { Finding } from "./diagnostics/finding.ts";
import { readExtensionCheck, type ExtensionCheck } from "./extensions/read-extension-check.ts";
import { findDocuments } from "./load/find-documents.ts";
import { load } from "./load/load.ts";
import type { LoadedDocument } from "./load/loaded-document.ts";
import type { SpecEntry } from "./load/spec-entry.ts";
import type { ApiModel } from "./model/api-model.ts";
import { buildApiModel } from "./model/build/build-api-model.ts";
import type { SourceText } from "./source-text/source-text.ts";

/** Where documents are read from. */
export interface ReadOptions {
  /** A document, or a folder that is searched for documents. */
  readonly input: string;
  readonly root?: string;
  readonly allowRemote?: readonly string[];
  /** Absolute. */
  readonly cwd: string;
}

/** The documents of an input as models, and what is wrong with those that cannot be read, or not wholly. */
export interface ReadDocuments {
  readonly entries: readonly SpecEntry[];
  readonly documents: readonly LoadedDocument[];
  readonly apis: readonly ApiModel[];
  readonly findings: readonly Finding[];
  readonly sources: ReadonlyMap<string, SourceText>;
  readonly isFolder: boolean;
}

/** What the generator copes with, and no document of the family may leave to it. */
const strictInFamily: ReadonlySet<string> = new Set<DiagnosticCode>([
  "boolean-required",
  "duplicate-parameter",
  "undeclared-path-parameter",
  "unused-path-parameter",
]);

/** Reads every document of an input up to its model, and holds it against the family's schema of extensions. */
export async function readDocuments(options: ReadOptions): Promise<ReadDocuments> {
  const sources = new Map<string, SourceText>();
  const documents: LoadedDocument[] = [];
  const apis: ApiModel[] = [];
  const found = await findDocuments(options);
  const findings: Finding[] = [...found.diagnostics];
  const extensions = createExtensionChecks(options.cwd, sources);
  for (const entry of found.value) {
    const seen = createDiagnosticBag();
    let isFamily = false;
    const loaded = await load(entry, options);
    for (const text of loaded.texts) sources.set(text.file, text);
    const document = seen.take(loaded);
    if (document !== undefined) {
      documents.push(document);
      seen.add(await extensions(entry.root, document, seen));
      const api = seen.take(buildApiModel(entry, document));
      if (api !== undefined) apis.push(api);
      isFamily = api?.lifecycle !== undefined;
    }
    findings.push(
      ...seen.all().map((finding) => ({
        ...finding,
        product: entry.id,
        ...(isFamily && strictInFamily.has(finding.code) && { severity: "error" as const }),
      })),
    );
  }
  const isFolder = await stat(resolve(options.cwd, options.input)).then(
    (input) => input.isDirectory(),
    () => false,
  );
  return { entries: found.value, documents, apis, findings, sources, isFolder };
}

/** The schema of extensions is read and compiled once for each folder of products. */
function createExtensionChecks(
  cwd: string,
  sources: Map<string, SourceText>,
): (root: string, document: LoadedDocument, seen: DiagnosticBag) => Promise<readonly Diagnostic[]> {
  const checks = new Map<string, ExtensionCheck>();
  return async (root, document, seen) => {
    const known = checks.get(root);
    if (known !== undefined) return known(document);
    const read = await readExtensionCheck(root, cwd);
    if (read.text !== undefined) sources.set(read.text.file, read.text);
    const check = seen.take(read);
    checks.set(root, check);
    return check(document);
  };
}
