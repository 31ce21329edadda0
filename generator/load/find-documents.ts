import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import type { Staged } from "../diagnostics/bag.ts";
import { diagnostic } from "../diagnostics/diagnostic.ts";
import { displayPath } from "./display-path.ts";
import { nameDocument, productName } from "./name-document.ts";
import type { SpecEntry } from "./spec-entry.ts";

/** Where to look for documents. */
export interface FindOptions {
  /** A document, or a folder that is searched for documents. */
  readonly input: string;
  /** The folder that references may read. Default: the input's folder; for an input inside `specs`, `specs`. */
  readonly root?: string;
  /** Default: the working directory. */
  readonly cwd?: string;
}

/** Finds the root documents of a run, in the order of their paths, and names each. */
export async function findDocuments(options: FindOptions): Promise<Staged<readonly SpecEntry[]>> {
  const cwd = resolve(options.cwd ?? process.cwd());
  const input = resolve(cwd, options.input);
  const found = await stat(input).catch((error: NodeJS.ErrnoException) => error.code ?? "unreadable");
  if (typeof found === "string") {
    const reason = found === "ENOENT" ? "there is no such file or folder" : found;
    const at = { file: displayPath(input, cwd), pointer: "" };
    return { value: [], diagnostics: [diagnostic("file-unreadable", at, { reason })] };
  }
  const root = options.root === undefined ? defaultRoot(input, found.isDirectory(), cwd) : resolve(cwd, options.root);
  if (!found.isDirectory()) return { value: [fileEntry(input, root)], diagnostics: [] };
  const entries = distinct((await documentsBelow(input)).map((path) => folderEntry(path, input, root)));
  if (entries.length > 0) return { value: entries, diagnostics: [] };
  const at = { file: displayPath(input, cwd), pointer: "" };
  return { value: [], diagnostics: [diagnostic("no-document", at, { folder: at.file })] };
}

/** Documents inside the project's `specs` share `specs/common`, also when only one of them is the input. */
function defaultRoot(input: string, isFolder: boolean, cwd: string): string {
  const specs = join(cwd, "specs");
  if (input === specs || input.startsWith(specs + sep)) return specs;
  return isFolder ? input : dirname(input);
}

/** Names a document that stands below a folder. */
export function folderEntry(path: string, folder: string, root: string): SpecEntry {
  const parts = relative(folder, path).split(sep);
  const name = nameDocument(parts, basename(folder));
  const source = [basename(folder), ...parts].join("/");
  return { ...name, id: idOf(name), path, root, source };
}

/** Names a document that is given by itself. */
export function fileEntry(path: string, root: string): SpecEntry {
  const parents = dirname(path).split(sep).filter(Boolean);
  const stem = basename(path).replace(/\.[^.]*$/, "");
  // A name that says something needs no folder; `openapi.yaml` takes its own from the folders that hold it.
  const own = nameDocument([basename(path)], "");
  const isGeneric = productName(stem) !== own.product;
  const name = isGeneric ? genericFileName(parents, basename(path)) : own;
  const below = relative(root, path).split(sep);
  const source = below[0] === ".." || below.length === 1 ? basename(path) : [basename(root), ...below].join("/");
  return { ...name, id: idOf(name), path, root, source };
}

function genericFileName(parents: readonly string[], file: string): ReturnType<typeof nameDocument> {
  const last = parents.at(-1) ?? "";
  return nameDocument([...parents.slice(/^v\d+$/i.test(last) ? -2 : -1), file], "api");
}

function idOf(name: { product: string; version?: string }): string {
  return name.version === undefined ? name.product : `${name.product}/${name.version}`;
}

/** Two paths may give one name (`a_b.yaml`, `a-b.yaml`): the later gets a number, in the order of paths. */
function distinct(entries: readonly SpecEntry[]): readonly SpecEntry[] {
  const taken = new Set<string>();
  return entries.map((entry) => {
    let product = entry.product;
    for (let count = 2; taken.has(idOf({ ...entry, product })); count += 1) product = `${entry.product}-${count}`;
    const id = idOf({ ...entry, product });
    taken.add(id);
    return { ...entry, product, id };
  });
}

/** All documents below a folder, without hidden folders and `node_modules`; links are not followed. */
async function documentsBelow(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { withFileTypes: true });
  const found: string[] = [];
  for (const name of names.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (name.name.startsWith(".") || name.name === "node_modules") continue;
    const path = join(folder, name.name);
    if (name.isDirectory()) found.push(...(await documentsBelow(path)));
    else if (name.isFile() && (await isDocument(path))) found.push(path);
  }
  return found;
}

/** A file called `openapi` is one even when it is broken or empty, so that the fault is reported and not passed over. */
async function isDocument(path: string): Promise<boolean> {
  if (!/\.(ya?ml|json)$/i.test(path)) return false;
  if (/^(openapi|swagger)\.[a-z]+$/i.test(basename(path))) return true;
  return looksLikeDocument(path, await readFile(path, "utf8"));
}

/** Whether a text begins as an OpenAPI document does. */
export function looksLikeDocument(path: string, text: string): boolean {
  return /\.json$/i.test(path)
    ? /^\s*\{/.test(text) && /"(openapi|swagger)"\s*:\s*"\d/.test(text)
    : /^(["']?)(openapi|swagger)\1\s*:/m.test(text);
}
