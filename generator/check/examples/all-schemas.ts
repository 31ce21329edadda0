import type { ApiModel } from "../../model/api-model.ts";
import type { Operation } from "../../model/operation.ts";
import type { Schema } from "../../model/schema.ts";
import { subschemas } from "../../model/subschemas.ts";

/** Every schema of a document, at any depth: those that have names, and those that stand where they are used. */
export function allSchemas(api: ApiModel): readonly Schema[] {
  const found = new Set<Schema>();
  const open = [
    ...[...api.schemas.values()].map(({ schema }) => schema),
    ...[...api.operations, ...api.webhooks].flatMap(schemasOf),
  ];
  for (let schema = open.pop(); schema !== undefined; schema = open.pop()) {
    if (found.has(schema)) continue;
    found.add(schema);
    open.push(...subschemas(schema));
  }
  return [...found];
}

function schemasOf(operation: Operation): readonly Schema[] {
  const contents = [
    ...(operation.requestBody?.content ?? []),
    ...operation.responses.flatMap(({ content }) => content),
  ];
  return [
    ...operation.parameters.map(({ schema }) => schema),
    ...contents.flatMap(({ schema, itemSchema }) => [schema, itemSchema]).filter((schema) => schema !== undefined),
    ...operation.responses.flatMap(({ headers }) => [...headers.values()].map(({ schema }) => schema)),
    ...[...(operation.callbacks?.values() ?? [])].flat().flatMap(schemasOf),
  ];
}
