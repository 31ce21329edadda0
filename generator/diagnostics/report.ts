import type { SourceText } from "../source-text/source-text.ts";
import type { Finding } from "./finding.ts";

/** What a printer prints: the problems of a run and the texts that they stand in. */
export interface Report {
  /** In any order, repeated or not: printers sort them and drop repetitions. */
  readonly diagnostics: readonly Finding[];
  /** The texts by `SpecLocation.file`. A finding whose file is absent is placed at its start. */
  readonly sources: ReadonlyMap<string, SourceText>;
}

/** The forms a report can be printed in: `text` for people, the others stable for machines. */
export const reportFormats = ["text", "json", "github", "sarif", "junit", "markdown", "gitlab"] as const;

export type ReportFormat = (typeof reportFormats)[number];
