import type { ChangeKind } from "../change-kind.ts";

/** Kinds of change of callbacks and webhooks: reference, "breaking changes", section 3.5. */
export const callbackKinds = {
  "webhook.added": {
    what: "A webhook is new.",
    why: "Nobody listens to it yet, so nobody is hit.",
    advice: "Send it only to those who asked for it.",
    scopes: ["wire"],
    example: { of: "document", before: "paths: {}", after: "paths: {}\nwebhooks: { paid: { post: {} } }" },
  },
  "webhook.removed": {
    what: "A webhook is gone.",
    why: "Receivers wait for it in vain.",
    advice: "Keep sending it, and deprecate it first.",
    scopes: ["wire"],
    example: { of: "document", before: "paths: {}\nwebhooks: { paid: { post: {} } }", after: "paths: {}" },
  },
  "callback.added": {
    what: "An operation has a new callback.",
    why: "Nobody listens to it yet, so nobody is hit.",
    advice: "Send it only to those who asked for it.",
    scopes: ["wire"],
    example: {
      of: "path-item",
      before: "post: {}",
      after: 'post: { callbacks: { paid: { "{$request.body#/url}": { post: {} } } } }',
    },
  },
  "callback.removed": {
    what: "A callback of an operation is gone, or goes to another address.",
    why: "Receivers wait for it in vain.",
    advice: "Keep sending it, and deprecate it first.",
    scopes: ["wire"],
    example: {
      of: "path-item",
      before: 'post: { callbacks: { paid: { "{$request.body#/url}": { post: {} } } } }',
      after: "post: {}",
    },
  },
} satisfies Readonly<Record<string, ChangeKind>>;
