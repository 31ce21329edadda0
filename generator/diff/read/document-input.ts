import type { JsonObject } from "../../load/loaded-document.ts";
import type { FileReader } from "../../load/read-file.ts";
import type { SpecEntry } from "../../load/spec-entry.ts";

/**
 * A document to compare: the path of a file, a text, a value that is already parsed, or one that stands elsewhere than in
 * the file system. References may lead to files in the folder of the document, and to no others.
 */
export type DocumentInput = string | DocumentText | DocumentValue | StoredDocument;

/** A document as a text, JSON or YAML. */
export interface DocumentText {
  readonly text: string;
  /** The path that findings name it by and that its references start from. Default: it refers to no other file. */
  readonly file?: string;
}

/** A document as a value. Its places are those of `JSON.stringify(document, undefined, 2)`. */
export interface DocumentValue {
  readonly document: JsonObject;
  /** As in {@link DocumentText}. */
  readonly file?: string;
}

/** A document of another state of the project, such as a commit. */
export interface StoredDocument {
  readonly entry: SpecEntry;
  readonly files: FileReader;
}
