import type { ChangeKind } from "../change-kind.ts";

const key = "key: { type: apiKey, in: header, name: x-key }";
const basic = "basic: { type: http, scheme: basic }";

/** Kinds of change of what an operation asks for: reference, "breaking changes", section 3.7. */
export const requirementKinds = {
  "security.requirement.added": {
    what: "An operation asks for credentials that it did not ask for, or takes others too.",
    why: "Where it was open, calls without credentials are refused; a further choice hits nobody.",
    advice: "Keep the old way open beside the new one until clients have changed over.",
    scopes: ["wire"],
    example: {
      of: "document",
      before: `paths: { /a: { get: {} } }\ncomponents: { securitySchemes: { ${key} } }`,
      after: `paths: { /a: { get: { security: [{ key: [] }] } } }\ncomponents: { securitySchemes: { ${key} } }`,
    },
  },
  "security.requirement.removed": {
    what: "An operation no longer takes some credentials, or is open now.",
    why: "Clients that have only these are refused; an operation that lost its lock is rarely meant.",
    advice: "Keep taking the old credentials; where the operation is open now, make sure that it is meant.",
    scopes: ["wire"],
    example: {
      of: "document",
      before: `paths: { /a: { get: { security: [{ key: [] }, { basic: [] }] } } }\ncomponents: { securitySchemes: { ${key}, ${basic} } }`,
      after: `paths: { /a: { get: { security: [{ key: [] }] } } }\ncomponents: { securitySchemes: { ${key}, ${basic} } }`,
    },
  },
  "security.requirement.scheme-added": {
    what: "A combination of credentials needs one more.",
    why: "Clients that send the others alone are refused.",
    advice: "Add the new combination beside the old one.",
    scopes: ["wire"],
    example: {
      of: "document",
      before: `paths: { /a: { get: { security: [{ key: [] }] } } }\ncomponents: { securitySchemes: { ${key}, ${basic} } }`,
      after: `paths: { /a: { get: { security: [{ key: [], basic: [] }] } } }\ncomponents: { securitySchemes: { ${key}, ${basic} } }`,
    },
  },
  "security.requirement.scheme-removed": {
    what: "A combination of credentials needs one less.",
    why: "Clients that send all of them are answered as before.",
    advice: "Nothing needs to be done.",
    scopes: ["wire"],
    example: {
      of: "document",
      before: `paths: { /a: { get: { security: [{ key: [], basic: [] }] } } }\ncomponents: { securitySchemes: { ${key}, ${basic} } }`,
      after: `paths: { /a: { get: { security: [{ key: [] }] } } }\ncomponents: { securitySchemes: { ${key}, ${basic} } }`,
    },
  },
  "security.scope.added": {
    what: "A combination of credentials needs one more scope.",
    why: "Tokens that were issued without it are refused.",
    advice: "Take tokens with the old scopes as well.",
    scopes: ["wire"],
    example: {
      of: "document",
      before:
        "paths: { /a: { get: { security: [{ oidc: [read] }] } } }\ncomponents: { securitySchemes: { oidc: { type: openIdConnect, openIdConnectUrl: /oidc } } }",
      after:
        "paths: { /a: { get: { security: [{ oidc: [read, more] }] } } }\ncomponents: { securitySchemes: { oidc: { type: openIdConnect, openIdConnectUrl: /oidc } } }",
    },
  },
  "security.scope.removed": {
    what: "A combination of credentials needs one scope less.",
    why: "Tokens that have it are taken as before.",
    advice: "Nothing needs to be done.",
    scopes: ["wire"],
    example: {
      of: "document",
      before:
        "paths: { /a: { get: { security: [{ oidc: [read, more] }] } } }\ncomponents: { securitySchemes: { oidc: { type: openIdConnect, openIdConnectUrl: /oidc } } }",
      after:
        "paths: { /a: { get: { security: [{ oidc: [read] }] } } }\ncomponents: { securitySchemes: { oidc: { type: openIdConnect, openIdConnectUrl: /oidc } } }",
    },
  },
} satisfies Readonly<Record<string, ChangeKind>>;
