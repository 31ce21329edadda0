import type { lifecycleCatalogue } from "../diagnostics/lifecycle-catalogue.ts";
import { lines, type DescriptionsOf } from "./description.ts";

const newer = lines(`
  # payments/v2/openapi.yaml
  info: { version: 2.0.0 }
  paths: { /v2/payments: { get: {} } }
`);

/** The first version of a product that has a second one; `info` as given. */
function replaced(info: string): string {
  return `# payments/v1/openapi.yaml\ninfo: ${info}\npaths: { /v1/payments: { get: {} } }\n${newer}`;
}

const complete = '{ x-lifecycle: deprecated, x-successor: payments/v2, x-sunset: "2030-12-31" }';

/** Rules about the life of products and operations. */
export const lifecycleDescriptions: DescriptionsOf<typeof lifecycleCatalogue> = {
  "lifecycle.status.invalid": {
    what: "A lifecycle status is none of the four words.",
    why: "Every promise depends on it: whether a change may break, and who may call in production.",
    before: "info: { x-lifecycle: beta, x-category: Banking }",
    after: "info: { x-lifecycle: experimental, x-category: Banking }",
  },
  "lifecycle.status.missing": {
    what: "A version that has a newer one does not say where it stands.",
    why: "Its consumers cannot tell whether they have to move.",
    before: replaced("{ x-category: Banking }"),
    after: replaced(complete),
  },
  "lifecycle.status.more-mature": {
    what: "An operation is said to be further than its product.",
    why: "A product in development cannot be called in production, whatever one of its operations says.",
    before: "paths: { /v1/payments: { get: { x-lifecycle: in-production } } }",
    after: "paths: { /v1/payments: { get: { x-lifecycle: experimental } } }",
  },
  "lifecycle.successor.missing": {
    what: "A deprecated version does not name what takes its place, though there is a newer version.",
    why: "Its consumers are told to leave, but not where to go.",
    before: replaced('{ x-lifecycle: deprecated, x-sunset: "2030-12-31" }'),
    after: replaced(complete),
  },
  "lifecycle.successor.not-newer": {
    what: "A successor is the version itself, or an older one.",
    why: "Consumers who follow it go back, or round in a circle.",
    before: replaced('{ x-lifecycle: deprecated, x-successor: payments/v1, x-sunset: "2030-12-31" }'),
    after: replaced(complete),
  },
  "unknown-successor": {
    what: "A successor is no product version of the family.",
    why: "Consumers are sent to something that is not there.",
    before: replaced('{ x-lifecycle: deprecated, x-successor: payments/v9, x-sunset: "2030-12-31" }'),
    after: replaced(complete),
  },
  "lifecycle.sunset.missing": {
    what: "Something deprecated has no sunset date: a version that has a newer one, or what the policy asks it for.",
    why: "Without a date nobody plans the move, and nobody may switch it off.",
    before: replaced("{ x-lifecycle: deprecated, x-successor: payments/v2 }"),
    after: replaced(complete),
  },
  "lifecycle.sunset.invalid": {
    what: "A date of the lifecycle is no date of RFC 3339.",
    why: "It cannot be compared with today: nothing would ever be due.",
    before: "info: { x-lifecycle: deprecated, x-sunset: end of 2027 }",
    after: 'info: { x-lifecycle: deprecated, x-sunset: "2027-12-31" }',
  },
  "lifecycle.sunset.too-soon": {
    what: "The sunset leaves consumers less time than the policy promises.",
    why: "A team needs weeks to plan a move and months to release it.",
    before: 'info: { x-lifecycle: deprecated, x-deprecated-since: "2026-01-01", x-sunset: "2026-12-31" }',
    after: 'info: { x-lifecycle: deprecated, x-deprecated-since: "2026-01-01", x-sunset: "2028-12-31" }',
  },
  "lifecycle.sunset.passed": {
    what: "Something is still described after its sunset date.",
    why: "Consumers were told that it would be gone: either it is, and the document is wrong, or the promise is.",
    before: 'info: { x-lifecycle: deprecated, x-sunset: "2020-12-31" }',
    after: 'info: { x-lifecycle: deprecated, x-sunset: "2030-12-31" }',
  },
};
