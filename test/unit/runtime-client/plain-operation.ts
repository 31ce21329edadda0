import type { Answer, Operation, Parameter } from "../../../generator/runtime/client/index.ts";

/** An operation that has nothing but a path and parameters. */
export function operation(
  path: string,
  parameters: readonly Parameter[] = [],
): Operation<object, Answer<200, undefined>, never> {
  return { operationId: "getThing", method: "GET", path, parameters, responses: { 200: [] } };
}
