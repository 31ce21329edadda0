import type { EmittedFile } from "../emit/emitted-file.ts";
import { memberOf, membersOf, parseEdited, stringsOf } from "./json-members.ts";
import type { OutputTree } from "./output-tree.ts";
import { lockFiles } from "./package-lock.ts";
import { sha256 } from "./sha256.ts";

/** The manifest's path below the output folder. */
export const manifestPath = "manifest.json";

/**
 * Which files of an output folder are the tool's, with the SHA-256 that each was written with; `""` where no lock file tells
 * it. Whatever is not listed is somebody else's and stays untouched.
 */
export type Manifest = ReadonlyMap<string, string>;

/**
 * Makes `manifest.json`, which lists the files of the tool; what each was made from and its digest stand in the lock file of
 * its package. Those have their own digest here, so that the manifest changes whenever a file does:
 *
 *     {
 *       "documents": { "payments/v1": { "files": ["payments/v1/types.ts"] } },
 *       "shared": { "files": ["tsconfig.json"] },
 *       "locks": { "payments/op-api.lock.json": "<sha256>" }
 *     }
 */
export function manifestFile(tree: OutputTree, locks: readonly EmittedFile[] = lockFiles(tree)): EmittedFile {
  const documents = [...tree.documents]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, files }) => [id, { files: pathsOf(files) }] as const);
  const manifest = {
    documents: Object.fromEntries(documents),
    shared: { files: pathsOf(tree.shared) },
    locks: Object.fromEntries(locks.map(({ path, text }) => [path, sha256(text)])),
  };
  return { path: manifestPath, text: `${JSON.stringify(manifest, undefined, 2)}\n` };
}

function pathsOf(files: readonly EmittedFile[]): readonly string[] {
  return files.map(({ path }) => path).sort();
}

/** What reading a manifest gave. */
export interface ReadManifest {
  readonly files: Manifest;
  /** The text is no manifest of ours, so the list may have gaps. */
  readonly damaged: boolean;
}

const listed = /^\s*"((?:[^"\\]|\\.)*)"(?:\s*:\s*"([0-9a-f]{64})")?,?\r?$/gm;

/**
 * Reads a manifest, also of the form before this one, in which `files` had a SHA-256 for each path. Of a damaged one (a merge
 * left its markers, an editor cut it off) it takes each entry that is still whole, so that generating again mends the folder.
 */
export function readManifest(text: string): ReadManifest {
  const parsed = parseEdited(text);
  const sections = [...membersOf(parsed, "documents").map(([, section]) => section), memberOf(parsed, "shared")];
  const files = new Map([...sections.flatMap(filesOf), ...stringsOf(parsed, "locks")]);
  if (files.size > 0) return { files, damaged: false };
  const whole = [...text.matchAll(listed)].flatMap(([, name = "", hash = ""]) => {
    const path = parseEdited(`"${name}"`);
    return typeof path === "string" ? [[path, hash] as const] : [];
  });
  // A list of words is in many a manifest; a digest only in ours.
  const isOurs = whole.some(([, hash]) => hash !== "");
  return { files: new Map(isOurs ? whole : []), damaged: true };
}

function filesOf(section: unknown): readonly (readonly [string, string])[] {
  const files = memberOf(section, "files");
  if (!Array.isArray(files)) return [...stringsOf(section, "files")];
  return files.flatMap((path: unknown) => (typeof path === "string" ? [[path, ""] as const] : []));
}
