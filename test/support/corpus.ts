import { cpSync, existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder of real documents, written by others, that stands beside the project on some machines. */
export const corpusFolder = join(import.meta.dirname, "../../../shared/corpus");

/** What a test of the corpus is called where there is none. */
export const corpusTitle = existsSync(corpusFolder)
  ? "the corpus"
  : "the corpus (skipped: ../shared/corpus is not there)";

export const hasCorpus = existsSync(corpusFolder);

/** A document as the corpus' index tells of it. */
export interface CorpusDocument {
  /** Of its root, below the corpus. */
  readonly file: string;
  readonly openapi: string;
  /** It fits the official schema, and all its references resolve. */
  readonly valid: boolean;
  readonly swaggerParser: string;
  readonly bytes: number;
}

/** All documents of the corpus; none where there is no corpus. */
export function corpusDocuments(): readonly CorpusDocument[] {
  return hasCorpus ? JSON.parse(readFileSync(join(corpusFolder, "index.json"), "utf8")) : [];
}

/** Copies documents, with all files of those that have a folder, so that they are the input of one run. */
export function copyDocuments(documents: readonly CorpusDocument[], to: string): void {
  for (const { file } of documents) {
    const whole = dirname(file) === "." ? file : (file.split("/", 1)[0] ?? file);
    // The corpus is not writable, and a copy of its modes could not be removed.
    cpSync(join(corpusFolder, whole), join(to, whole), { recursive: true, mode: 0 });
  }
}
