import { outputCatalogue } from "./output-catalogue.ts";
import type { Severity } from "./diagnostic.ts";

interface Entry<Arguments> {
  readonly severity: Severity;
  readonly message: (args: Arguments) => string;
  readonly help: string;
}

function entry<Arguments>(severity: Severity, message: (args: Arguments) => string, help: string): Entry<Arguments> {
  return { severity, message, help };
}

/** Every code a run can report, with its severity, its sentence and its way out. */
export const catalogue = {
  ...outputCatalogue,
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
  "no-openapi": entry(
    "error",
    () => 'The document has neither "openapi" nor "swagger".',
    'Begin it with "openapi: 3.1.0".',
  ),
  "unknown-openapi-version": entry(
    "error",
    (a: { version: string }) => `The version "${a.version}" is not known.`,
    'Write Swagger "2.0", or OpenAPI 3.0, 3.1 or 3.2, such as "3.1.0".',
  ),
  "missing-member": entry(
    "error",
    (a: { name: string; owner: string }) => `The ${a.owner} has no "${a.name}".`,
    "Add the member: the standard requires it.",
  ),
  "wrong-type": entry(
    "error",
    (a: { name: string; expected: string; found: string }) =>
      `"${a.name}" must be ${a.expected}, but it is ${a.found}.`,
    "Write the value in the expected type.",
  ),
  "unknown-type": entry(
    "error",
    (a: { type: string }) => `"${a.type}" is no type of JSON Schema.`,
    "Write null, boolean, integer, number, string, array or object.",
  ),
  "boolean-required": entry(
    "warning",
    () => '"required" of a schema is a list of property names, not a boolean.',
    "List the required properties in the schema of the object that has them; until then it is passed over.",
  ),
  "unknown-style": entry(
    "error",
    (a: { style: string }) => `"${a.style}" is no parameter style.`,
    "Write simple, label, matrix, form, spaceDelimited, pipeDelimited, deepObject or cookie.",
  ),
  "unknown-parameter-location": entry(
    "error",
    (a: { location: string }) => `A parameter cannot be in "${a.location}".`,
    'Give it "in": path, query, header or cookie.',
  ),
  "unknown-status": entry(
    "error",
    (a: { status: string }) => `"${a.status}" is no status of a response.`,
    'Write a status such as 200, a range such as 4XX, or "default".',
  ),
  "unknown-security-scheme": entry(
    "error",
    (a: { name: string; type: string }) =>
      `The security scheme "${a.name}" of type "${a.type}" is incomplete or unknown.`,
    "Give it the type apiKey (with name and in), http (with scheme), oauth2, openIdConnect or mutualTLS.",
  ),
  "unknown-signature": entry(
    "error",
    (a: { scheme: string }) => `The signature scheme "${a.scheme}" is not known.`,
    "Write SPH1 or PIVO1.",
  ),
  "duplicate-parameter": entry(
    "warning",
    (a: { name: string; location: string }) => `The ${a.location} parameter "${a.name}" is declared twice.`,
    "Keep one of the two declarations; until then the first counts. Names of headers ignore case.",
  ),
  "duplicate-operation-id": entry(
    "error",
    (a: { operationId: string; other: string }) => `The operationId "${a.operationId}" is also that of ${a.other}.`,
    "Give each operation an operationId of its own: it names the generated function.",
  ),
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
  "duplicate-path": entry(
    "warning",
    (a: { path: string; other: string }) =>
      `The paths "${a.path}" and "${a.other}" differ only in the names of their parameters.`,
    "Keep one of the two: a request fits both.",
  ),
  "unknown-security-requirement": entry(
    "warning",
    (a: { scheme: string }) => `The security requirement "${a.scheme}" names no security scheme.`,
    "Declare the scheme, or correct the name; until then the requirement is passed over.",
  ),
  "undeclared-path-parameter": entry(
    "warning",
    (a: { name: string; path: string }) => `The path "${a.path}" has "{${a.name}}", but no parameter declares it.`,
    "Declare a path parameter of that name; until then it is taken as a string.",
  ),
  "unused-path-parameter": entry(
    "warning",
    (a: { name: string; path: string }) => `The path parameter "${a.name}" does not stand in "${a.path}".`,
    "Add it to the path template, or remove the parameter; until then it is left out.",
  ),
  "path-without-slash": entry(
    "error",
    (a: { path: string }) => `The path "${a.path}" does not begin with "/".`,
    'Begin the path with "/".',
  ),
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

export type DiagnosticCode = keyof typeof catalogue;

/** The arguments of each code's sentence. */
export type CatalogueArguments = {
  readonly [Code in DiagnosticCode]: Parameters<(typeof catalogue)[Code]["message"]>[0];
};

export type DiagnosticArguments<Code extends DiagnosticCode> = CatalogueArguments[Code];
