import type { ApiModel } from "../../model/api-model.ts";
import type { MediaType, Operation, Response } from "../../model/operation.ts";
import type { Schema } from "../../model/schema.ts";

/** The schemas that the operations of a document begin with, those of webhooks and callbacks included. */
export function operationSchemas({ operations, webhooks }: ApiModel): readonly Schema[] {
  return [...operations, ...webhooks].flatMap(schemasOf);
}

function schemasOf(operation: Operation): readonly Schema[] {
  const callbacks = [...(operation.callbacks?.values() ?? [])].flat();
  return [
    ...operation.parameters.map(({ schema }) => schema),
    ...contentSchemas(operation.requestBody?.content ?? []),
    ...operation.responses.flatMap(responseSchemas),
    ...callbacks.flatMap(schemasOf),
  ];
}

function responseSchemas({ content, headers }: Response): readonly Schema[] {
  return [...contentSchemas(content), ...[...headers.values()].map(({ schema }) => schema)];
}

function contentSchemas(content: readonly MediaType[]): readonly Schema[] {
  return content.flatMap(({ schema, itemSchema }) => [schema, itemSchema].filter((one) => one !== undefined));
}
