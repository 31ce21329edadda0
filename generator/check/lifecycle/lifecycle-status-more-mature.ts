import { diagnostic } from "../../diagnostics/diagnostic.ts";
import type { LifecycleStatus } from "../../model/lifecycle.ts";
import type { ModelRule } from "../rule.ts";
import { memberAt } from "./deprecated-parts.ts";

/** An operation is not more mature than its product: reference, "breaking changes", section 5. */
export const lifecycleStatusMoreMature: ModelRule = {
  code: "lifecycle.status.more-mature",
  scope: "family",
  find(api) {
    const product = api.lifecycle?.status;
    // All of a deprecated product was in production once.
    if (product === undefined || product === "deprecated") return [];
    return api.operations.flatMap(({ lifecycle, at }) => {
      const status = lifecycle?.status;
      if (status === undefined || maturity[status] <= maturity[product]) return [];
      return [diagnostic("lifecycle.status.more-mature", memberAt(at, "x-lifecycle"), { status, product })];
    });
  },
};

/** An operation can be deprecated in a product of every status. */
const maturity: Readonly<Record<LifecycleStatus, number>> = {
  deprecated: 0,
  experimental: 1,
  "in-development": 2,
  "in-production": 3,
};
