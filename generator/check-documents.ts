import { resolve } from "node:path";
import { checkAll } from "./check/check.ts";
import { readPackages } from "./extensions/read-packages.ts";
import { documentRules, familyRules } from "./check/rules.ts";
import { configured, judge } from "./config/judge.ts";
import { loadConfig } from "./config/load-config.ts";
import { loadWaivers, type Waiver } from "./config/waivers.ts";
import { createDiagnosticBag } from "./diagnostics/bag.ts";
import type { Finding } from "./diagnostics/finding.ts";
import type { Area } from "./explain/known-ids.ts";
import { readDocuments } from "./read-documents.ts";
import type { ApiModel } from "./model/api-model.ts";
import { createDocumentPlaces } from "./resolve/document-places.ts";
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
  /** The day that dates are compared with: `2026-11-23`. Default: the system's. */
  readonly today?: string;
  /** The file of the configuration. Default: `.op-api.yaml` in `cwd`, where it is. */
  readonly config?: string;
  /** The file of the waivers. Default: `.op-api-waivers.yaml` in `cwd`, where it is. */
  readonly waivers?: string;
  /** The folder of the generated packages. Default: `generated` where the input is `specs`; none is read for another input. */
  readonly out?: string;
  /** Globs of files whose URIs are held against the documents. Default: none. */
  readonly source?: readonly string[];
}

/** What a check found. */
export interface CheckResult {
  /** The ids of the documents that were checked. */
  readonly documents: readonly string[];
  /** Under what the project has configured and waived. */
  readonly diagnostics: readonly Finding[];
  /** The texts that the findings stand in, by file. */
  readonly sources: ReadonlyMap<string, SourceText>;
  /** How many files of code were searched for URIs. */
  readonly sourceFiles: number;
  /** How many rules are on. */
  readonly rules: number;
}

/** Checks documents by every rule, those of the generator and those of the family, and generates nothing. */
export async function checkDocuments(options: CheckOptions = {}): Promise<CheckResult> {
  const cwd = resolve(options.cwd ?? process.cwd());
  const input = options.input ?? "specs";
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const seen = createDiagnosticBag();
  const configRead = await loadConfig({ cwd, ...(options.config !== undefined && { file: options.config }) });
  const config = seen.take(configRead);
  const waiversRead = await loadWaivers({ cwd, ...(options.waivers !== undefined && { file: options.waivers }) });
  const waivers = seen.take(waiversRead);
  const read = await readDocuments({ ...options, cwd, input });
  const out = options.out ?? (input === "specs" ? "generated" : undefined);
  const products = new Set(read.apis.map(({ product }) => product));
  const packages = seen.take(await readPackages(out === undefined ? undefined : resolve(cwd, out), products, cwd));
  const places = createDocumentPlaces(read.documents);
  const context = { today, policy: config.policy, written: places.written, packages: packages.packages };
  const ruled = checkAll(read.apis, context).map((finding) => ({ ...finding, at: places.settle(finding.at) }));
  const uses = await checkUses(options, read.apis, { cwd, today });
  const sources = new Map<string, SourceText>([...read.sources, ...packages.sources, ...uses.sources]);
  for (const { text } of [configRead, waiversRead]) if (text !== undefined) sources.set(text.file, text);
  const findings = [...seen.all(), ...withoutEchoes(read.findings, ruled), ...ruled, ...uses.findings];
  return {
    documents: read.entries.map(({ id }) => id),
    diagnostics: judge(findings, { config, waivers, today, areas: areasOf(options, waivers, read.isFolder) }),
    sources,
    sourceFiles: uses.files,
    rules: [...documentRules, ...familyRules].filter(({ code }) => configured(code, config) !== "off").length,
  };
}

/** A waiver can be unused only where all of what it may be about was looked at: of one document, nobody knows. */
function areasOf({ source }: CheckOptions, waivers: readonly Waiver[], isFolder: boolean): readonly Area[] {
  if (!isFolder || waivers.length === 0) return [];
  return source === undefined || source.length === 0 ? ["check"] : ["check", "source"];
}

/** What the schema of extensions says of a place is left out where a rule has said more of it. */
function withoutEchoes(findings: readonly Finding[], ruled: readonly Finding[]): readonly Finding[] {
  const placeOf = ({ at }: Finding): string => `${at.file}#${at.pointer}`;
  const told = new Set(ruled.filter(({ code }) => code.startsWith("lifecycle.")).map(placeOf));
  return findings.filter((finding) => {
    const isOfRule = finding.at.pointer !== "/info" || finding.message.includes("x-lifecycle");
    return finding.code !== "extension-invalid" || !isOfRule || !told.has(placeOf(finding));
  });
}

interface CheckedUses {
  readonly findings: readonly Finding[];
  readonly sources: ReadonlyMap<string, SourceText>;
  readonly files: number;
}

async function checkUses(
  { source = [] }: CheckOptions,
  apis: readonly ApiModel[],
  { cwd, today }: { readonly cwd: string; readonly today: string },
): Promise<CheckedUses> {
  if (source.length === 0) return { findings: [], sources: new Map(), files: 0 };
  const { checkSource } = await import("./source/check-source.ts");
  return checkSource({ cwd, globs: source, apis, today });
}
