// Copied from generator/runtime/sandbox/control/check-control-request.ts. Do not edit.

import type { JsonObject } from "../../mocks/schema/json-value.ts";
import { createValidator } from "../../mocks/schema/validator.ts";
import { bodySchema } from "./body-schema.ts";
import type { ControlOperation, ControlParameter } from "./control-operation.ts";
import { controlRegistry } from "./control-schemas.ts";
import type { ControlViolation } from "./json-answer.ts";

/** What of a request the document speaks of. */
export interface CheckedControlRequest {
  readonly path: ReadonlyMap<string, string>;
  readonly query: URLSearchParams;
  readonly body: JsonObject | undefined;
}

const validator = createValidator({ schemas: controlRegistry, direction: "request" });

/** All in which a request breaks the document of the control. What the document does not know is told, too. */
export function checkControlRequest(
  operation: ControlOperation,
  { path, query, body }: CheckedControlRequest,
): readonly ControlViolation[] {
  const violations = operation.parameters.flatMap((parameter) => {
    const values = parameter.in === "path" ? [path.get(parameter.name) ?? ""] : query.getAll(parameter.name);
    if (values.length > 1) return [{ path: parameter.name, message: "must be given once" }];
    return values.flatMap((value) => violationsOf(parameter, value));
  });
  const known = operation.parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name);
  for (const name of new Set(query.keys())) {
    if (!known.includes(name)) violations.push({ path: shortened(name), message: unknownParameter(known) });
  }
  return [...violations, ...violationsOfBody(operation, body)];
}

function violationsOf({ name, schema }: ControlParameter, value: string): ControlViolation[] {
  const isNumber = typeof schema === "object" && schema.type === "integer" && /^-?\d{1,9}$/.test(value);
  const found = validator.violations(schema, isNumber ? Number(value) : value);
  return found.map(({ message }) => ({ path: name, message }));
}

function violationsOfBody({ body: described }: ControlOperation, body: JsonObject | undefined): ControlViolation[] {
  if (body === undefined) return described?.required === true ? [{ path: "", message: "is missing" }] : [];
  const found = validator.violations(bodySchema(described), body);
  return found.map(({ path, message }) => ({ path: shortened(path), message }));
}

function unknownParameter(known: readonly string[]): string {
  return `is no parameter of this operation${known.length === 0 ? "" : ` (there are ${known.join(", ")})`}`;
}

/** Names come from the request, and may be long. */
function shortened(name: string): string {
  return name.length > 100 ? `${name.slice(0, 100)}…` : name;
}
