import { resolve } from "node:path";
import { readAssets } from "./assets/assets.ts";
import { check } from "./check/check.ts";
import { createDiagnosticBag, type DiagnosticBag } from "./diagnostics/bag.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { emitShared } from "./emit/emit-shared.ts";
import { emit } from "./emit/emit.ts";
import { formatFiles } from "./format/format-files.ts";
import { completeRequest, hashRequest, type GenerateOptions, type GenerateRequest } from "./generate-options.ts";
import { findDocuments } from "./load/find-documents.ts";
import { load } from "./load/load.ts";
import { readSandboxSources, type SandboxSources } from "./load/read-sandbox-sources.ts";
import type { LoadedDocument } from "./load/loaded-document.ts";
import type { SpecEntry } from "./load/spec-entry.ts";
import type { ApiModel } from "./model/api-model.ts";
import { buildApiModel } from "./model/build/build-api-model.ts";
import type { SourceText } from "./source-text/source-text.ts";
import { compareTree } from "./write/compare-tree.ts";
import type { Difference } from "./write/difference.ts";
import { generatorDigest } from "./write/generator-digest.ts";
import { hashInputs } from "./write/input-hashes.ts";
import type { OutputDocument, OutputTree } from "./write/output-tree.ts";
import { rememberRun } from "./write/remember-run.ts";
import type { DocumentCount } from "./write/run-record.ts";
import { sandboxDigests, sourceDigests } from "./write/source-digests.ts";
import { writeTree, type WriteResult } from "./write/write-tree.ts";

/** What a run did, and everything that it has to say. */
export interface GenerateResult extends WriteResult {
  readonly documents: readonly DocumentCount[];
  /** With `check`: the files that are not as generated, none where the output is fresh. Each is an error too. */
  readonly differences: readonly Difference[];
  /** An error means that nothing was written. */
  readonly diagnostics: readonly Diagnostic[];
  /** The texts that the diagnostics stand in, by file. */
  readonly sources: ReadonlyMap<string, SourceText>;
}

/**
 * Generates every document of the input, and writes the output or compares it with what stands there.
 *
 * @throws Error only for a bug of the generator: whatever is wrong with a document or a folder is a diagnostic.
 */
export async function generate(options: GenerateOptions = {}): Promise<GenerateResult> {
  const request = completeRequest(options);
  const seen = createDiagnosticBag();
  const inputs = hashInputs(resolve(request.cwd, request.input));
  const { tree, loaded, sources } = await computeTree(request, seen, options.onProgress ?? (() => undefined));
  const documents = tree.documents.map(({ id, files }) => ({ id, files: files.length }));
  const result = { documents, differences: [], written: [], removed: [], unchanged: 0, sources };
  if (seen.hasErrors()) return { ...result, diagnostics: seen.all() };

  if (options.check === true) {
    const differences = seen.take(await compareTree(tree, request));
    return { ...result, differences, diagnostics: seen.all() };
  }
  const written = seen.take(await writeTree(tree, request));
  const finished = { ...request, request: hashRequest(request), inputs, loaded, tree, documents };
  if (!seen.hasErrors()) rememberRun({ ...finished, diagnostics: seen.all() });
  return { ...result, ...written, diagnostics: seen.all() };
}

interface ComputedTree {
  readonly tree: OutputTree;
  readonly loaded: readonly LoadedDocument[];
  readonly sources: ReadonlyMap<string, SourceText>;
}

/**
 * The pipeline: load, model, check, emit, format. The problems of all documents are collected; after the first error
 * nothing more is emitted, and the tree is empty.
 *
 * A document whose files an earlier run wrote could be taken from the disk here, before `load`. The files that documents
 * share are made from all models, so its model would have to be kept too.
 */
async function computeTree(
  request: GenerateRequest,
  seen: DiagnosticBag,
  progress: NonNullable<GenerateOptions["onProgress"]>,
): Promise<ComputedTree> {
  const sources = new Map<string, SourceText>();
  const loaded: LoadedDocument[] = [];
  const apis: ApiModel[] = [];
  const outputs: Promise<OutputDocument>[] = [];
  const assets = await readAssets();
  progress({ stage: "find" });
  const entries = seen.take(await findDocuments(request));
  const sandbox = await sandboxOf(entries, request, seen, sources);
  for (const entry of entries) {
    progress({ stage: "load", document: entry.id });
    const read = await load(entry, request);
    for (const text of read.texts) sources.set(text.file, text);
    const document = seen.take(read);
    if (document === undefined) continue;
    progress({ stage: "model", document: entry.id });
    const api = seen.take(buildApiModel(entry, document));
    if (api === undefined) continue;
    seen.add(check(api));
    if (seen.hasErrors()) continue;
    progress({ stage: "emit", document: entry.id });
    apis.push(api);
    loaded.push(document);
    const named = { id: entry.id, sources: sourceDigests(document, entry.root) };
    // Not awaited: the formatter works on its own threads while the next document is read.
    const files = formatFiles(emit(api, assets));
    const output = files.then((formatted) => ({ ...named, files: formatted }));
    // A bug of an emitter shows where all are awaited, not as a rejection that nobody handles.
    output.catch(() => undefined);
    outputs.push(output);
  }
  const madeBy = { generator: generatorDigest(), options: { scope: request.scope } };
  const sharedSources = sandbox === undefined ? {} : sandboxDigests(sandbox);
  if (seen.hasErrors()) return { tree: { documents: [], shared: [], sharedSources, madeBy }, loaded, sources };
  const documents = await Promise.all(outputs);
  for (const { id, files } of documents) progress({ stage: "done", document: id, files: files.length });
  const shared = emitShared(apis, { scope: request.scope, assets, ...(sandbox && { sandbox }) });
  return { tree: { documents, shared: await formatFiles(shared), sharedSources, madeBy }, loaded, sources };
}

/** What the input folder says about its sandbox, where it is a folder that declares one. */
async function sandboxOf(
  entries: readonly SpecEntry[],
  request: GenerateRequest,
  seen: DiagnosticBag,
  sources: Map<string, SourceText>,
): Promise<SandboxSources | undefined> {
  const sandbox = seen.take(await readSandboxSources(resolve(request.cwd, request.input), entries, request.cwd));
  for (const text of sandbox?.texts ?? []) sources.set(text.file, text);
  return sandbox;
}
