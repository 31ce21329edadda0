import { pathToFileURL } from "node:url";
import type { Staged } from "../diagnostics/bag.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { displayPath } from "../load/display-path.ts";
import type { JsonValue, LoadedDocument, LoadedFile } from "../load/loaded-document.ts";
import { load } from "../load/load.ts";
import { readLocal } from "../load/read-file.ts";
import type { LoadOptions, SpecEntry } from "../load/spec-entry.ts";
import { createOutline, type Outline } from "./outline.ts";

/** An outline, the problems of its document, and the texts that they stand in. */
export interface ReadServed extends Staged<Outline | undefined> {
  readonly texts: readonly LoadedFile[];
}

/** Documents up to this size are checked as a whole before they are served, in characters. It takes 0.1 seconds. */
const wholeUpTo = 1_000_000;

/**
 * Reads a document to be served. A large one is not checked as a whole, unless something about it looks wrong: that
 * would take longer than to serve it, and `check` tells all.
 */
export async function readServed(entry: SpecEntry, options: LoadOptions): Promise<ReadServed> {
  const large = await readLarge(entry, options);
  if (large !== undefined && isSound(large)) return { value: large, diagnostics: [], texts: large.texts };
  const { checkWhole } = await import("./check-whole.ts");
  const loaded = await load(entry, options);
  const diagnostics: Diagnostic[] = [...loaded.diagnostics];
  if (loaded.value === undefined) return { value: undefined, diagnostics, texts: loaded.texts };
  diagnostics.push(...checkWhole(entry, loaded.value));
  return { value: createOutline(loaded.value), diagnostics, texts: loaded.texts };
}

type LargeOutline = Outline & { readonly texts: readonly LoadedFile[] };

/** The outline of a large JSON document without references to other files, by the shortest way; else undefined. */
async function readLarge(entry: SpecEntry, { cwd = process.cwd() }: LoadOptions): Promise<LargeOutline | undefined> {
  const text = await readLocal(entry.path);
  if (typeof text !== "string" || text.length <= wholeUpTo || !/^\s*\{/.test(text)) return undefined;
  if (refersOutside.test(text)) return undefined;
  const value = parsed(text);
  if (value === undefined) return undefined;
  const url = pathToFileURL(entry.path).href;
  const root: LoadedFile = { file: displayPath(url, cwd), url, text, format: "json", value };
  const document: LoadedDocument = { root, files: new Map([[url, root]]), absent: new Map() };
  const outline = createOutline(document);
  return outline && { ...outline, texts: [root] };
}

/** What may be a reference to another file, or may hide one. */
const refersOutside =
  /"\$(?:ref|dynamicRef)"\s*:\s*"[^#"]|"mapping"\s*:\s*\{[^}]*\.(?:ya?ml|json)["#]|\\u0024(?:ref|dynamicRef)"/i;

/** Whether nothing that can be seen at a glance is wrong with a document. */
function isSound({ problems, operations, resolver, texts }: LargeOutline): boolean {
  if (problems.length > 0) return false;
  const ids = operations.flatMap(({ operationId }) => (operationId === undefined ? [] : [operationId]));
  if (new Set(ids).size < ids.length) return false;
  return texts.every((file) =>
    [...localReferences(file.text)].every((reference) => resolver.resolve(reference, file).kind === "found"),
  );
}

/** What the references of a text name, each once. Its values need not be walked through for that. */
function localReferences(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = text.indexOf(member); at >= 0; at = text.indexOf(member, at + member.length)) {
    const start = text.indexOf('"', at + member.length);
    const end = text.indexOf('"', start + 1);
    const reference = text.slice(start + 1, end);
    if (reference.startsWith("#")) found.add(reference.includes("\\") ? String(parsed(`"${reference}"`)) : reference);
  }
  return found;
}

const member = '"$ref"';

function parsed(text: string): JsonValue | undefined {
  try {
    const value: JsonValue = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
