import type { EmittedFile } from "../emit/emitted-file.ts";
import type { OutputTree } from "./output-tree.ts";
import { sha256 } from "./sha256.ts";

/** The manifest's path below the output folder. */
export const manifestPath = "manifest.json";

/**
 * Which files of an output folder are the tool's, with the SHA-256 that each was written with. Whatever is not listed is
 * somebody else's and stays untouched.
 */
export type Manifest = ReadonlyMap<string, string>;

/**
 * Makes `manifest.json`. It follows from documents and output alone (no date, tool version or machine path), so that it
 * changes only when one of them does:
 *
 *     {
 *       "documents": {
 *         "payments/v1": { "sources": { "payments/v1/openapi.yaml": "<sha256>" }, "files": { "payments/v1/types.ts": "<sha256>" } }
 *       },
 *       "shared": { "files": { "tsconfig.json": "<sha256>" } }
 *     }
 */
export function manifestFile(tree: OutputTree): EmittedFile {
  const documents = [...tree.documents]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, sources, files }) => [id, { sources: sorted(Object.entries(sources)), files: hashes(files) }] as const);
  const manifest = { documents: Object.fromEntries(documents), shared: { files: hashes(tree.shared) } };
  return { path: manifestPath, text: `${JSON.stringify(manifest, undefined, 2)}\n` };
}

function hashes(files: readonly EmittedFile[]): Readonly<Record<string, string>> {
  return sorted(files.map(({ path, text }) => [path, sha256(text)] as const));
}

function sorted(entries: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What reading a manifest gave. */
export interface ReadManifest {
  readonly files: Manifest;
  /** The text is no manifest of ours, so the list may have gaps. */
  readonly damaged: boolean;
}

const entry = /"((?:[^"\\]|\\.)*)"\s*:\s*"([0-9a-f]{64})"/g;

/**
 * Reads a manifest. Of a damaged one (a merge left its markers, an editor cut it off) it takes each entry that is still
 * whole, so that generating again mends the folder. Sources are among them; no file of the output has such a path and
 * such content, so they do no harm.
 */
export function readManifest(text: string): ReadManifest {
  const files = new Map<string, string>();
  const parsed = parse(text);
  const sections =
    parsed === undefined ? [] : [...Object.values(members(parsed, "documents")), member(parsed, "shared")];
  for (const section of sections) {
    for (const [path, hash] of Object.entries(members(section, "files"))) {
      if (typeof hash === "string") files.set(path, hash);
    }
  }
  if (files.size > 0) return { files, damaged: false };
  for (const [, name = "", hash = ""] of text.matchAll(entry)) {
    const path: unknown = parse(`"${name}"`);
    if (typeof path === "string") files.set(path, hash);
  }
  return { files, damaged: true };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function member(value: unknown, name: string): unknown {
  return members({ value }, "value")[name];
}

function members(value: unknown, name: string): Readonly<Record<string, unknown>> {
  const found: unknown = isObject(value) ? value[name] : undefined;
  return isObject(found) ? found : {};
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
