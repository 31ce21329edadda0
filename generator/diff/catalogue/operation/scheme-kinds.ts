import type { ChangeExample, ChangeKind } from "../change-kind.ts";

/** A document whose one operation asks for the scheme `s`, before and after. */
function used(before: string, after: string): ChangeExample {
  const text = (scheme: string): string =>
    `paths: { /a: { get: {} } }\nsecurity: [{ s: [] }]\ncomponents: { securitySchemes: { s: ${scheme} } }`;
  return { of: "document", before: text(before), after: text(after) };
}

/** The same for an OAuth 2 scheme with a client credentials flow. */
function flow(before: string, after: string): ChangeExample {
  const text = (members: string): string => `{ type: oauth2, flows: { clientCredentials: { ${members} } } }`;
  return used(text(before), text(after));
}

/** Kinds of change of security schemes: reference, "breaking changes", section 3.7. */
export const schemeKinds = {
  "security.scheme.added": {
    what: "A security scheme is new.",
    why: "What an operation asks for is told of the operation.",
    advice: "Nothing needs to be done.",
    scopes: ["wire"],
    example: {
      of: "document",
      before: "paths: {}",
      after: "paths: {}\ncomponents: { securitySchemes: { s: { type: http, scheme: basic } } }",
    },
  },
  "security.scheme.removed": {
    what: "A security scheme is gone that no operation asked for, or that operations still name.",
    why: "What nobody asks for hits nobody; what is still named but no longer declared cannot be sent.",
    advice: "Remove the requirements that name it too.",
    scopes: ["wire"],
    example: {
      of: "document",
      before: "paths: {}\ncomponents: { securitySchemes: { s: { type: http, scheme: basic } } }",
      after: "paths: {}",
    },
  },
  "security.scheme.type-changed": {
    what: "Credentials are sent otherwise: another type, scheme, place or name.",
    why: "Clients send them where or how they are no longer looked for.",
    advice: "Declare a second scheme, and let operations take either.",
    scopes: ["wire"],
    example: used("{ type: apiKey, in: header, name: x-key }", "{ type: apiKey, in: query, name: x-key }"),
  },
  "security.scheme.url-changed": {
    what: "A URL of a security scheme changed: of authorization, tokens, refreshing or discovery.",
    why: "Clients that hold the old one get no tokens once it is switched off.",
    advice: "Keep the old URL working, or tell clients when it ends.",
    scopes: ["wire"],
    example: flow("tokenUrl: /token, scopes: {}", "tokenUrl: /tokens, scopes: {}"),
  },
  "security.scheme.flow-removed": {
    what: "A flow of an OAuth 2 scheme is gone.",
    why: "Clients that get their tokens by it get none.",
    advice: "Keep the flow until clients have changed over.",
    scopes: ["wire"],
    example: used(
      "{ type: oauth2, flows: { clientCredentials: { tokenUrl: /t, scopes: {} }, password: { tokenUrl: /t, scopes: {} } } }",
      "{ type: oauth2, flows: { clientCredentials: { tokenUrl: /t, scopes: {} } } }",
    ),
  },
  "security.scheme.flow-added": {
    what: "An OAuth 2 scheme has a new flow.",
    why: "The other flows give tokens as before.",
    advice: "Nothing needs to be done.",
    scopes: ["wire"],
    example: used(
      "{ type: oauth2, flows: { clientCredentials: { tokenUrl: /t, scopes: {} } } }",
      "{ type: oauth2, flows: { clientCredentials: { tokenUrl: /t, scopes: {} }, password: { tokenUrl: /t, scopes: {} } } }",
    ),
  },
  "security.scheme.scope-added": {
    what: "An OAuth 2 scheme has a new scope.",
    why: "What an operation asks for is told of the operation.",
    advice: "Nothing needs to be done.",
    scopes: ["wire"],
    example: flow("tokenUrl: /t, scopes: {}", "tokenUrl: /t, scopes: { read: Reads. }"),
  },
  "security.scheme.scope-removed": {
    what: "An OAuth 2 scheme no longer has a scope.",
    why: "Clients that ask for it may get no token.",
    advice: "Keep the scope, or go on accepting it in requests for tokens.",
    scopes: ["wire"],
    example: flow("tokenUrl: /t, scopes: { read: Reads. }", "tokenUrl: /t, scopes: {}"),
  },
  "security.scheme.scope-changed": {
    what: "The text of a scope changed.",
    why: "Only people read it.",
    advice: "Nothing needs to be done, unless the scope allows something else now.",
    scopes: ["docs"],
    example: flow("tokenUrl: /t, scopes: { read: Reads. }", "tokenUrl: /t, scopes: { read: Reads all. }"),
  },
  "security.scheme.bearer-format-changed": {
    what: "The bearer format of a scheme changed.",
    why: "It is a hint for people; clients send what they are given.",
    advice: "Nothing needs to be done.",
    scopes: ["wire"],
    example: used("{ type: http, scheme: bearer }", "{ type: http, scheme: bearer, bearerFormat: JWT }"),
  },
} satisfies Readonly<Record<string, ChangeKind>>;
