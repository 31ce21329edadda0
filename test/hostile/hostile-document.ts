import { hostileOperation } from "./hostile-operation.ts";
import { hostileContent, hostileSchema, type Json } from "./hostile-schema.ts";

/** A document of OpenAPI 3.1 in which every string that its author may choose is the text. */
export function hostileDocument(text: string): Json {
  // What may stand between two slashes, and in the braces of a template.
  const segment = text.replace(/[/{}]/g, "");
  const id = `id${segment}`;
  return {
    openapi: "3.1.0",
    info: hostileInfo(text),
    externalDocs: { url: text, description: text },
    servers: [server(text, text), server(text, `${text}2`), { url: text }],
    tags: [{ name: text, description: text, externalDocs: { url: text } }],
    security: [{ [text]: [text] }],
    paths: {
      [`/${text}`]: { get: hostileOperation(text, text, id), summary: text, description: text },
      [`/a/${segment}/{${id}}`]: { post: hostileOperation(text, `${text}2`, id) },
      [`/b/{${id}}`]: { put: hostileOperation(text, `${text}3`, id), servers: [server(text, text)] },
    },
    webhooks: { [text]: { post: webhook(text) } },
    components: {
      schemas: {
        [text]: hostileSchema(text),
        [`${text} alias`]: { $ref: "#/components/schemas/Self" },
        Self: hostileSchema(text),
        Other: hostileSchema(text),
        Envelope: { type: "object", description: text, "x-error-envelope": true, properties: { errors: {} } },
      },
      responses: { Errors: errors(text) },
      securitySchemes: {
        [text]: { type: "apiKey", in: "header", name: text, description: text },
        [`${text} http`]: { type: "http", scheme: text, bearerFormat: text },
        [`${text} basic`]: { type: "http", scheme: "basic", description: text },
        [`${text} grant`]: {
          type: "oauth2",
          flows: { implicit: { authorizationUrl: text, scopes: { [text]: text } } },
        },
      },
    },
    [`x-${text}`]: { [text]: text },
  };
}

export function hostileInfo(text: string): Json {
  return {
    title: text,
    version: text,
    description: text,
    summary: text,
    termsOfService: text,
    contact: { name: text, url: text, email: text },
    license: { name: text, identifier: text },
    "x-lifecycle": text,
    "x-category": text,
    "x-security-level": text,
    "x-successor": text,
    "x-deprecated-since": text,
    "x-sunset": text,
    "x-magic-values": [{ operations: [], in: "body", name: text, value: text, answer: text }],
  };
}

function server(text: string, name: string): Json {
  const variable = text.replace(/[{}]/g, "");
  return {
    url: `https://x.example/{${variable}}/${text}`,
    description: text,
    variables: { [variable]: { default: text, enum: [text], description: text } },
    name,
    "x-environment": name,
  };
}

function webhook(text: string): Json {
  return {
    operationId: `${text} webhook`,
    summary: text,
    requestBody: { content: hostileContent(text, "application/json") },
    responses: { 204: { description: text } },
  };
}

/** The platform's errors, whose types and codes become literals too. */
function errors(text: string): Json {
  return {
    description: text,
    "x-error-types": ["VALIDATION", "BUSINESS", text],
    content: { "application/json": { schema: { $ref: "#/components/schemas/Envelope" } } },
  };
}
