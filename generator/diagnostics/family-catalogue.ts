import { entry } from "./catalogue-entry.ts";

/** What can be wrong with a document as a part of its family. */
export const familyCatalogue = {
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
  "error-envelope-missing": entry(
    "error",
    (a: { status: string }) => `The error response ${a.status} does not use the shared error envelope.`,
    "Refer to the family's response, or to its schema with x-error-envelope: true.",
  ),
  "error-responses-missing": entry(
    "error",
    () => "The operation does not say how it fails.",
    "Declare its error responses: 4XX and 5XX statuses, or default.",
  ),
  "examples-missing": entry(
    "error",
    (a: { where: string }) => `There is no example of ${a.where}.`,
    "Give the media type an example: mocks, documentation and the sandbox show it.",
  ),
};
