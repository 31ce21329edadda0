import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { LoadedDocument } from "../load/loaded-document.ts";
import { sha256 } from "./sha256.ts";

/**
 * The files that a document was read from, as the manifest names them on every machine: by their path below the folder
 * that references may read, or by URL; each with the SHA-256 of its text.
 *
 * @param root Absolute path of that folder.
 */
export function sourceHashes(document: LoadedDocument, root: string): Readonly<Record<string, string>> {
  const files = [...document.files.values()].map(({ url, text }) => [sourceName(url, root), sha256(text)] as const);
  return Object.fromEntries(files);
}

function sourceName(url: string, root: string): string {
  return url.startsWith("file:") ? relative(root, fileURLToPath(url)).split(sep).join("/") : url;
}
