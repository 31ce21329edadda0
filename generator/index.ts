/** The typed programmatic API of the toolchain: what `op-api` does, without printing or exiting. */
export { generate, type GenerateResult } from "./generate.ts";
export { checkDocuments as check, type CheckOptions, type CheckResult } from "./check-documents.ts";
export type { GenerateOptions, ProgressStep } from "./generate-options.ts";
export type { Diagnostic } from "./diagnostics/diagnostic.ts";
export {
  diff,
  UnreadableDocument,
  type DiffFinding,
  type DiffLocation,
  type DiffOptions,
  type DiffPlace,
  type DiffResult,
  type DocumentInput,
  type Verdict,
} from "./diff/diff.ts";
export { drift, type DriftOptions, type DriftResult, type NothingToCompare, type VersionDrift } from "./diff/drift.ts";
export type { Change } from "./diff/change.ts";
export type { Level, Scope, Side } from "./diff/level.ts";
export type { Finding, Severity } from "./diagnostics/finding.ts";
export type { SpecLocation } from "./diagnostics/location.ts";
export { printReport, type PrintOptions } from "./diagnostics/print-report.ts";
export type { Report, ReportFormat } from "./diagnostics/report.ts";
export type { SourceText } from "./source-text/source-text.ts";
export type { Difference } from "./write/difference.ts";
export type { DocumentCount } from "./write/run-record.ts";
