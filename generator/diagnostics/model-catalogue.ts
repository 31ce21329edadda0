import { entry } from "./catalogue-entry.ts";

/** What can be wrong with what a document says. */
export const modelCatalogue = {
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
  "operation-id-missing": entry(
    "warning",
    (a: { what: string }) => `${a.what} no operationId.`,
    "Give each operation one: it names the generated function, and a name made from the path changes with the path.",
  ),
  "operation-id-unusable": entry(
    "warning",
    (a: { operationId: string; problem: string }) => `The operationId "${a.operationId}" ${a.problem}.`,
    "Write a verb and a noun in letters, such as listAccounts.",
  ),
  "operation-id-collision": entry(
    "warning",
    (a: { operationId: string; other: string; name: string }) =>
      `The operationIds "${a.operationId}" and "${a.other}" both become the function "${a.name}".`,
    "Let them differ in more than case and punctuation; until then the later one gets a number.",
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
  "unknown-magic-value": entry(
    "error",
    (a: { operation: string; answer: string }) =>
      `The magic value leads to ${a.answer}, but no operation "${a.operation}" declares that.`,
    "Name an operation by its operationId, and a status or business error code that it declares.",
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
  "example-invalid": entry(
    "warning",
    (a: { where: string; problem: string }) => `The example of ${a.where} does not fit its schema: ${a.problem}.`,
    "Correct the example or the schema: mocks and documentation show the one and check by the other.",
  ),
  "example-format": entry(
    "warning",
    (a: { where: string; problem: string }) => `The example of ${a.where} is not of its format: ${a.problem}.`,
    "Correct the example, or the format.",
  ),
  "default-invalid": entry(
    "warning",
    (a: { where: string; problem: string }) => `The default of ${a.where} does not fit its schema: ${a.problem}.`,
    "Correct the default or the schema.",
  ),
};
