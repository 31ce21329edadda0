import { createDiagnosticBag } from "../../diagnostics/bag.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { findDocuments } from "../../load/find-documents.ts";
import { load } from "../../load/load.ts";
import { buildApiModel } from "../../model/build/build-api-model.ts";
import type { SourceText } from "../../source-text/source-text.ts";
import { trafficApi, type TrafficApi } from "./traffic-api.ts";

/** Which documents traffic is held against. */
export interface DocumentsOptions {
  /** A document, or a folder that is searched for documents. */
  readonly input: string;
  /** The folder that references may read. Default: the input's folder; for an input inside `specs`, `specs`. */
  readonly root?: string;
  /** Origins that references may be fetched from. Default: none. */
  readonly allowRemote?: readonly string[];
  readonly cwd: string;
}

/** The documents, and what is wrong with those that cannot be read. */
export interface TrafficDocuments {
  readonly apis: readonly TrafficApi[];
  /** Errors only: what else could be said of the documents is `check`'s to tell. */
  readonly diagnostics: readonly Diagnostic[];
  /** The texts of all files, by their name. */
  readonly sources: ReadonlyMap<string, SourceText>;
}

/** Reads documents. One that cannot be read is left out, and reported. */
export async function readDocuments(options: DocumentsOptions): Promise<TrafficDocuments> {
  const seen = createDiagnosticBag();
  const sources = new Map<string, SourceText>();
  const apis: TrafficApi[] = [];
  for (const entry of seen.take(await findDocuments(options))) {
    const loaded = await load(entry, options);
    for (const text of loaded.texts) sources.set(text.file, text);
    const document = seen.take(loaded);
    const api = document === undefined ? undefined : seen.take(buildApiModel(entry, document));
    if (api !== undefined) apis.push(trafficApi(api));
  }
  return { apis, diagnostics: seen.all().filter(({ severity }) => severity === "error"), sources };
}
