import { createHash } from "node:crypto";
import type { AbsentFile } from "../../load/loaded-document.ts";
import type { FileReader } from "../../load/read-file.ts";

/** One state of a folder of documents: the working tree's, a commit's, or another folder's. */
export interface SpecTree {
  /** Absolute path that its files are named below. A commit's stands where the working tree's does. */
  readonly root: string;
  /** By path below the root, with `/`, in the order of paths. */
  readonly files: ReadonlyMap<string, TreeFile>;
  /** Reads the files of a document, with its path below the root. */
  readonly reader: FileReader;
}

/** One file of a tree. */
export interface TreeFile {
  /** What git would call its content: equal content, equal digest. */
  digest(): string;
  text(): string | AbsentFile;
}

/** Files that may be documents or parts of them. */
export const documentFile = /\.(ya?ml|json)$/i;

/** The name of a content as git gives it to a blob. */
export function blobDigest(bytes: Uint8Array, algorithm: "sha1" | "sha256" = "sha1"): string {
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

/**
 * The digest of a document and of all that it may refer to: a document whose digest is equal did not change.
 * References are looked for in the text, without parsing: one file too many costs nothing, one too few would hide a change.
 */
export function closureDigest(tree: SpecTree, path: string): string {
  const seen = new Set<string>([path]);
  // A set is walked in the order of insertion, and what is added on the way is walked too.
  for (const file of seen) {
    const text = tree.files.get(file)?.text();
    if (typeof text !== "string") continue;
    for (const reference of mentioned(text)) {
      const target = pathFrom(file, reference);
      if (target !== undefined && tree.files.has(target)) seen.add(target);
    }
  }
  const lines = [...seen].sort().map((file) => `${file} ${tree.files.get(file)?.digest() ?? ""}`);
  return createHash("sha256").update(lines.join("\n")).digest("hex");
}

/**
 * Words of a text that may name a file: what ends like one, and what stands behind `$ref`. The ends are looked for, and
 * the words from there backwards: most words of a large document are no names of files.
 */
function* mentioned(text: string): Generator<string> {
  for (const { 0: end, index } of text.matchAll(/\.(?:ya?ml|json)\b/gi)) {
    let start = index;
    while (start > 0 && index - start < 4096 && !/[\s"'#,[\]{}]/.test(text.charAt(start - 1))) start -= 1;
    if (start < index) yield text.slice(start, index) + end;
  }
  for (const match of text.matchAll(/\$ref["']?\s*:\s*["']?([^\s"'#]+)/g)) if (match[1] !== undefined) yield match[1];
}

/** A reference as a path below the root; `undefined` where it leads out of it. */
function pathFrom(file: string, reference: string): string | undefined {
  const base = new URL(file.split("/").map(encodeURIComponent).join("/"), "tree:///");
  if (!URL.canParse(reference, base)) return undefined;
  const target = new URL(reference, base);
  if (target.protocol !== "tree:" || target.host !== "") return undefined;
  try {
    return decodeURIComponent(target.pathname.slice(1));
  } catch {
    return undefined;
  }
}
