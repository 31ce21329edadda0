import { realpath } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import type { Staged } from "../diagnostics/bag.ts";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { bounds } from "./bounds.ts";
import { collectReferences } from "./collect-references.ts";
import { displayPath } from "./display-path.ts";
import type { AbsentFile, LoadedDocument, LoadedFile } from "./loaded-document.ts";
import { parseText } from "./parse-text.ts";
import { readLocal, readReferenced, type FileReader, type Reach } from "./read-file.ts";
import type { LoadOptions, SpecEntry } from "./spec-entry.ts";

/** What loading gives: the document, its problems, and the texts that they are shown in, also of files that do not parse. */
export interface Loaded extends Staged<LoadedDocument | undefined> {
  readonly texts: readonly LoadedFile[];
}

/**
 * Reads a root document and every file that its references name, each once. A referenced file that cannot be read is kept
 * as absent, with the reason: it is reported where the reference is followed, and not at all where nothing follows it.
 * The value is `undefined` where the root itself cannot be read.
 */
export async function load(entry: SpecEntry, options: LoadOptions = {}): Promise<Loaded> {
  const cwd = options.cwd ?? process.cwd();
  const diagnostics: Diagnostic[] = [];
  const files = new Map<string, LoadedFile>();
  const absent = new Map<string, AbsentFile>();
  const texts: LoadedFile[] = [];

  const parse = (url: string, text: string): LoadedFile | undefined => {
    const file = displayPath(url, cwd);
    const parsed = parseText(text, file);
    diagnostics.push(...parsed.diagnostics);
    const loaded = { file, url, text, format: parsed.format, value: parsed.value ?? null };
    texts.push(loaded);
    if (parsed.value === undefined) return undefined;
    files.set(url, loaded);
    return loaded;
  };

  const rootUrl = pathToFileURL(entry.path).href;
  const rootText = await (options.files?.readRoot(entry.path) ?? readLocal(entry.path));
  if (typeof rootText !== "string") {
    const at = { file: displayPath(entry.path, cwd), pointer: "" };
    return { value: undefined, diagnostics: [diagnostic("file-unreadable", at, { reason: rootText.detail })], texts };
  }
  const root = parse(rootUrl, rootText);
  const reader = options.files ?? (await localFiles(entry, options.allowRemote ?? []));
  let wave = root === undefined ? [] : [root];
  while (wave.length > 0 && files.size <= bounds.files) {
    const urls = new Set(
      wave.flatMap((file) => referencedUrls(file)).filter((url) => !files.has(url) && !absent.has(url)),
    );
    const read = await Promise.all(
      [...urls].map(async (url) => ({ url, text: await reader.readReferenced(new URL(url)) })),
    );
    wave = read.flatMap(({ url, text }) => {
      const loaded = typeof text === "string" ? parse(url, text) : undefined;
      if (loaded === undefined) absent.set(url, typeof text === "string" ? { reason: "broken", detail: "" } : text);
      return loaded === undefined ? [] : [loaded];
    });
  }
  return { value: root === undefined ? undefined : { root, files, absent }, diagnostics, texts };
}

async function localFiles(entry: SpecEntry, allowRemote: readonly string[]): Promise<FileReader> {
  const reach: Reach = { root: await realpath(entry.root), namedRoot: entry.root, allowRemote };
  return { readRoot: readLocal, readReferenced: (url) => readReferenced(url, reach) };
}

/** The absolute URLs of the files that a file's references name. */
function referencedUrls(file: LoadedFile): readonly string[] {
  return [...collectReferences(file.value, file.format === "json")].flatMap((reference) => {
    const url = referenceUrl(reference, file.url);
    return url === undefined ? [] : [url];
  });
}

/**
 * A reference's file as an absolute URL, without its fragment; `undefined` where it is no URL reference at all.
 * A slash before the `#` is dropped: documents have it, and a file has nothing below itself.
 */
export function referenceUrl(reference: string, base: string): string | undefined {
  const file = reference.split("#", 1)[0]?.replace(/(?<=\.(?:ya?ml|json))\/$/i, "") ?? "";
  if (file === "") return base;
  return URL.canParse(file, base) ? new URL(file, base).href : undefined;
}
