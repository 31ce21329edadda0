import type { Operation, Parameter } from "../model/operation.ts";

/**
 * An operation as it is served: the examples of a parameter stand with its schema, as the values that the document
 * knows; and parameters that some documents write into the query of a path (`/icons?term={term}`) are those of a query.
 */
export function servedOperation(operation: Operation): Operation {
  return { ...operation, parameters: operation.parameters.map((parameter) => served(parameter, operation.path)) };
}

function served(parameter: Parameter, path: string): Parameter {
  const { examples, schema } = parameter;
  const isShown = examples.size > 0 && schema.examples === undefined;
  const shown = isShown ? { ...parameter, schema: { ...schema, examples: [...examples.values()] } } : parameter;
  const [template = ""] = path.split("?");
  const isInQuery = parameter.in === "path" && !template.includes(`{${parameter.name}}`);
  return isInQuery ? { ...shown, in: "query", style: "form", explode: true } : shown;
}
