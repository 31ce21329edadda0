import { resolve } from "node:path";
import { createDiagnosticBag } from "../diagnostics/bag.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { findDocuments } from "../load/find-documents.ts";
import type { Family, SandboxProduct } from "../runtime/sandbox/product.ts";
import type { SourceText } from "../source-text/source-text.ts";
import { readServed } from "./read-served.ts";
import { servedProduct } from "./served-product.ts";

/** Which documents are to be served. */
export interface DocumentsOptions {
  /** A document, or a folder that is searched for documents. */
  readonly input: string;
  /** The folder that references may read. Default: the input's folder; for an input inside `specs`, `specs`. */
  readonly root?: string;
  /** Origins that references may be fetched from. Default: none. */
  readonly allowRemote?: readonly string[];
  /** Default: the working directory. */
  readonly cwd?: string;
}

/** Documents as a sandbox serves them. */
export interface DocumentsFamily {
  /** Absent where a document has an error: the diagnostics tell which. */
  readonly family?: Family;
  readonly diagnostics: readonly Diagnostic[];
  /** The texts that the diagnostics stand in, by file. */
  readonly sources: ReadonlyMap<string, SourceText>;
}

/**
 * Reads documents to be served as they are, without a platform before them. What an operation says is read when its
 * first request comes, so that a document of thousands of operations is served at once.
 */
export async function familyOfDocuments(options: DocumentsOptions): Promise<DocumentsFamily> {
  const cwd = resolve(options.cwd ?? process.cwd());
  const seen = createDiagnosticBag();
  const sources = new Map<string, SourceText>();
  const products: SandboxProduct[] = [];
  for (const entry of seen.take(await findDocuments({ ...options, cwd }))) {
    const read = await readServed(entry, { ...options, cwd });
    for (const text of read.texts) sources.set(text.file, text);
    const served = seen.take(read);
    if (served !== undefined) products.push(servedProduct(entry, served));
  }
  const diagnostics = seen.all();
  return seen.hasErrors() ? { diagnostics, sources } : { family: { products }, diagnostics, sources };
}
