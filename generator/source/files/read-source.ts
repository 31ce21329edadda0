import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { SourceText } from "../../source-text/source-text.ts";

/** Larger files are data or bundles: nobody writes them by hand. In bytes. */
const maxBytes = 2_000_000;

/**
 * Reads a file as text, whatever its encoding: bytes that are no UTF-8 stand in comments and names of old files, hardly
 * in URIs. A byte order mark is dropped.
 *
 * @returns `undefined` for what is no file, cannot be read, is too large or binary.
 */
export async function readSource(file: string, cwd: string): Promise<SourceText | undefined> {
  const path = join(cwd, file);
  try {
    const found = await stat(path);
    if (!found.isFile() || found.size > maxBytes) return undefined;
    const bytes = await readFile(path);
    if (bytes.subarray(0, 8000).includes(0)) return undefined;
    return { file, text: new TextDecoder().decode(bytes), format: "text" };
  } catch {
    return undefined;
  }
}

/** What is read as a program; all else is read as text. */
export function isModule(file: string): boolean {
  return /\.[cm]?[jt]sx?$/i.test(file);
}
