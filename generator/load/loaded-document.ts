/** A JSON value as a document holds it. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [member: string]: JsonValue;
}

/** One file of a document: its text, kept for positions, and its value. */
export interface LoadedFile {
  /** As in `SpecLocation.file`: what a diagnostic prints. */
  readonly file: string;
  /** The file's identity, which references are resolved against: an absolute `file:` or `https:` URL, no fragment. */
  readonly url: string;
  readonly text: string;
  readonly format: "json" | "yaml";
  readonly value: JsonValue;
}

/** A root document with every file its references name. */
export interface LoadedDocument {
  readonly root: LoadedFile;
  /** All files, the root first, by `url`. */
  readonly files: ReadonlyMap<string, LoadedFile>;
  /** Why a file that a reference names is not in `files`, by its URL: told where the reference is followed. */
  readonly absent: ReadonlyMap<string, AbsentFile>;
}

/** Why a referenced file was not read. */
export interface AbsentFile {
  readonly reason: "not-found" | "outside-root" | "remote-refused" | "unreadable" | "broken";
  readonly detail: string;
}
