import { entry } from "./catalogue-entry.ts";

/** What can be wrong with a document before it can be read as one. */
export const loadCatalogue = {
  "file-unreadable": entry(
    "error",
    (a: { reason: string }) => `The file cannot be read: ${a.reason}.`,
    "Check the path and its permissions.",
  ),
  "no-document": entry(
    "error",
    (a: { folder: string }) => `No OpenAPI document stands below "${a.folder}".`,
    'Give a file or folder with a document whose first member is "openapi" or "swagger".',
  ),
  "document-empty": entry(
    "error",
    () => "The document is empty.",
    'Begin it with "openapi: 3.1.0", "info" and "paths".',
  ),
  "syntax-error": entry(
    "error",
    (a: { problem: string }) => `The text cannot be parsed: ${a.problem}.`,
    "Correct the text at the marked place.",
  ),
  "duplicate-member": entry(
    "error",
    (a: { name: string }) => `The member "${a.name}" stands twice in one object.`,
    "Keep one of the two: readers disagree on which of them counts.",
  ),
  "document-too-large": entry(
    "error",
    (a: { bound: string }) => `The document is out of bounds: ${a.bound}.`,
    "Split it into files, or write out the aliases that repeat large parts.",
  ),
};
