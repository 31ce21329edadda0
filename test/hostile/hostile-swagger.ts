import { hostileInfo } from "./hostile-document.ts";
import { hostileSchema, type Json } from "./hostile-schema.ts";

/** A document of Swagger 2.0 in which every string that its author may choose is the text. */
export function hostileSwagger(text: string): Json {
  const field = (location: string, name: string): Json => ({
    name,
    in: location,
    type: "string",
    description: text,
    format: text,
    pattern: text,
    enum: [text],
    default: text,
  });
  // Definitions stand elsewhere than components do.
  const schema: Json = JSON.parse(
    JSON.stringify(hostileSchema(text)).replaceAll("#/components/schemas/", "#/definitions/"),
  );
  return {
    swagger: "2.0",
    info: hostileInfo(text),
    host: text,
    basePath: text,
    consumes: [text],
    produces: [text, "application/json"],
    tags: [{ name: text, description: text }],
    paths: {
      [`/${text.replace(/[{}]/g, "")}`]: {
        get: {
          operationId: text,
          tags: [text],
          summary: text,
          description: text,
          parameters: [field("query", text), field("header", text)],
          responses: { 200: { description: text, schema, examples: { [text]: { [text]: text } } } },
        },
        post: {
          operationId: `${text}2`,
          consumes: ["multipart/form-data", text],
          parameters: [field("formData", text), { name: `${text} file`, in: "formData", type: "file" }],
          responses: { 200: { description: text, headers: { [text]: field("header", text) } } },
        },
      },
    },
    definitions: { [text]: schema, Self: schema, Other: schema },
    securityDefinitions: { [text]: { type: "apiKey", in: "query", name: text, description: text } },
    security: [{ [text]: [] }],
  };
}
