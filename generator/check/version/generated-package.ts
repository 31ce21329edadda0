import type { SpecLocation } from "../../diagnostics/location.ts";

/** What a generated package says about its versions. */
export interface GeneratedPackage {
  /** Its `package.json`. */
  readonly at: SpecLocation;
  /** The files that each entry point leads to, by the entry point: `./v2` to `./v2/index.ts`. */
  readonly exports: ReadonlyMap<string, readonly string[]>;
  /** The document that the source of each entry point says it was generated from: `specs/accounts/v2/openapi.yaml`. */
  readonly origins: ReadonlyMap<string, string>;
}
