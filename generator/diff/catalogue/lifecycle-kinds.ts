import type { ChangeKind } from "./change-kind.ts";

/** Kinds of change of lifecycle that need two states: reference, "breaking changes", section 5. */
export const lifecycleKinds = {
  "lifecycle.deprecated": {
    what: "A product, an operation, a parameter or a property is marked deprecated.",
    why: "It still works: consumers are told to move in time.",
    advice: "Name what takes its place (x-successor), and until when it is served (x-sunset).",
    scopes: ["wire"],
    example: {
      of: "operation",
      before: "responses: { '204': { description: Done } }",
      after: "deprecated: true\nresponses: { '204': { description: Done } }",
    },
  },
  "lifecycle.reactivated": {
    what: "A mark of deprecation is taken back.",
    why: "It works as before; who has moved away was told to in vain.",
    advice: "Tell the consumers who were told to move.",
    scopes: ["wire"],
    example: {
      of: "operation",
      before: "deprecated: true\nresponses: { '204': { description: Done } }",
      after: "responses: { '204': { description: Done } }",
    },
  },
  "lifecycle.status.increased": {
    what: "The status goes forward: experimental, in development, in production, deprecated.",
    why: "More is promised than before, and nothing is taken back.",
    advice: "Nothing has to be done: from now on the new status is what changes are judged by.",
    scopes: ["wire"],
    example: {
      of: "document",
      before: "info: { title: Cards, version: 1.0.0, x-lifecycle: in-development }\npaths: {}",
      after: "info: { title: Cards, version: 1.0.0, x-lifecycle: in-production }\npaths: {}",
    },
  },
  "lifecycle.status.decreased": {
    what: "The status goes back.",
    why: "What is in production has consumers who rely on its promise: a lower status would allow to break them.",
    advice: "Keep the status. To end the promise, mark it deprecated with a sunset date.",
    scopes: ["wire"],
    example: {
      of: "document",
      before: "info: { title: Cards, version: 1.0.0, x-lifecycle: in-production }\npaths: {}",
      after: "info: { title: Cards, version: 1.0.0, x-lifecycle: experimental }\npaths: {}",
    },
  },
  "lifecycle.sunset.too-soon": {
    what: "The sunset date leaves consumers less time than the policy promises.",
    why: "A team needs weeks to plan a move and months to release it.",
    advice: "Set x-sunset to a date that leaves the days of the policy (sunsetNoticeDays).",
    scopes: ["wire"],
    example: {
      of: "document",
      before: "info: { title: Cards, version: 1.0.0, x-lifecycle: in-production }\npaths: {}",
      after:
        'info: { title: Cards, version: 1.0.0, x-lifecycle: deprecated, x-sunset: "2026-01-02", x-deprecated-since: "2026-01-01" }\npaths: {}',
    },
  },
  "lifecycle.sunset.removed": {
    what: "A sunset date is taken away while the deprecation stays.",
    why: "Consumers planned by that date and now have none.",
    advice: "Give the date again, or a later one; without the deprecation no date is needed.",
    scopes: ["wire"],
    example: {
      of: "document",
      before: 'info: { title: Cards, version: 1.0.0, x-lifecycle: deprecated, x-sunset: "2027-06-30" }\npaths: {}',
      after: "info: { title: Cards, version: 1.0.0, x-lifecycle: deprecated }\npaths: {}",
    },
  },
  "lifecycle.sunset.moved-earlier": {
    what: "A sunset date comes sooner than was promised.",
    why: "Consumers planned by the old date.",
    advice: "Take the old date back, or a later one.",
    scopes: ["wire"],
    example: {
      of: "document",
      before: 'info: { title: Cards, version: 1.0.0, x-lifecycle: deprecated, x-sunset: "2027-06-30" }\npaths: {}',
      after: 'info: { title: Cards, version: 1.0.0, x-lifecycle: deprecated, x-sunset: "2026-12-31" }\npaths: {}',
    },
  },
} satisfies Readonly<Record<string, ChangeKind>>;
