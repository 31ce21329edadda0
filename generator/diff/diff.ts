import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { compareModels } from "./compare-models.ts";
import { completed, type DiffOptions } from "./diff-options.ts";
import type { DiffResult } from "./diff-result.ts";
import type { DocumentInput } from "./read/document-input.ts";
import { readSide, type ReadSide, type SideName } from "./read/read-side.ts";
import { createPlacer } from "./report/placer.ts";
import type { SideSources } from "./report/placer.ts";

export type { DiffOptions } from "./diff-options.ts";
export type { DiffFinding, DiffLocation, DiffPlace, DiffResult, Verdict } from "./diff-result.ts";
export type { DocumentInput } from "./read/document-input.ts";

/** One of two documents cannot be read at all, so that there is nothing to compare. */
export class UnreadableDocument extends Error {
  override readonly name = "UnreadableDocument";
  readonly document: SideName;
  /** Why, with places. */
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadSide["sources"];

  constructor(document: SideName, { diagnostics, sources }: ReadSide) {
    const [first] = diagnostics;
    super(
      `The ${document} cannot be read: ${first === undefined ? "it is no document" : `${first.at.file}: ${first.message}`}`,
    );
    this.document = document;
    this.diagnostics = diagnostics;
    this.sources = sources;
  }
}

/**
 * Compares two states of a document and judges each change: reference, "breaking changes". Reads what it is given and
 * nothing else, and keeps nothing, so that many pairs can be compared in one process.
 *
 * @throws UnreadableDocument where one of them cannot be read as an OpenAPI document. Lesser faults are `problems`.
 */
export async function diff(base: DocumentInput, head: DocumentInput, options: DiffOptions = {}): Promise<DiffResult> {
  return (await diffWithSources(base, head, options)).result;
}

/** The same, with the texts that the findings stand in. */
export async function diffWithSources(
  base: DocumentInput,
  head: DocumentInput,
  options: DiffOptions = {},
): Promise<{ readonly result: DiffResult; readonly sources: SideSources }> {
  const complete = completed(options);
  const before = await readSide(base, "base", complete.cwd);
  if (before.api === undefined) throw new UnreadableDocument("base", before);
  const after = await readSide(head, "head", complete.cwd);
  if (after.api === undefined) throw new UnreadableDocument("head", after);
  const sources = { base: before.sources, head: after.sources };
  const placer = createPlacer(sources);
  const problems = [...problemsOf(before, "base", placer.place), ...problemsOf(after, "head", placer.place)];
  return { result: { ...compareModels(before.api, after.api, placer, complete), problems }, sources };
}

function problemsOf(
  { diagnostics }: ReadSide,
  document: SideName,
  place: ReturnType<typeof createPlacer>["place"],
): DiffResult["problems"] {
  return diagnostics.map(({ code, severity, message, help, at }) => {
    return { code, severity, message, help, location: { document, ...place(at, document) } };
  });
}
