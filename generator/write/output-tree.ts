import type { EmittedFile } from "../emit/emitted-file.ts";

/** What one document becomes. */
export interface OutputDocument {
  /** `payments/v1` */
  readonly id: string;
  /** The files that it was read from: path below the folder that references may read, or URL, and the digest of what it says. */
  readonly sources: Readonly<Record<string, string>>;
  readonly files: readonly EmittedFile[];
}

/** Everything that a run puts into the output folder, save the manifest and the lock files, which follow from it. */
export interface OutputTree {
  readonly documents: readonly OutputDocument[];
  /** Files of no single document: the runtimes, `package.json` of each product, `tsconfig.json`. */
  readonly shared: readonly EmittedFile[];
  /** What packages of several documents are made from besides the documents: seeds and modules of the sandbox, as `sources`. */
  readonly sharedSources: Readonly<Record<string, string>>;
  readonly madeBy: Making;
}

/** What decides an output besides its documents. */
export interface Making {
  /** The digest of the generator: {@link generatorDigest}. */
  readonly generator: string;
  /** The options that the output depends on, as the command line has them. */
  readonly options: Readonly<Record<string, string>>;
}
