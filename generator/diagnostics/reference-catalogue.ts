import { entry } from "./catalogue-entry.ts";

/** What can be wrong with a reference. */
export const referenceCatalogue = {
  "reference-not-found": entry(
    "error",
    (a: { reference: string }) => `The reference "${a.reference}" leads to nothing.`,
    "Correct the reference, or add what it names.",
  ),
  "reference-file-not-found": entry(
    "error",
    (a: { reference: string }) => `The file of the reference "${a.reference}" does not exist.`,
    "Correct the path, which starts from the folder of the file that refers, or add the file.",
  ),
  "reference-unreadable": entry(
    "error",
    (a: { reference: string; reason: string }) =>
      `The file of the reference "${a.reference}" cannot be read: ${a.reason}.`,
    "Mend the file, or refer to another.",
  ),
  "reference-outside-root": entry(
    "error",
    (a: { reference: string }) => `The reference "${a.reference}" leaves the folder of the input.`,
    "Move the file below the input folder, or name a folder that holds both with --root.",
  ),
  "reference-remote": entry(
    "error",
    (a: { reference: string; origin: string }) => `The reference "${a.reference}" leads to the network (${a.origin}).`,
    "Copy the file beside the document, or allow its origin with --allow-remote.",
  ),
  "reference-malformed": entry(
    "error",
    (a: { reference: string }) => `The reference "${a.reference}" is no URL reference.`,
    "Write a relative path, a fragment such as #/components/schemas/Name, or both.",
  ),
  "reference-cycle": entry(
    "error",
    (a: { reference: string }) => `The reference "${a.reference}" leads back to itself.`,
    "Let one of the references in the circle name a real object.",
  ),
  "mapping-not-found": entry(
    "error",
    (a: { target: string }) => `The discriminator maps to "${a.target}", which does not exist.`,
    "Name a schema of the components, or give a reference.",
  ),
};
