import type { EmittedFile } from "../emit/emitted-file.ts";

/** What one document becomes. */
export interface OutputDocument {
  /** `payments/v1` */
  readonly id: string;
  /** The files that it was read from: path below the folder that references may read, or URL, and SHA-256. */
  readonly sources: Readonly<Record<string, string>>;
  readonly files: readonly EmittedFile[];
}

/** Everything that a run puts into the output folder, save the manifest, which follows from it. */
export interface OutputTree {
  readonly documents: readonly OutputDocument[];
  /** Files of no single document: the runtimes, `package.json` of each product, `tsconfig.json`. */
  readonly shared: readonly EmittedFile[];
}
