import { diagnostic } from "../../diagnostics/diagnostic.ts";
import { locationOf } from "../../resolve/cursor.ts";
import type { Parameter } from "../operation.ts";
import type { GivenOperation } from "./build-operation.ts";
import type { BuildContext } from "./context.ts";

/**
 * Path parameters and the names in the template must be the same: what is missing is a string, what is too much is dropped.
 * The braces of a callback's expression hold no parameters.
 */
export function withPathParameters(
  context: BuildContext,
  given: GivenOperation,
  parameters: readonly Parameter[],
): readonly Parameter[] {
  if (given.isCallback === true) return parameters;
  const names = new Set([...given.path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? ""));
  const at = locationOf(given.operation);
  const kept = parameters.filter((parameter) => {
    if (parameter.in !== "path" || names.has(parameter.name)) return true;
    context.report(diagnostic("unused-path-parameter", parameter.at, { name: parameter.name, path: given.path }));
    return false;
  });
  const missing = [...names].filter(
    (name) => !kept.some((parameter) => parameter.in === "path" && parameter.name === name),
  );
  // Told at the path, where the name stands; all its operations tell the same.
  const path = locationOf(given.pathItem);
  for (const name of missing) context.report(diagnostic("undeclared-path-parameter", path, { name, path: given.path }));
  return [...missing.map((name) => textPathParameter(name, at)), ...kept];
}

function textPathParameter(name: string, at: Parameter["at"]): Parameter {
  return {
    name,
    in: "path",
    required: true,
    deprecated: false,
    style: "simple",
    explode: false,
    allowReserved: false,
    schema: { at, types: ["string"] },
    examples: new Map(),
    at,
  };
}
