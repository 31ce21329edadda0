import type { ChangeKind } from "../change-kind.ts";

/** Kinds of change of the media types of bodies: reference, "breaking changes", section 3.3. */
export const mediaTypeKinds = {
  "media-type.added": {
    what: "A body has a new media type.",
    why: "A request may be sent in it, and a response comes in it only to who asks for it.",
    advice: "Go on answering requests without an Accept header in the media type of before.",
    scopes: ["wire"],
    example: {
      of: "operation",
      before: 'responses: { "200": { content: { application/json: {} } } }',
      after: 'responses: { "200": { content: { application/json: {}, text/csv: {} } } }',
    },
  },
  "media-type.removed": {
    what: "A body no longer has a media type.",
    why: "Requests in it are refused; clients that read only this media type get nothing that they can read.",
    advice: "Keep the media type beside the new one.",
    scopes: ["wire"],
    example: {
      of: "operation",
      before: 'responses: { "200": { content: { application/json: {}, text/csv: {} } } }',
      after: 'responses: { "200": { content: { application/json: {} } } }',
    },
  },
  "media-type.generalized": {
    what: "A media type became one that says less: a range, or the syntax of a special one.",
    why: "More requests are taken; a response may come in what the client was not told of.",
    advice: "In responses keep the media type that was declared.",
    scopes: ["wire"],
    example: {
      of: "operation",
      before: 'responses: { "400": { content: { application/problem+json: {} } } }',
      after: 'responses: { "400": { content: { application/json: {} } } }',
    },
  },
  "media-type.specialized": {
    what: "A media type became one that says more: one of a range, or a special one of its syntax.",
    why: "Requests in the others are refused; responses are told more exactly.",
    advice: "In requests keep the media type that was declared.",
    scopes: ["wire"],
    example: {
      of: "path-item",
      before: 'post: { requestBody: { content: { "text/*": {} } } }',
      after: "post: { requestBody: { content: { text/csv: {} } } }",
    },
  },
  "media-type.params-changed": {
    what: "A parameter of a media type changed: charset, profile, version.",
    why: "What it means is up to the media type: a strict reader may take it for another one.",
    advice: "Keep the parameters, or accept and offer both.",
    scopes: ["wire"],
    example: {
      of: "operation",
      before: 'responses: { "200": { content: { application/json: {} } } }',
      after: 'responses: { "200": { content: { "application/json; charset=utf-8": {} } } }',
    },
  },
  "media-type.schema-added": {
    what: "A body that could hold anything has a schema.",
    why: "Requests that do not fit it are refused; responses now keep a promise.",
    advice: "Describe what was always taken, and nothing narrower.",
    scopes: ["wire"],
    example: {
      of: "path-item",
      before: "post: { requestBody: { content: { application/json: {} } } }",
      after: "post: { requestBody: { content: { application/json: { schema: { type: object } } } } }",
    },
  },
  "media-type.schema-removed": {
    what: "A body has no schema any more.",
    why: "Requests are taken as before; a response may hold what the client was not told of.",
    advice: "Keep the schema of what is still promised.",
    scopes: ["wire"],
    example: {
      of: "operation",
      before: 'responses: { "200": { content: { application/json: { schema: { type: object } } } } }',
      after: 'responses: { "200": { content: { application/json: {} } } }',
    },
  },
  "media-type.encoding.changed": {
    what: "A part of a form is written otherwise: its content type, headers or style.",
    why: "What one side writes, the other side reads otherwise or not at all.",
    advice: "Keep the encoding; a new property may have another one.",
    scopes: ["wire"],
    example: {
      of: "path-item",
      before:
        "post: { requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { a: { type: object } } } } } } }",
      after:
        "post: { requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { a: { type: object } } }, encoding: { a: { contentType: text/xml } } } } } }",
    },
  },
  "media-type.item-schema.changed": {
    what: "The items of a stream have a schema now, or have none any more.",
    why: "Judged as a schema: a new one refuses items of requests, a missing one lets any item come in a response.",
    advice: "Describe what was always sent, and keep the schema.",
    scopes: ["wire"],
    example: {
      of: "operation",
      before: 'responses: { "200": { content: { application/jsonl: { itemSchema: { type: object } } } } }',
      after: 'responses: { "200": { content: { application/jsonl: {} } } }',
    },
  },
} satisfies Readonly<Record<string, ChangeKind>>;
