import { readdir } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import type { Staged } from "../diagnostics/bag.ts";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SourceText } from "../source-text/source-text.ts";
import { displayPath } from "./display-path.ts";
import type { JsonValue } from "./loaded-document.ts";
import { parseText, type ParsedText } from "./parse-text.ts";
import { readLocal } from "./read-file.ts";
import type { SpecEntry } from "./spec-entry.ts";

/** What a folder of documents says about its sandbox: seeds, and how products behave. */
export interface SandboxSources {
  /** Of `common`, and of each document that has one: `payments/v1`. */
  readonly seeds: readonly SandboxSeed[];
  /** The modules that documents and `common` bring, by their path below the folder: `payments/v1/sandbox.ts`. */
  readonly modules: readonly SandboxModule[];
  /** The module that declares the platform, one of them. */
  readonly platform: string;
  /** The texts of the seeds, for diagnostics. */
  readonly texts: readonly SourceText[];
}

export interface SandboxSeed {
  readonly name: string;
  /** How generated files name it: the same on every machine. */
  readonly source: string;
  readonly value: JsonValue;
}

export interface SandboxModule {
  readonly path: string;
  readonly text: string;
}

/**
 * Reads `seed.yaml`, `sandbox.ts` and the modules in `sandbox/` beside each document and in `common`. Undefined for a
 * folder that does not declare a platform (`common/sandbox/platform.ts`): its documents have no sandbox of their own.
 */
export async function readSandboxSources(
  folder: string,
  entries: readonly SpecEntry[],
  cwd: string,
): Promise<Staged<SandboxSources | undefined>> {
  const names = ["common", ...entries.map((entry) => relative(folder, dirname(entry.path)).split(sep).join("/"))];
  const modules: SandboxModule[] = [];
  const seeds: SandboxSeed[] = [];
  const texts: SourceText[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const name of new Set(names)) {
    modules.push(...(await readModules(folder, name)));
    const seed = await readSeed(join(folder, name, "seed.yaml"), cwd);
    if (seed === undefined) continue;
    texts.push(seed);
    diagnostics.push(...seed.diagnostics);
    if (seed.value !== undefined) seeds.push({ name, source: `specs/${name}/seed.yaml`, value: seed.value });
  }
  if (!modules.some(({ path }) => path === platform)) return { value: undefined, diagnostics: [] };
  return { value: { seeds, modules, platform, texts }, diagnostics };
}

/** Below the folder of the documents. */
const platform = "common/sandbox/platform.ts";

async function readModules(folder: string, name: string): Promise<readonly SandboxModule[]> {
  const beside = await readdir(join(folder, name, "sandbox"), { recursive: true }).catch(() => []);
  const modules = beside.map((file) => file.split(sep).join("/")).filter((file) => file.endsWith(".ts"));
  const names = ["sandbox.ts", ...modules.map((file) => `sandbox/${file}`)];
  const found: SandboxModule[] = [];
  for (const file of names.sort()) {
    const text = await readLocal(join(folder, name, file));
    if (typeof text === "string") found.push({ path: `${name}/${file}`, text });
  }
  return found;
}

interface ReadSeed extends SourceText, Pick<ParsedText, "value" | "diagnostics"> {}

async function readSeed(path: string, cwd: string): Promise<ReadSeed | undefined> {
  const text = await readLocal(path);
  const file = displayPath(path, cwd);
  if (typeof text === "string") return { file, text, ...parseText(text, file) };
  if (text.detail === "ENOENT") return undefined;
  const at = { file, pointer: "" };
  return { file, text: "", format: "yaml", diagnostics: [diagnostic("file-unreadable", at, { reason: text.detail })] };
}
