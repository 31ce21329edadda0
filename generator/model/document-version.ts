/** A version number of a document: `1.2.3`, or two parts, `3.0`, as the platform's own documents have it. */
export interface DocumentVersion {
  readonly major: number;
  readonly minor: number;
  /** Absent where the number has two parts. */
  readonly patch?: number;
  /** What follows a hyphen: `rc.1`. */
  readonly preRelease?: string;
}

/** How much a change asks a version to be raised by. */
export type Bump = "none" | "patch" | "minor" | "major";

/**
 * Reads a version; `undefined` where it is no number that can be counted on, such as a date. YAML reads an unquoted `3.0` as
 * the number 3: one short number is the first of two parts.
 */
export function parseDocumentVersion(text: string): DocumentVersion | undefined {
  if (/^\d{1,3}$/.test(text)) return { major: Number(text), minor: 0 };
  const [, major, minor, patch, preRelease] =
    /^v?(\d+)\.(\d+)(?:\.(\d+))?(?:-([0-9A-Za-z.-]+))?(?:\+.*)?$/.exec(text) ?? [];
  if (major === undefined || minor === undefined) return undefined;
  return {
    major: Number(major),
    minor: Number(minor),
    ...(patch !== undefined && { patch: Number(patch) }),
    ...(preRelease !== undefined && { preRelease }),
  };
}

/** Which part was raised; `decreased` where the number went back. A pre-release is below its release. */
export function bumpBetween(before: DocumentVersion, after: DocumentVersion): Bump | "decreased" {
  const parts = [
    ["major", before.major, after.major],
    ["minor", before.minor, after.minor],
    ["patch", before.patch ?? 0, after.patch ?? 0],
  ] as const;
  for (const [part, from, to] of parts) if (from !== to) return to > from ? part : "decreased";
  if (before.preRelease === after.preRelease) return "none";
  if (after.preRelease === undefined) return "patch";
  return before.preRelease === undefined || after.preRelease < before.preRelease ? "decreased" : "patch";
}

/**
 * The version after a change, in the style of the present one. Below 1.0 nothing is promised yet: a break raises the minor
 * version there (Semantic Versioning 2.0.0, clause 4). Of two parts the second counts every change that breaks nothing.
 */
export function raised(version: DocumentVersion, bump: Bump): string {
  const { major, minor, patch } = version;
  const tail = patch === undefined ? "" : ".0";
  switch (bump) {
    case "none":
      return `${major}.${minor}${patch === undefined ? "" : `.${patch}`}`;
    case "major":
      return major === 0 ? `0.${minor + 1}${tail}` : `${major + 1}.0${tail}`;
    case "minor":
      return `${major}.${minor + 1}${tail}`;
    case "patch":
      return patch === undefined ? `${major}.${minor + 1}` : `${major}.${minor}.${patch + 1}`;
  }
}
