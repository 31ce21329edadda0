import type { JsonObject, JsonValue } from "../../load/loaded-document.ts";
import type { ApiModel } from "../../model/api-model.ts";
import type { Operation } from "../../model/operation.ts";
import { usesDescriptors } from "../errors/descriptor-errors.ts";
import type { Names } from "../names/names.ts";
import { operationContract } from "./operation-contract.ts";
import { object, schemaContract } from "./schema-contract.ts";

/** The rows of the document's table that hold for an operation. */
function magicValuesOf(api: ApiModel, { operationId }: Operation): readonly JsonObject[] {
  const own = api.magicValues.filter(({ operations }) => operationId !== undefined && operations.includes(operationId));
  return own.map(({ in: place, name, value, status, code }) =>
    object([
      ["in", place],
      ["name", name],
      ["value", value],
      ["status", status],
      ["code", code],
    ]),
  );
}

/** The document as the mock runtime reads it: its operations by name, and every schema that they reach. */
export function contractOf(api: ApiModel, names: Pick<Names, "operations">): JsonObject {
  const open: string[] = [];
  const use = (key: string): void => void open.push(key);
  const operations = api.operations.flatMap((operation) => {
    const name = names.operations.get(operation)?.function;
    return name === undefined
      ? []
      : [[name, operationContract(operation, use, magicValuesOf(api, operation))] as const];
  });
  const schemas = new Map<string, JsonValue>();
  for (let key = open.shift(); key !== undefined; key = open.shift()) {
    const named = api.schemas.get(key);
    if (named !== undefined && !schemas.has(key)) schemas.set(key, schemaContract(named.schema, use));
  }
  return object([
    ["title", api.title],
    ["operations", object(operations)],
    ["schemas", object([...schemas].sort(([a], [b]) => (a < b ? -1 : 1)))],
    ["errors", usesDescriptors(api) ? "descriptors" : undefined],
  ]);
}
