import { entry } from "./catalogue-entry.ts";

/** The codes of problems with the output folder; they stand in the catalogue beside all others. */
export const outputCatalogue = {
  "output-path-invalid": entry(
    "error",
    (a: { fault: string }) => `The file cannot be written below the output folder: ${a.fault}.`,
    "Rename what the path is made from: the document's file, a tag or an operation.",
  ),
  "output-path-collision": entry(
    "error",
    (a: { other: string }) => `The path is the same as "${a.other}" on file systems that ignore letter case.`,
    "Rename one of the two documents, tags or operations.",
  ),
  "output-foreign-file": entry(
    "error",
    () => "The file stands where generated code is to be written, and was not generated here.",
    "Move it away, delete it if it is an earlier output, or choose another folder with --out.",
  ),
  "output-folder-linked": entry(
    "error",
    () => "The folder is a link or no folder, so what is written below it would land elsewhere.",
    "Replace it by a folder, or give its target as --out.",
  ),
  "output-locked": entry(
    "error",
    (a: { pid: number }) => `Another run (process ${a.pid}) is writing this folder.`,
    "Run again when it has finished.",
  ),
  "output-unwritable": entry(
    "error",
    (a: { reason: string }) => `The output cannot be written: ${a.reason}.`,
    "Check permissions and free space, then run again: a change that was begun is finished then.",
  ),
  "manifest-damaged": entry(
    "warning",
    () => "The manifest is damaged, so files that nothing generates any more may stay behind.",
    "Look through the folder once; the manifest is written anew.",
  ),
  "orphan-edited": entry(
    "warning",
    () => "Nothing generates this file any more, but it was changed by hand since it was written, so it stays.",
    "Delete it if nobody needs it.",
  ),
  "output-stale": entry(
    "error",
    () => "The file is not what its document generates now, and no lock file tells why.",
    "Run the generate command and commit what it writes.",
  ),
  "output-stale-document": entry(
    "error",
    () =>
      "The file is not what its document generates now: the document was changed, and the file was not written anew.",
    "Run the generate command and commit what it writes, together with the document.",
  ),
  "output-stale-options": entry(
    "error",
    () => "The file was generated with other options.",
    "Run the generate command with the options that the output is meant to have, and commit what it writes.",
  ),
  "output-stale-generator": entry(
    "error",
    () => "The file was written by another generator: a template, an emitter or the version of the tool was changed.",
    "Run the generate command, read what it changes, and commit it.",
  ),
  "output-stale-edited": entry(
    "error",
    () => "The file was edited by hand after it was generated.",
    "Change the document, the template or the generator instead, and run the generate command: it puts the file back.",
  ),
  "output-missing": entry(
    "error",
    () => "The file is missing from the output.",
    "Run the generate command and commit what it writes.",
  ),
  "output-orphaned": entry(
    "error",
    () => "Nothing generates this file any more.",
    "Run the generate command and commit what it removes.",
  ),
  "output-lock-missing": entry(
    "error",
    () => "The lock file of the package is missing, so that nobody can tell why a file of it is not as generated.",
    "Run the generate command and commit what it writes.",
  ),
  "output-lock-damaged": entry(
    "error",
    () => "The lock file of the package is damaged: a merge left its markers, or an editor cut it off.",
    "Run the generate command and commit what it writes.",
  ),
  "output-lock-behind": entry(
    "note",
    (a: { count: number }) =>
      `${a.count === 1 ? "A lock file names" : `${a.count} lock files name`} an earlier generator, though every file is as generated.`,
    "Run the generate command and commit the lock files, so that the next difference is explained by its own cause.",
  ),
};
