import type { FileReader } from "./read-file.ts";

/** One root document of a run, found and named, not yet read. */
export interface SpecEntry {
  /** The folder of its output, below the output folder: `payments/v1`, or `stripe` where the path names no version. */
  readonly id: string;
  /** The package's name without its scope: lower case letters, digits and `-`. */
  readonly product: string;
  /** The major version as the path says it, `v1`; absent where the path does not. */
  readonly version?: string;
  /** Absolute path of the root document. */
  readonly path: string;
  /** Absolute path of the folder that references may read. */
  readonly root: string;
  /** How generated files name the document: the same on every machine. */
  readonly source: string;
}

/** What the load stage may do. */
export interface LoadOptions {
  /** Origins, such as `https://example.com`, that references may be fetched from. Default: none. */
  readonly allowRemote?: readonly string[];
  /** The folder that diagnostics name files from. Default: the working directory. */
  readonly cwd?: string;
  /** Where the files come from. Default: the file system. */
  readonly files?: FileReader;
}
