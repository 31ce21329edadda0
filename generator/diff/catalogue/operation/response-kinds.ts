import type { ChangeKind } from "../change-kind.ts";

/** Kinds of change of responses and their links: reference, "breaking changes", section 3.4. */
export const responseKinds = {
  "response.status.removed-success": {
    what: "A status of success is no longer declared.",
    why: "Clients that wait for it wait in vain.",
    advice: "Keep answering with the declared status.",
    scopes: ["wire"],
    example: { of: "operation", before: 'responses: { "200": {}, "204": {} }', after: 'responses: { "200": {} }' },
  },
  "response.status.added-success": {
    what: "Another status of success is declared.",
    why: "Clients that test for the one status they know take the new one for an error.",
    advice: "Answer with a declared status, or let clients ask for the new one.",
    scopes: ["wire"],
    example: { of: "operation", before: 'responses: { "200": {} }', after: 'responses: { "200": {}, "202": {} }' },
  },
  "response.status.removed-error": {
    what: "A status of an error is no longer declared.",
    why: "Clients that handle it may get another one in its place.",
    advice: "Keep the status while it can come.",
    scopes: ["wire"],
    example: { of: "operation", before: 'responses: { "200": {}, "404": {} }', after: 'responses: { "200": {} }' },
  },
  "response.status.added-error": {
    what: "Another status of an error is declared.",
    why: "Clients treat an error that they do not know by its class, as HTTP asks of them.",
    advice: "Nothing needs to be done.",
    scopes: ["wire"],
    example: { of: "operation", before: 'responses: { "200": {} }', after: 'responses: { "200": {}, "404": {} }' },
  },
  "response.status.range-changed": {
    what: "A status became the range of its class, or a range one of its statuses.",
    why: "With a range, statuses may come that the client was not told of; with one status less may come than before.",
    advice: "Declare the statuses that come, one by one.",
    scopes: ["wire"],
    example: { of: "operation", before: 'responses: { "200": {} }', after: "responses: { 2XX: {} }" },
  },
  "response.default.added": {
    what: "A response is declared for all other statuses.",
    why: "It describes what came undeclared before.",
    advice: "Nothing needs to be done.",
    scopes: ["wire"],
    example: { of: "operation", before: 'responses: { "200": {} }', after: 'responses: { "200": {}, default: {} }' },
  },
  "response.default.removed": {
    what: "There is no response for all other statuses any more.",
    why: "Clients that read errors by it no longer know what they look like.",
    advice: "Keep it, or declare each status that can come.",
    scopes: ["wire"],
    example: { of: "operation", before: 'responses: { "200": {}, default: {} }', after: 'responses: { "200": {} }' },
  },
  "response.description.changed": {
    what: "The description of a response changed.",
    why: "Only people read it.",
    advice: "Nothing needs to be done, unless the new text promises less.",
    scopes: ["docs"],
    example: {
      of: "operation",
      before: 'responses: { "200": { description: Done. } }',
      after: 'responses: { "200": { description: The thing. } }',
    },
  },
  "response.link.added": {
    what: "A response has a new link.",
    why: "Clients that do not know it pass over it.",
    advice: "Nothing needs to be done.",
    scopes: ["wire"],
    example: {
      of: "operation",
      before: 'responses: { "200": {} }',
      after: 'responses: { "200": { links: { next: { operationId: getNext } } } }',
    },
  },
  "response.link.removed": {
    what: "A response no longer has a link, or has another one of its name.",
    why: "Clients that follow it must find the way themselves.",
    advice: "Keep the link while the operation exists that it leads to.",
    scopes: ["wire"],
    example: {
      of: "operation",
      before: 'responses: { "200": { links: { next: { operationId: getNext } } } }',
      after: 'responses: { "200": {} }',
    },
  },
} satisfies Readonly<Record<string, ChangeKind>>;
