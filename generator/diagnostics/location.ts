/**
 * A place in a document: the file, as the user would name it, and a JSON pointer (RFC 6901) into it. Line and column are
 * found only when a diagnostic is printed; the pipeline stays free of position bookkeeping.
 */
export interface SpecLocation {
  /** The file's identity in the run: a path relative to the working directory with `/`, or an `https:` URL. */
  readonly file: string;
  /** `""` is the whole document. */
  readonly pointer: string;
  /** What the caret stands under: the member's key (default) or its value. */
  readonly mark?: "key" | "value";
  /** A known position, 1-based, for texts that do not parse and so have no pointer. Default of the length: 1. */
  readonly position?: { readonly line: number; readonly column: number; readonly length?: number };
}
