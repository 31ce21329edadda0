import { entry } from "./catalogue-entry.ts";

/** What can be wrong with a document as a part of its family. */
export const familyCatalogue = {
  "version-path-mismatch": entry(
    "error",
    (a: { path: string; version: string }) =>
      `The path "${a.path}" does not name its version, "${a.version}", once and alone.`,
    "Move the path to the document of its version, or correct the segment.",
  ),
  "unknown-successor": entry(
    "error",
    (a: { successor: string }) => `The successor "${a.successor}" is no product version of the family.`,
    "Write it as <product>/<version>, as its folder is called.",
  ),
  "extension-invalid": entry(
    "error",
    (a: { problem: string }) => `An extension is not as common/extensions.schema.json has it: ${a.problem}.`,
    "Correct the x- member, or describe it in the schema.",
  ),
  "extension-schema-invalid": entry(
    "error",
    (a: { problem: string }) => `The schema of extensions cannot be used: ${a.problem}.`,
    "Correct common/extensions.schema.json: it is JSON Schema 2020-12.",
  ),
};
