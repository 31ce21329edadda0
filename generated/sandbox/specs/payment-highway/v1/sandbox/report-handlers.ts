// Copied from specs/payment-highway/v1/sandbox/report-handlers.ts. Do not edit.

import type { PaymentHighwayHandlers } from "../../../../../payment-highway/v1/mocks.ts";
import type { BehaviourHandlers } from "../../../../../runtime/sandbox/behaviour/index.ts";
import { results } from "./results.ts";
import { midnightOf, reportDay, settlementsOf } from "./settlement.ts";
import { signedAnswer } from "./signed-answer.ts";

const dayMs = 86_400_000;

/** What the acquirer settles of the session's payments. */
export const reportHandlers: Pick<
  BehaviourHandlers<PaymentHighwayHandlers>,
  "getBatchReport" | "getReconciliationReport"
> = {
  getBatchReport(context) {
    const { input, state, now } = context;
    if (!isDay(input.date)) return context.invalid({ date: "must be a day" });
    return signedAnswer(context, { settlements: settlementsOf(state, input.date, now), result: results.ok });
  },

  getReconciliationReport(context) {
    const { input, state, now } = context;
    if (!isDay(input.date)) return context.invalid({ date: "must be a day" });
    // A batch is processed in the night after its day.
    const day = input["use-date-processed"] ? reportDay(midnightOf(input.date) - dayMs) : input.date;
    const settlements = settlementsOf(state, day, now);
    return signedAnswer(context, { settlements, commission_settlements: [], result: results.ok });
  },
};

function isDay(date: string): boolean {
  const midnight = midnightOf(date);
  return !Number.isNaN(midnight) && reportDay(midnight) === date;
}
