import type { ChangeKind } from "../change-kind.ts";

/** Kinds of change of request bodies: reference, "breaking changes", section 3.3. */
export const bodyKinds = {
  "request-body.added-required": {
    what: "An operation requires a request body, and had none.",
    why: "Clients that do not know of it send requests without one, which are refused.",
    advice: "Make the body optional, or add an operation that takes it.",
    scopes: ["wire"],
    example: {
      of: "path-item",
      before: "post: {}",
      after: "post: { requestBody: { required: true, content: { application/json: {} } } }",
    },
  },
  "request-body.added-optional": {
    what: "An operation knows a request body, which may be left out.",
    why: "Requests without one mean what they meant before.",
    advice: "Nothing needs to be done.",
    scopes: ["wire"],
    example: {
      of: "path-item",
      before: "post: {}",
      after: "post: { requestBody: { content: { application/json: {} } } }",
    },
  },
  "request-body.removed": {
    what: "An operation has no request body any more.",
    why: "What clients send in it is lost; typed clients and gateways refuse it, though most servers pass over it.",
    advice: "Keep the body as optional, and say that it is not read.",
    scopes: ["wire"],
    example: {
      of: "path-item",
      before: "post: { requestBody: { content: { application/json: {} } } }",
      after: "post: {}",
    },
  },
  "request-body.required.enabled": {
    what: "A request body that could be left out is now required.",
    why: "Requests without one are refused.",
    advice: "Keep it optional.",
    scopes: ["wire"],
    example: {
      of: "path-item",
      before: "post: { requestBody: { content: { application/json: {} } } }",
      after: "post: { requestBody: { required: true, content: { application/json: {} } } }",
    },
  },
  "request-body.required.disabled": {
    what: "A request body that was required may now be left out.",
    why: "Requests with one are taken as before.",
    advice: "Nothing needs to be done.",
    scopes: ["wire"],
    example: {
      of: "path-item",
      before: "post: { requestBody: { required: true, content: { application/json: {} } } }",
      after: "post: { requestBody: { content: { application/json: {} } } }",
    },
  },
} satisfies Readonly<Record<string, ChangeKind>>;
