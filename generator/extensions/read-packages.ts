import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { GeneratedPackage } from "../check/version/generated-package.ts";
import type { Staged } from "../diagnostics/bag.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { displayPath } from "../load/display-path.ts";
import type { JsonValue } from "../load/loaded-document.ts";
import { parseJson } from "../load/parse-json.ts";
import { memberOf } from "../resolve/pointer.ts";
import type { SourceText } from "../source-text/source-text.ts";

/** The generated packages that are there, and their texts. */
export interface ReadPackages {
  /** By product. */
  readonly packages: ReadonlyMap<string, GeneratedPackage>;
  readonly sources: ReadonlyMap<string, SourceText>;
}

/**
 * Reads what the generated packages of products say about their versions: the entry points of `package.json`, and the document
 * that the source of each was generated from. What was not generated yet is left out.
 *
 * @param out The folder of the packages, absolute; absent: none is read.
 */
export async function readPackages(
  out: string | undefined,
  products: ReadonlySet<string>,
  cwd: string,
): Promise<Staged<ReadPackages>> {
  const packages = new Map<string, GeneratedPackage>();
  const sources = new Map<string, SourceText>();
  const diagnostics: Diagnostic[] = [];
  for (const product of out === undefined ? [] : products) {
    const folder = join(out ?? "", product);
    const path = join(folder, "package.json");
    const text = await readFile(path, "utf8").catch(() => undefined);
    if (text === undefined) continue;
    const file = displayPath(path, cwd);
    sources.set(file, { file, text, format: "json" });
    const parsed = parseJson(text, file);
    diagnostics.push(...parsed.diagnostics);
    if (parsed.value === undefined) continue;
    const exports = entryPoints(parsed.value);
    packages.set(product, { at: { file, pointer: "" }, exports, origins: await readOrigins(folder, exports) });
  }
  return { value: { packages, sources }, diagnostics };
}

function entryPoints(manifest: JsonValue): ReadonlyMap<string, readonly string[]> {
  const exports = memberOf(manifest, "exports");
  if (exports === undefined || exports === null || typeof exports !== "object") return new Map();
  return new Map(Object.entries(exports).map(([entry, target]) => [entry, textsIn(target)]));
}

function textsIn(value: JsonValue): readonly string[] {
  if (typeof value === "string") return [value];
  return value === null || typeof value !== "object" ? [] : Object.values(value).flatMap(textsIn);
}

/** `// Generated from specs/accounts/v2/openapi.yaml by ...`, the first line of a source. */
async function readOrigins(
  folder: string,
  exports: ReadonlyMap<string, readonly string[]>,
): Promise<ReadonlyMap<string, string>> {
  const origins = new Map<string, string>();
  for (const [entry, targets] of exports) {
    const source = targets.find((target) => target.endsWith(".ts") && !target.endsWith(".d.ts"));
    if (source === undefined || !/^\.\/v\d+$/.test(entry) || !/^\.\/[\w./-]+$/.test(source) || source.includes(".."))
      continue;
    const text = await readFile(join(folder, source), "utf8").catch(() => "");
    const origin = /^\/\/ Generated from (\S+) by /.exec(text)?.[1];
    if (origin !== undefined) origins.set(entry, origin);
  }
  return origins;
}
