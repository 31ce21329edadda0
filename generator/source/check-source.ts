import { resolve } from "node:path";
import type { Finding } from "../diagnostics/finding.ts";
import type { ApiModel } from "../model/api-model.ts";
import { findLines, type Lines } from "../source-text/lines.ts";
import type { SourceText } from "../source-text/source-text.ts";
import { applyIgnoreComments } from "./apply-ignore-comments.ts";
import { buildFamily } from "./family/family.ts";
import { collectModules } from "./files/collect-modules.ts";
import { findFiles } from "./files/find-files.ts";
import { isModule, readSource } from "./files/read-source.ts";
import { judgeUses } from "./judge-uses.ts";
import { createTextFinder } from "./text/find-in-text.ts";
import { uriFilter } from "./text/may-hold-uris.ts";
import type { UriUse } from "./uri-use.ts";

/** What a check of people's code is asked for. */
export interface SourceCheckOptions {
  readonly cwd: string;
  /** Which files: `src/**\/*.{ts,md}`; those that begin with `!` are left out. */
  readonly globs: readonly string[];
  /** The documents that URIs are held against. */
  readonly apis: readonly ApiModel[];
  /** A date, `2026-07-30`: what has its sunset before it counts as removed. Default: the day of the run, in UTC. */
  readonly today?: string;
}

/** What a check of people's code found. */
export interface SourceCheckResult {
  readonly findings: readonly Finding[];
  /** The texts that the findings stand in, by file. */
  readonly sources: ReadonlyMap<string, SourceText>;
  /** How many files were looked at. */
  readonly files: number;
}

/** Holds the URIs in people's code against the documents. Mistakes of the code itself are not its business. */
export async function checkSource(options: SourceCheckOptions): Promise<SourceCheckResult> {
  const cwd = resolve(options.cwd);
  const family = buildFamily(options.apis);
  const texts = await readTexts(await findFiles(options.globs, cwd), cwd, options.apis);
  const mayHold = uriFilter(family);
  const linesOf = createLines(texts);
  const uses = [
    ...textUses(texts, mayHold, createTextFinder(family)),
    ...(await moduleUses(
      [...texts.values()].filter(({ file }) => isModule(file)),
      mayHold,
      cwd,
    )),
  ];
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const findings = applyIgnoreComments(judgeUses(uses, { family, today }, linesOf), texts, linesOf);
  const named = new Set(findings.map(({ at }) => at.file));
  const sources = new Map([...texts].filter(([file]) => named.has(file)));
  return { findings, sources, files: texts.size };
}

/** Files that are open at the same time: a system allows a process about a thousand. */
const atOnce = 100;

/** The documents themselves are the measure: they are not held against it. */
async function readTexts(
  files: readonly string[],
  cwd: string,
  apis: readonly ApiModel[],
): Promise<ReadonlyMap<string, SourceText>> {
  const documents = new Set(apis.map(({ at }) => at.file));
  const own = files.filter((file) => !documents.has(file));
  const texts = new Map<string, SourceText>();
  for (let from = 0; from < own.length; from += atOnce) {
    const read = await Promise.all(own.slice(from, from + atOnce).map((file) => readSource(file, cwd)));
    for (const source of read) if (source !== undefined) texts.set(source.file, source);
  }
  return texts;
}

function textUses(
  texts: ReadonlyMap<string, SourceText>,
  mayHold: (text: string) => boolean,
  find: (file: string, text: string) => readonly UriUse[],
): readonly UriUse[] {
  const readable = [...texts.values()].filter(
    ({ file, text }) => !isModule(file) && mayHold(text) && !isDocument(text),
  );
  return readable.flatMap(({ file, text }) => find(file, text));
}

/** An OpenAPI document of somebody else says which paths that API has, and calls none of ours. */
function isDocument(text: string): boolean {
  return /^\s*(\{\s*)?(["']?)(openapi|swagger)\2\s*:\s*["']?\d/.test(text);
}

async function moduleUses(
  modules: readonly SourceText[],
  mayHold: (text: string) => boolean,
  cwd: string,
): Promise<readonly UriUse[]> {
  const collected = await collectModules(modules, mayHold, cwd);
  if (collected.own.size === 0) return [];
  const { findInCode } = await import("./code/find-in-code.ts");
  return findInCode(collected);
}

function createLines(texts: ReadonlyMap<string, SourceText>): (file: string) => Lines | undefined {
  const known = new Map<string, Lines>();
  return (file) => {
    const text = texts.get(file)?.text;
    if (text === undefined) return undefined;
    const lines = known.get(file) ?? findLines(text);
    known.set(file, lines);
    return lines;
  };
}
