import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { displayPath } from "../../load/display-path.ts";
import { fileEntry } from "../../load/find-documents.ts";
import { collectReferences } from "../../load/collect-references.ts";
import { load, type Loaded } from "../../load/load.ts";
import type { JsonObject, LoadedFile } from "../../load/loaded-document.ts";
import { readLocal, type FileReader } from "../../load/read-file.ts";
import type { SpecEntry } from "../../load/spec-entry.ts";
import type { ApiModel } from "../../model/api-model.ts";
import { buildApiModel } from "../../model/build/build-api-model.ts";
import type { SourceText } from "../../source-text/source-text.ts";
import type { DocumentInput, DocumentText } from "./document-input.ts";
import { siblingReader } from "./sibling-reader.ts";

/** One of the two documents of a comparison, read and modelled. */
export interface ReadSide {
  /** Absent where the document cannot be read at all; the diagnostics then say why. */
  readonly api?: ApiModel;
  readonly diagnostics: readonly Diagnostic[];
  /** The texts of its files, by `SpecLocation.file`. */
  readonly sources: ReadonlyMap<string, SourceText>;
}

/** What a document is called that comes without a file. */
export type SideName = "base" | "head";

/** Reads a document and builds its model. Each of its texts is parsed once. */
export async function readSide(input: DocumentInput, name: SideName, cwd: string): Promise<ReadSide> {
  const { entry, loaded, texts } = await loadInput(input, name, cwd);
  const sources = new Map(texts.map((text) => [text.file, text]));
  if (loaded.value === undefined) return { diagnostics: loaded.diagnostics, sources };
  const model = buildApiModel(entry, loaded.value);
  const diagnostics = [...loaded.diagnostics, ...model.diagnostics];
  return { ...(model.value !== undefined && { api: model.value }), diagnostics, sources };
}

interface LoadedInput {
  readonly entry: SpecEntry;
  readonly loaded: Loaded;
  /** Without the values, which may go as soon as the model is made. */
  readonly texts: readonly SourceText[];
}

async function loadFrom(entry: SpecEntry, files: FileReader, cwd: string): Promise<LoadedInput> {
  const loaded = await load(entry, { cwd, files });
  return { entry, loaded, texts: loaded.texts.map(({ file, text, format }) => ({ file, text, format })) };
}

async function loadInput(input: DocumentInput, name: SideName, cwd: string): Promise<LoadedInput> {
  if (typeof input === "string") return loadPath(resolve(cwd, input), cwd);
  if ("entry" in input) return loadFrom(input.entry, input.files, cwd);
  if ("text" in input) return loadText(input, name, cwd);
  const { document, file } = input;
  if (file !== undefined && collectReferences(document).size > 0) {
    return loadText({ text: JSON.stringify(document, undefined, 2), file }, name, cwd);
  }
  const path = resolve(cwd, file ?? `${name}.json`);
  const root = valueFile(document, displayPath(path, cwd), pathToFileURL(path).href);
  const value = { root, files: new Map([[root.url, root]]), absent: new Map() };
  return { entry: namedEntry(path), loaded: { value, diagnostics: [], texts: [root] }, texts: [root] };
}

async function loadPath(path: string, cwd: string): Promise<LoadedInput> {
  const entry = namedEntry(path);
  return loadFrom(entry, siblingReader(entry.root, readLocal), cwd);
}

async function loadText({ text, file }: DocumentText, name: SideName, cwd: string): Promise<LoadedInput> {
  const entry = namedEntry(resolve(cwd, file ?? `${name}${/^\s*\{/.test(text) ? ".json" : ".yaml"}`));
  const root = (): Promise<string> => Promise.resolve(text.replace(/^\uFEFF/, ""));
  return loadFrom(entry, siblingReader(file === undefined ? undefined : entry.root, root), cwd);
}

/** References may read the folder of the document; of one below a folder called `specs`, all of `specs`. */
function namedEntry(path: string): SpecEntry {
  const specs = /^(.*[/\\]specs)[/\\]/.exec(path)?.[1];
  const folder = path.replace(/[/\\][^/\\]*$/, "");
  return fileEntry(path, specs ?? (folder === "" ? "/" : folder));
}

/** The text of a value is only made where somebody asks for a place in it. */
function valueFile(value: JsonObject, file: string, url: string): LoadedFile {
  let text: string | undefined;
  return {
    file,
    url,
    format: "json",
    value,
    get text() {
      text ??= JSON.stringify(value, undefined, 2);
      return text;
    },
  };
}
