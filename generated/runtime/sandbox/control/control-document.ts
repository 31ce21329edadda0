// Copied from generator/runtime/sandbox/control/control-document.ts. Do not edit.

import type { ControlAnswer, ControlOperation } from "./control-operation.ts";
import { bodySchema } from "./body-schema.ts";
import { controlSchemas, schemaNamed } from "./control-schemas.ts";

type Node = Readonly<Record<string, unknown>>;

/** The OpenAPI document of the control itself. */
export function controlDocument(operations: readonly ControlOperation[], version: string, origin: string): Node {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    const path = (paths[`/__sandbox${operation.path}`] ??= {});
    path[operation.method.toLowerCase()] = operationObject(operation);
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Control of the sandbox",
      version,
      description:
        "Resets, snapshots, the last requests, forced answers, a clock for each session, and maintenance. No operation needs an application key; a key in `x-api-key` only chooses the application.",
    },
    servers: [{ url: origin }],
    paths,
    components: { schemas: controlSchemas },
  };
}

function operationObject(operation: ControlOperation): Node {
  const { operationId, summary, description, parameters, body, answers } = operation;
  return {
    operationId,
    summary,
    ...(description !== undefined && { description }),
    ...(parameters.length > 0 && {
      parameters: parameters.map((parameter) => ({ ...parameter, required: parameter.in === "path" })),
    }),
    ...((body !== undefined || operation.method === "POST") && { requestBody: requestBodyObject(operation) }),
    responses: {
      ...Object.fromEntries(Object.entries(answers).map(([status, answer]) => [status, responseObject(answer)])),
      "4XX": {
        description: "What is wrong with the request.",
        content: { "application/problem+json": { schema: schemaNamed("Problem") } },
      },
    },
  };
}

function requestBodyObject({ body }: ControlOperation): Node {
  const example = body?.example === undefined ? {} : { example: body.example };
  const content = { "application/json": { schema: bodySchema(body), ...example } };
  return { required: body?.required ?? false, content };
}

function responseObject({ description, schema }: ControlAnswer): Node {
  return { description, ...(schema !== undefined && { content: { "application/json": { schema } } }) };
}
