import type { JsonObject, JsonValue } from "../../../generator/load/loaded-document.ts";

/** A place of a document that a schema stands in, and who sends what it describes. */
export interface Context {
  readonly side: "request" | "response";
  /** The schema is one that JSON bodies have; parameters travel as text, where types mean less. */
  readonly isText?: boolean;
  readonly place: (schema: JsonValue) => JsonObject;
}

const ok = { description: "Done." };
const json = (schema: JsonValue): JsonObject => ({ "application/json": { schema } });
const body = (schema: JsonValue): JsonObject => ({ required: true, content: json(schema) });
const answer = (schema: JsonValue): JsonObject => ({ ...ok, content: json(schema) });

function document(members: JsonObject): JsonObject {
  return { openapi: "3.1.0", info: { title: "Things", version: "1.0.0" }, ...members };
}

function post(operation: JsonObject, components: JsonObject = {}): JsonObject {
  return document({
    paths: { "/things": { post: { operationId: "postThing", responses: { 200: ok }, ...operation } } },
    components,
  });
}

const callback = (operation: JsonObject): JsonObject =>
  post({ callbacks: { done: { "{$request.body#/url}": { post: { responses: { 204: ok }, ...operation } } } } });

const branch = { type: "object", properties: { kind: { const: "other" } }, required: ["kind"] };
const component = { $ref: "#/components/schemas/Thing" };

/** Where the edited schema stands. */
export const contexts: Readonly<Record<string, Context>> = {
  "request body": { side: "request", place: (schema) => post({ requestBody: body(schema) }) },
  "response body": { side: "response", place: (schema) => post({ responses: { 200: answer(schema) } }) },
  "error body": {
    side: "response",
    place: (schema) => post({ responses: { 200: ok, 400: answer(schema), default: ok } }),
  },
  "component of a request": {
    side: "request",
    place: (schema) => post({ requestBody: body(component) }, { schemas: { Thing: schema } }),
  },
  "component of a response": {
    side: "response",
    place: (schema) =>
      post({ responses: { 200: answer({ type: "array", items: component }) } }, { schemas: { Thing: schema } }),
  },
  "property of a request": {
    side: "request",
    place: (schema) =>
      post({
        requestBody: body({ type: "object", properties: { outer: { type: "object", properties: { inner: schema } } } }),
      }),
  },
  "item of a response": {
    side: "response",
    place: (schema) =>
      post({
        responses: {
          200: answer({ type: "object", required: ["rows"], properties: { rows: { type: "array", items: schema } } }),
        },
      }),
  },
  "branch of an allOf of a request": {
    side: "request",
    place: (schema) =>
      post({ requestBody: body({ allOf: [{ description: "Base." }, component] }) }, { schemas: { Thing: schema } }),
  },
  "property in a branch of a oneOf of a response": {
    side: "response",
    place: (schema) =>
      post({
        responses: {
          200: answer({
            oneOf: [
              branch,
              { type: "object", properties: { kind: { const: "this" }, value: schema }, required: ["kind"] },
            ],
          }),
        },
      }),
  },
  "additional property of a request": {
    side: "request",
    place: (schema) => post({ requestBody: body({ type: "object", additionalProperties: schema }) }),
  },
  "component that holds itself, of a response": {
    side: "response",
    place: (schema) =>
      post(
        { responses: { 200: answer({ $ref: "#/components/schemas/Node" }) } },
        {
          schemas: {
            Node: { type: "object", properties: { value: schema, next: { $ref: "#/components/schemas/Node" } } },
          },
        },
      ),
  },
  "shared response": {
    side: "response",
    place: (schema) =>
      post({ responses: { 200: { $ref: "#/components/responses/Done" } } }, { responses: { Done: answer(schema) } }),
  },
  "shared request body": {
    side: "request",
    place: (schema) =>
      post({ requestBody: { $ref: "#/components/requestBodies/Thing" } }, { requestBodies: { Thing: body(schema) } }),
  },
  "body of a callback": { side: "response", place: (schema) => callback({ requestBody: body(schema) }) },
  "answer to a callback": { side: "request", place: (schema) => callback({ responses: { 200: answer(schema) } }) },
  "body of a webhook": {
    side: "response",
    place: (schema) =>
      document({ paths: {}, webhooks: { changed: { post: { requestBody: body(schema), responses: { 200: ok } } } } }),
  },
  "query parameter with content": {
    side: "request",
    place: (schema) => post({ parameters: [{ name: "filter", in: "query", content: json(schema) }] }),
  },
  "query parameter": {
    side: "request",
    isText: true,
    place: (schema) => post({ parameters: [{ name: "filter", in: "query", schema }] }),
  },
  "shared header parameter": {
    side: "request",
    isText: true,
    place: (schema) =>
      post(
        { parameters: [{ $ref: "#/components/parameters/Filter" }] },
        { parameters: { Filter: { name: "x-filter", in: "header", schema } } },
      ),
  },
  "response header": {
    side: "response",
    isText: true,
    place: (schema) => post({ responses: { 200: { ...ok, headers: { "x-count": { schema } } } } }),
  },
};
