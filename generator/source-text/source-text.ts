/** The text of one file, kept so that a place in it can be found and shown. Every loaded file is one. */
export interface SourceText {
  /** As in `SpecLocation.file`. */
  readonly file: string;
  readonly text: string;
  /** `text` is neither: places in it are given as positions. */
  readonly format: "json" | "yaml" | "text";
}

/** A stretch of one line: where it begins and how long it is there. */
export interface TextRange {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units, as editors and SARIF count. */
  readonly column: number;
  /** In UTF-16 code units, never past the end of the line, at least 1. */
  readonly length: number;
}

/** A stretch of a whole text by offsets in UTF-16 code units; the end is exclusive. */
export interface OffsetRange {
  readonly start: number;
  readonly end: number;
}
