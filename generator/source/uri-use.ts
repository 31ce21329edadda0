import type { OffsetRange } from "../source-text/source-text.ts";

/** A place in a file of people's code. */
export interface SourcePlace {
  /** As in `SpecLocation.file`. */
  readonly file: string;
  /** In the file's text. */
  readonly range: OffsetRange;
}

/** A place that names a URI, or calls one. */
export interface UriUse extends SourcePlace {
  /** What it may be at run time, with holes for what is not known: several where a condition chooses. Never empty. */
  readonly uris: readonly string[];
  /** In capitals; absent where the code around it does not tell. */
  readonly method?: string;
  /** Where the path is written, if that is another place: a constant. A wrong path is corrected there. */
  readonly path?: SourcePlace;
  /** Other places that it is put together from. What is wrong there is told there, and once. */
  readonly origins?: readonly SourcePlace[];
  /** What it stands in: the name of a function or a constant, for a fingerprint that survives moves. */
  readonly enclosing?: string;
}
