export const versionLocations = ["path", "header", "none"] as const;

/**
 * Where the requests of a product name its version, as the document declares it: `x-version-location`, `x-version-header` and
 * `x-document-version` of `info`.
 */
export interface Versioning {
  /** In the URI (default), in a header whose value is a date, or nowhere. */
  readonly location: (typeof versionLocations)[number];
  /** For `header`: its name. The value that belongs to the document is `info.version`. */
  readonly header?: string;
  /** `info.version` counts the editions of the document and has nothing to do with the major version of the URI. */
  readonly isDocumentVersionIndependent: boolean;
}
