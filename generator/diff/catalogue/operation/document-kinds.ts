import type { ChangeExample, ChangeKind } from "../change-kind.ts";

/** A document with one operation below its servers, before and after. */
function servers(before: string, after: string): ChangeExample {
  const text = (list: string): string => `servers: [${list}]\npaths: { /a: { get: {} } }`;
  return { of: "document", before: text(before), after: text(after) };
}

/** Kinds of change of servers and the document: reference, "breaking changes", sections 3.8 and 3.9. */
export const documentKinds = {
  "server.added": {
    what: "A server is new.",
    why: "Clients go on calling the one that they know.",
    advice: "Nothing needs to be done.",
    scopes: ["wire"],
    example: servers("{ url: https://a.example }", "{ url: https://a.example }, { url: https://b.example }"),
  },
  "server.removed": {
    what: "A server is gone.",
    why: "Clients that call it may get no answer; where it was the only one for production, all of them.",
    advice: "Keep the old server answering, and list it until it ends.",
    scopes: ["wire"],
    example: servers("{ url: https://a.example }, { url: https://b.example }", "{ url: https://a.example }"),
  },
  "server.host-changed": {
    what: "A server has another scheme or host.",
    why: "Clients that call the old one may get no answer once it is switched off.",
    advice: "Keep the old host answering, or redirect from it.",
    scopes: ["wire"],
    example: servers("{ url: https://a.example }", "{ url: https://b.example }"),
  },
  "server.base-path-changed": {
    what: "The base path of the servers changed, and the paths did not make up for it.",
    why: "Every address is another one: calls to the old ones are no longer answered.",
    advice: "Serve both base paths, or begin a new major version.",
    scopes: ["wire"],
    example: servers("{ url: https://a.example/v1 }", "{ url: https://a.example/api }"),
  },
  "server.variable.value-removed": {
    what: "A variable of a server no longer takes a value.",
    why: "Clients that are set to it have no server any more.",
    advice: "Keep the value while a client may use it.",
    scopes: ["wire"],
    example: servers(
      '{ url: "https://{region}.a.example", variables: { region: { default: eu, enum: [eu, us] } } }',
      '{ url: "https://{region}.a.example", variables: { region: { default: eu, enum: [eu] } } }',
    ),
  },
  "server.variable.default-changed": {
    what: "The default of a server's variable changed.",
    why: "Clients that left it alone call another server.",
    advice: "Keep the default.",
    scopes: ["wire"],
    example: servers(
      '{ url: "https://{region}.a.example", variables: { region: { default: eu } } }',
      '{ url: "https://{region}.a.example", variables: { region: { default: us } } }',
    ),
  },
  "document.format-changed": {
    what: "The document is written in another version of OpenAPI.",
    why: "All that it says was compared in one form, so this alone changes nothing.",
    advice: "Nothing needs to be done; make sure that those who read the document can read the new version.",
    scopes: ["docs"],
    example: { of: "document", before: "openapi: 3.0.3\npaths: {}", after: "openapi: 3.1.0\npaths: {}" },
  },
  "document.dialect-changed": {
    what: "The schemas of the document are in another dialect.",
    why: "Its keywords may mean something else, which cannot be known here.",
    advice: "Keep the dialect, or look at each schema.",
    scopes: ["wire"],
    example: {
      of: "document",
      before: "paths: {}",
      after: "jsonSchemaDialect: https://json-schema.org/draft/2019-09/schema\npaths: {}",
    },
  },
  "document.info.changed": {
    what: "The title or description of the document changed.",
    why: "Only people read it.",
    advice: "Nothing needs to be done.",
    scopes: ["docs"],
    example: {
      of: "document",
      before: 'info: { title: Things, version: "1" }\npaths: {}',
      after: 'info: { title: All things, version: "1" }\npaths: {}',
    },
  },
} satisfies Readonly<Record<string, ChangeKind>>;
