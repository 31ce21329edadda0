import { join } from "node:path";
import type { SourceText } from "../../source-text/source-text.ts";
import { importedFiles, type ImportAliases } from "./imported-modules.ts";
import { readAliases } from "./read-aliases.ts";
import { readSource } from "./read-source.ts";

/** The modules that are worth parsing: see `ModuleTexts` of the code that parses them. */
export interface CollectedModules {
  readonly texts: ReadonlyMap<string, string>;
  readonly own: ReadonlySet<string>;
  readonly aliases: ImportAliases;
}

/** Rounds of imports that are followed: through an index file to a module of constants that has its base from another. */
const maxRounds = 4;
/** Modules that are read only because others import them. */
const maxImported = 2000;

/** What joins a path to a base from another module, or sends it: ``${base}/x``, `base + "/x"`, `fetch(`. */
const joins = /[}"'`]\/[A-Za-z{$]|\bnew URL\(|\b(fetch|axios|ky|got|request)\b|\.(get|post|put|patch|delete)\s*[<(]/;

/** What others may take from a module: a text in a constant or a member, a function that sends, or the same of a third. */
const gives =
  /["'`](https?:|\/?v\d|\/[A-Za-z{$])|\b(fetch|axios|ky|got|request|https?)\b|\bexport\s*(\*|\{[^}]*\}\s*from)|\b(const|readonly|static)\s+\w+[^=\n]*=\s*["'`]|\w["']?:\s*["'`]/;

/**
 * Chooses, by their texts alone, the modules that may hold a URI of ours, those that join something to what these export, and
 * those that either imports from. Parsing costs a hundred times what looking costs.
 */
export async function collectModules(
  modules: readonly SourceText[],
  mayHold: (text: string) => boolean,
  cwd: string,
): Promise<CollectedModules> {
  const aliases = await readAliases(cwd);
  const texts = new Map(modules.map(({ file, text }) => [file, text]));
  const own = withImporters(
    texts,
    new Set(modules.flatMap(({ file, text }) => (mayHold(text) ? [file] : []))),
    aliases,
  );
  const chosen = new Map([...own].map((file) => [file, texts.get(file) ?? ""]));
  let open = [...chosen.keys()];
  for (let round = 0; round < maxRounds && open.length > 0; round += 1) {
    const next: string[] = [];
    for (const file of open) {
      for (const candidates of importedFiles(file, chosen.get(file) ?? "", aliases)) {
        if (candidates.some((path) => chosen.has(path)) || chosen.size - own.size >= maxImported) continue;
        const found = await firstReadable(candidates, texts, cwd);
        if (found === undefined || !gives.test(found.text)) continue;
        chosen.set(found.file, found.text);
        next.push(found.file);
      }
    }
    open = next;
  }
  return { texts: chosen, own, aliases };
}

/** The modules with a URI, and those that import from them, directly or not, and join something to it. */
function withImporters(
  texts: ReadonlyMap<string, string>,
  holders: ReadonlySet<string>,
  aliases: ImportAliases,
): ReadonlySet<string> {
  const chosen = new Set(holders);
  if (chosen.size === 0) return chosen;
  const reached = new Set(holders);
  const others = [...texts].filter(([file]) => !chosen.has(file));
  const imports = others.map(([file, text]) => ({
    file,
    imported: importedFiles(file, text, aliases).flatMap(
      (candidates) => candidates.find((path) => texts.has(path)) ?? [],
    ),
    isCaller: joins.test(text),
  }));
  for (let round = 0; round < maxRounds; round += 1) {
    for (const { file, imported, isCaller } of imports) {
      if (!imported.some((path) => reached.has(path))) continue;
      reached.add(file);
      if (isCaller) chosen.add(file);
    }
  }
  return chosen;
}

async function firstReadable(
  candidates: readonly string[],
  texts: ReadonlyMap<string, string>,
  cwd: string,
): Promise<{ file: string; text: string } | undefined> {
  const known = candidates.find((path) => texts.has(path));
  if (known !== undefined) return { file: known, text: texts.get(known) ?? "" };
  for (const path of candidates) {
    if (join(path).split(/[\\/]/).includes("node_modules") || !/\.[cm]?[jt]sx?$/.test(path)) continue;
    const source = await readSource(path, cwd);
    if (source !== undefined) return source;
  }
  return undefined;
}
