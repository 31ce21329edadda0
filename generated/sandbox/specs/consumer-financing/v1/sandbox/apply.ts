// Copied from specs/consumer-financing/v1/sandbox/apply.ts. Do not edit.

import type { Application, ApplicationRequest, Calculation } from "../../../../../consumer-financing/v1/index.ts";
import type { SessionIds } from "../../../../../runtime/sandbox/behaviour/index.ts";
import { dayOf } from "../../../common/sandbox/calendar.ts";
import { momentOf } from "../../../common/sandbox/moment.ts";
import { amountOf, centsOf } from "../../../common/sandbox/money.ts";
import { applicationRows, decisionReason, type FinancingSession } from "./applications.ts";
import { calculationOf } from "./calculation.ts";

/** An application of this amount is never decided. */
const undecidedAmount = 666;

/**
 * Decides on an application and keeps it. What it asks for is within the limits of the product.
 *
 * @throws SessionFullError where the session may keep no more rows.
 */
export function apply(
  session: FinancingSession & { readonly ids: SessionIds },
  customer: string,
  request: ApplicationRequest,
): Application {
  const created = momentOf(session.now);
  const offer = calculationOf(request, dayOf(session.now));
  const answer: Application = {
    applicationId: session.ids.uuid(),
    ...decisionOn(request, offer),
    created,
    updated: created,
    ...request,
  };
  applicationRows(session.state).set(answer.applicationId, { customer, answer });
  return answer;
}

/** Approved where the instalment is at most a quarter of the monthly income. */
function decisionOn(
  { amount, applicant }: ApplicationRequest,
  offer: Calculation,
): Pick<Application, "status" | "decisionReason" | "offer"> {
  if (amount === undecidedAmount) return { status: "PENDING" };
  // Numbers with two decimals compare as the decimals do: only sums and products of them go wrong.
  const isAffordable = amountOf(4 * centsOf(offer.monthlyInstalment)) <= applicant.monthlyIncome;
  return isAffordable ? { status: "APPROVED", offer } : { status: "REJECTED", decisionReason };
}
