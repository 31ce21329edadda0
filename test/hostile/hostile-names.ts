import type { Json } from "./hostile-schema.ts";

/** A document that calls everything that can be called by each of the names. */
export function hostileNames(names: readonly string[]): Json {
  const each = (make: (name: string, index: number) => readonly [string, Json]): Record<string, Json> =>
    Object.fromEntries(names.map(make));
  const reference = (name: string): Json => ({ $ref: `#/components/schemas/${pointerToken(name)}` });
  return {
    openapi: "3.1.0",
    info: { title: "Names", version: "1.0.0" },
    servers: names.map((name) => ({ url: "https://names.example", name })),
    tags: names.map((name) => ({ name })),
    paths: each((name, index) => [`/names/${index}`, { post: operation(name, reference(name)) }]),
    webhooks: each((name) => [name, { post: { responses: { 204: { description: "Done." } } } }]),
    components: {
      schemas: {
        ...each((name) => [name, { type: "object", properties: { [name]: reference(name) } }]),
        "All of them": { type: "object", properties: each((name) => [name, reference(name)]) },
        // Brings in the part of the runtime that reads the platform's errors.
        Envelope: { type: "object", "x-error-envelope": true },
      },
      securitySchemes: {
        ...each((name) => [name, { type: "apiKey", in: "header", name: "x-key" }]),
        // Bring in those that fetch tokens and sign.
        fetched: {
          type: "oauth2",
          flows: { clientCredentials: { tokenUrl: "https://names.example/token", scopes: {} } },
        },
        signed: { type: "apiKey", in: "header", name: "signature", "x-signature": { scheme: "SPH1" } },
      },
    },
  };
}

function operation(name: string, schema: Json): Json {
  const parameter = (location: string): Json => ({ name, in: location, schema: { type: "string" } });
  const content = { "application/json": { schema } };
  return {
    operationId: name,
    tags: [name],
    parameters: ["query", "header", "cookie"].map(parameter),
    requestBody: { content },
    responses: { 200: { description: "Done.", content }, 400: { description: "Refused.", content }, 500: failure },
    security: [{ [name]: [] }, { fetched: [], signed: [] }],
    "x-error-codes": { [name]: name },
  };
}

const failure: Json = {
  description: "Failed.",
  content: { "application/json": { schema: { $ref: "#/components/schemas/Envelope" } } },
};

/** RFC 6901, section 3, and section 6 for what a URL's fragment cannot hold. */
function pointerToken(name: string): string {
  return encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"));
}
