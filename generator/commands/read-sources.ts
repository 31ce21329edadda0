import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SourceText } from "../source-text/source-text.ts";

/** Reads the files that diagnostics stand in once more, where the run that reports them has not read them. */
export function readSources(diagnostics: readonly Diagnostic[], cwd: string): ReadonlyMap<string, SourceText> {
  const files = new Set(diagnostics.map(({ at }) => at.file));
  return new Map([...files].flatMap((file) => readSource(file, cwd)));
}

function readSource(file: string, cwd: string): readonly (readonly [string, SourceText])[] {
  try {
    const text = readFileSync(resolve(cwd, file), "utf8").replace(/^\uFEFF/, "");
    const format = /^\s*[{[]/.test(text) && !/\.ya?ml$/i.test(file) ? "json" : "yaml";
    return [[file, { file, text, format }]];
  } catch {
    return [];
  }
}
