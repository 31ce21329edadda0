import { hostileContent, hostileScalar, type Json } from "./hostile-schema.ts";

const forms = ["multipart/form-data", "application/x-www-form-urlencoded", "text/event-stream", "application/x-ndjson"];

/** An operation in which every string that its author may choose is the text. */
export function hostileOperation(text: string, operationId: string, pathParameter: string): Json {
  return {
    operationId,
    tags: [text],
    summary: text,
    description: text,
    deprecated: true,
    externalDocs: { url: text, description: text },
    parameters: [
      { ...parameter(text, pathParameter, "path"), required: true },
      ...["query", "header", "cookie"].map((location) => parameter(text, text, location)),
      parameter(text, `body${text}`, "query"),
      { name: `${text} content`, in: "query", content: hostileContent(text, `application/${text}`) },
    ],
    requestBody: {
      description: text,
      required: true,
      content: hostileContent(text, "application/json", `application/${text}`, text, ...forms),
    },
    responses: {
      200: response(text, "application/json", `application/${text}+json`, ...forms),
      "4XX": response(text, text),
      500: { $ref: "#/components/responses/Errors" },
      default: response(text, "text/plain"),
    },
    security: [{ [text]: [text] }, { [`${text} basic`]: [] }],
    servers: [{ url: `https://${text}`, description: text }],
    callbacks: { [text]: { [text]: {} } },
    "x-error-codes": { [text]: text, [`${text}2`]: text },
    [`x-${text}`]: text,
  };
}

function parameter(text: string, name: string, location: string): Record<string, Json> {
  const examples = { [text]: { value: text, description: text } };
  return { name, in: location, description: text, deprecated: true, schema: hostileScalar(text), examples };
}

function response(text: string, ...mediaTypes: readonly string[]): Json {
  return {
    description: text,
    headers: { [text]: { description: text, required: true, schema: hostileScalar(text) } },
    content: hostileContent(text, ...mediaTypes),
    links: { [text]: { operationId: text, description: text, parameters: { [text]: text } } },
    "x-error-types": [text],
  };
}
