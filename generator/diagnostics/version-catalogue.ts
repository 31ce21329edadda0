import { entry } from "./catalogue-entry.ts";

/** What can be wrong with the version of a product: reference, "breaking changes", section 4. */
export const versionCatalogue = {
  "version.path.missing": entry(
    "error",
    (a: { place: string }) => `${a.place} does not say which major version it is of.`,
    "Put the version into the path, as in /v1/accounts or /accounts/v2/accounts, or declare x-version-location in info.",
  ),
  "version.path.repeated": entry(
    "error",
    (a: { place: string; version: string }) => `${a.place} says "${a.version}" a second time.`,
    "Say the version once: in the paths, or at the end of the server's URL.",
  ),
  "version.path.mixed": entry(
    "error",
    (a: { place: string; version: string; other: string }) =>
      `${a.place} says "${a.version}", but the document is of "${a.other}".`,
    "Move it to the document of its version, or correct the version.",
  ),
  "version.path.folder-mismatch": entry(
    "error",
    (a: { place: string; version: string; folder: string }) => `${a.place} says "${a.version}", but ${a.folder}.`,
    "Make folder, path, servers and info.version name one major version; a number of its own is declared with x-document-version: independent.",
  ),
  "version.path.malformed": entry(
    "error",
    (a: { place: string; segment: string }) => `${a.place} has the segment "${a.segment}", which is no major version.`,
    "Write v and a whole number from 1: v1, v2. Minor versions stand in info.version only.",
  ),
  "version.header.missing": entry(
    "error",
    (a: { header: string }) => `The version travels in the header "${a.header}", but no operation takes it.`,
    "Declare the header parameter, or a form field of that name, or correct x-version-header.",
  ),
  "version.info.invalid": entry(
    "error",
    (a: { version: string; problem: string }) => `info.version is "${a.version}": ${a.problem}.`,
    "Write MAJOR.MINOR.PATCH, or MAJOR.MINOR; where the version travels in a header, one of the values that the header takes.",
  ),
  "version.gap": entry(
    "warning",
    (a: { version: string; product: string; absent: string }) =>
      `There is "${a.version}" of ${a.product}, but no "${a.absent}".`,
    "A new major version is the last one plus 1: rename the folder, or bring the document back.",
  ),
  "version.successor-without-deprecation": entry(
    "warning",
    (a: { version: string; newer: string }) => `"${a.newer}" is in production, but "${a.version}" is not deprecated.`,
    "Give the older version x-lifecycle: deprecated, with x-successor, x-deprecated-since and x-sunset.",
  ),
  "version.package-mismatch": entry(
    "error",
    (a: { problem: string }) => `The generated package is of another version than the documents: ${a.problem}.`,
    "Run the generate command and commit what it writes.",
  ),
  "version.example-link": entry(
    "error",
    (a: { link: string; version: string; own: string }) =>
      `The example links to "${a.link}", which is of "${a.version}", not of "${a.own}".`,
    "Correct the version in the link: who copies the example leaves the version that the document describes.",
  ),
};
