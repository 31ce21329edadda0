// Copied from specs/holdings/v1/sandbox.ts. Do not edit.

import type { HoldingsHandlers } from "../../../../holdings/v1/mocks.ts";
import { defineBehaviour } from "../../../../runtime/sandbox/behaviour/index.ts";
import { holdingsOf } from "./sandbox/holdings-of.ts";

/** Both layouts are answered with the members of both. */
export const behaviour = defineBehaviour<HoldingsHandlers>({
  getHoldings: (context) => ({ status: 200, body: holdingsOf(context, context.endUser.customer) }),

  getHoldingsByOwner(context) {
    const { customer, token } = context.endUser;
    if (context.input.ownerId !== token) return context.invalid({ ownerId: "unknown" });
    return { status: 200, body: holdingsOf(context, customer) };
  },

  getHoldingsInfo: (context) => ({ status: 200, body: holdingsOf(context, context.endUser.customer) }),
});
