import type { modelCatalogue } from "../diagnostics/model-catalogue.ts";
import { lines, type DescriptionsOf } from "./description.ts";
import type { operationDescriptions } from "./operation-descriptions.ts";

type DocumentCatalogue = Omit<typeof modelCatalogue, keyof typeof operationDescriptions>;

/** Documents that can be read, and are not as the standard has them. */
export const documentDescriptions: DescriptionsOf<DocumentCatalogue> = {
  "no-openapi": {
    what: "The document does not say that it is an OpenAPI document, or of which version.",
    why: "Each version means something else by the same words.",
    before: "{ info: { title: Cards, version: 1.0.0 }, paths: {} }",
    after: "{ openapi: 3.1.1, info: { title: Cards, version: 1.0.0 }, paths: {} }",
  },
  "unknown-openapi-version": {
    what: "The document is of a version of OpenAPI that is not known here.",
    why: "It would be read by the rules of another version, and misread.",
    before: "openapi: 4.0.0\ninfo: { title: Cards, version: 1.0.0 }\npaths: {}",
    after: "openapi: 3.1.1\ninfo: { title: Cards, version: 1.0.0 }\npaths: {}",
  },
  "missing-member": {
    what: "A member that the standard requires is missing.",
    why: "What is made of the document needs it: there is no value to take instead.",
    before: "openapi: 3.1.1\npaths: {}",
    after: "openapi: 3.1.1\ninfo: { title: Cards, version: 1.0.0 }\npaths: {}",
  },
  "wrong-type": {
    what: "A member is of another type than the standard asks for.",
    why: "Readers disagree on what it then means; most leave it out.",
    before: "tags: { name: Cards }",
    after: "tags: [{ name: Cards }]",
  },
  "unknown-type": {
    what: "A schema names a type that JSON does not have.",
    why: "No value is of that type, so that nothing could ever be sent.",
    before: "components: { schemas: { Since: { type: date } } }",
    after: "components: { schemas: { Since: { type: string, format: date } } }",
  },
  "boolean-required": {
    what: "A property says of itself that it is required, as in JSON Schema's third draft.",
    why: "It is passed over: the property may be left out, which its author did not want.",
    before: "components: { schemas: { Card: { properties: { id: { type: string, required: true } } } } }",
    after: "components: { schemas: { Card: { properties: { id: { type: string } }, required: [id] } } }",
  },
  "unknown-style": {
    what: "A parameter is written in a style that the standard does not know.",
    why: "Nobody can tell how its value stands in the request.",
    before: lines(`
      paths:
        /v1/cards:
          get: { parameters: [{ name: ids, in: query, style: commaDelimited, schema: { type: array } }] }
    `),
    after: lines(`
      paths:
        /v1/cards:
          get: { parameters: [{ name: ids, in: query, style: form, explode: false, schema: { type: array } }] }
    `),
  },
  "unknown-parameter-location": {
    what: "A parameter is in a place that requests do not have.",
    why: "Nobody can tell where its value goes.",
    before: "paths: { /v1/cards: { get: { parameters: [{ name: id, in: url, schema: { type: string } }] } } }",
    after: "paths: { /v1/cards: { get: { parameters: [{ name: id, in: query, schema: { type: string } }] } } }",
  },
  "unknown-status": {
    what: "A response stands under a status that HTTP does not have.",
    why: "No answer can have it, so that the response is never read.",
    before: "paths: { /v1/cards: { get: { responses: { ok: { description: Done } } } } }",
    after: 'paths: { /v1/cards: { get: { responses: { "200": { description: Done } } } } }',
  },
  "unknown-security-scheme": {
    what: "A security scheme does not say how the credential is sent.",
    why: "Clients cannot send it.",
    before: "components: { securitySchemes: { token: { type: jwt } } }",
    after: "components: { securitySchemes: { token: { type: http, scheme: bearer } } }",
  },
  "duplicate-parameter": {
    what: "A parameter is declared twice in one list.",
    why: "Only one of the two counts, and readers disagree on which.",
    before: "paths: { /v1/cards: { get: { parameters: [{ name: a, in: query }, { name: a, in: query }] } } }",
    after: "paths: { /v1/cards: { get: { parameters: [{ name: a, in: query }] } } }",
  },
  "undeclared-path-parameter": {
    what: "A path has a parameter that no operation declares.",
    why: "Its type is not known: callers may send what the API refuses.",
    before: "paths: { '/v1/cards/{id}': { get: {} } }",
    after: lines(`
      paths:
        /v1/cards/{id}:
          get: { parameters: [{ name: id, in: path, required: true, schema: { type: string } }] }
    `),
  },
  "unused-path-parameter": {
    what: "A path parameter is declared that does not stand in the path.",
    why: "Its value goes nowhere: one of the two names is a slip.",
    before: lines(`
      paths:
        /v1/cards:
          get: { parameters: [{ name: id, in: path, required: true, schema: { type: string } }] }
    `),
    after: lines(`
      paths:
        /v1/cards/{id}:
          get: { parameters: [{ name: id, in: path, required: true, schema: { type: string } }] }
    `),
  },
  "path-without-slash": {
    what: "A path does not begin with a slash.",
    why: "Behind the server's URL it would become part of the host's name or of another segment.",
    before: "paths: { v1/cards: { get: {} } }",
    after: "paths: { /v1/cards: { get: {} } }",
  },
};
