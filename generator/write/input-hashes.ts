import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "./sha256.ts";

/** SHA-256 by absolute path. */
export type FileHashes = Readonly<Record<string, string>>;

/**
 * Hashes every file that may be a document, or a part of one: an input file, or the YAML and JSON files of an input
 * folder; and its modules, which say how a sandbox behaves. A document that appears there, or a file that becomes one, changes the result.
 */
export function hashInputs(input: string): FileHashes {
  const found = statSync(input, { throwIfNoEntry: false });
  if (found === undefined) return {};
  return hashFiles(found.isDirectory() ? listFiles(input, (name) => /\.(ya?ml|json|ts)$/i.test(name)) : [input]);
}

/** Hashes files; one that cannot be read has the hash `"absent"`. */
export function hashFiles(paths: readonly string[]): FileHashes {
  return Object.fromEntries(paths.map((path) => [path, hashFile(path)]));
}

function hashFile(path: string): string {
  try {
    return hashSource(readFileSync(path));
  } catch {
    return "absent";
  }
}

/** Without a byte order mark, which reading drops: so a text that was read and its file have one hash. */
function hashSource(bytes: Buffer): string {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return sha256(hasMark ? bytes.subarray(3) : bytes);
}

/** The files below a folder, sorted, without hidden folders, `node_modules` and `dist`. */
export function listFiles(folder: string, isWanted: (name: string) => boolean): readonly string[] {
  const found: string[] = [];
  const walk = (below: string): void => {
    for (const entry of readdirSync(below, { withFileTypes: true })) {
      if (entry.name.startsWith(".") || entry.name === "node_modules" || entry.name === "dist") continue;
      if (entry.isDirectory()) walk(join(below, entry.name));
      else if (isWanted(entry.name)) found.push(join(below, entry.name));
    }
  };
  walk(folder);
  return found.sort();
}
