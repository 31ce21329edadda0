import type { ChangeKind } from "../change-kind.ts";

/** Kinds of change of response headers: reference, "breaking changes", section 3.4. */
export const headerKinds = {
  "response-header.added": {
    what: "A response has a new header.",
    why: "Clients that do not know it pass over it.",
    advice: "Nothing needs to be done.",
    scopes: ["wire"],
    example: {
      of: "operation",
      before: 'responses: { "200": {} }',
      after: 'responses: { "200": { headers: { x-total: { schema: { type: integer } } } } }',
    },
  },
  "response-header.removed": {
    what: "A response no longer has a header.",
    why: "Clients that read it miss it; where it was optional they had to do without it at times.",
    advice: "Keep sending the header.",
    scopes: ["wire"],
    example: {
      of: "operation",
      before: 'responses: { "200": { headers: { x-total: { required: true, schema: { type: integer } } } } }',
      after: 'responses: { "200": {} }',
    },
  },
  "response-header.required.enabled": {
    what: "A header of a response now always comes.",
    why: "Clients that did without it at times need no longer.",
    advice: "Nothing needs to be done.",
    scopes: ["wire"],
    example: {
      of: "operation",
      before: 'responses: { "200": { headers: { x-total: { schema: { type: integer } } } } }',
      after: 'responses: { "200": { headers: { x-total: { required: true, schema: { type: integer } } } } }',
    },
  },
  "response-header.required.disabled": {
    what: "A header of a response may now be missing.",
    why: "Clients that count on it may miss it.",
    advice: "Keep sending the header always.",
    scopes: ["wire"],
    example: {
      of: "operation",
      before: 'responses: { "200": { headers: { x-total: { required: true, schema: { type: integer } } } } }',
      after: 'responses: { "200": { headers: { x-total: { schema: { type: integer } } } } }',
    },
  },
  "response-header.explode.changed": {
    what: "`explode` of a header changed: how an object is written in it.",
    why: "Clients read the lists and objects in it otherwise.",
    advice: "Keep it as it is; a new header may do it otherwise.",
    scopes: ["wire"],
    example: {
      of: "operation",
      before: 'responses: { "200": { headers: { x-a: { schema: { type: object } } } } }',
      after: 'responses: { "200": { headers: { x-a: { explode: true, schema: { type: object } } } } }',
    },
  },
  "response-header.style.changed": {
    what: "A header is written in another style, or by a media type instead of a style.",
    why: "Clients read its values otherwise, or not at all.",
    advice: "Keep how it is written; a new header may do it otherwise.",
    scopes: ["wire"],
    example: {
      of: "operation",
      before: 'responses: { "200": { headers: { x-a: { schema: { type: object } } } } }',
      after:
        'responses: { "200": { headers: { x-a: { content: { application/json: { schema: { type: object } } } } } } }',
    },
  },
} satisfies Readonly<Record<string, ChangeKind>>;
