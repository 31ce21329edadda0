// Copied from specs/payment-highway/v1/sandbox/pass-challenge.ts. Do not edit.

import type { HostedDecision } from "../../../../../payment-highway/v1/index.ts";
import type { LedgerSession } from "../../../common/sandbox/ledger.ts";
import { withCommit } from "./commit-card.ts";
import type { FormOutcome, FormRow } from "./form-rows.ts";
import { transactionOf, transactionRows, type CardPayment } from "./transaction-rows.ts";

/** Ends the soft decline of a charge: the cardholder passes 3-D Secure, fails it, or gives up. */
export function passChallenge(
  session: LedgerSession,
  { transactionId = "" }: FormRow,
  decision: HostedDecision["decision"],
): FormOutcome {
  const { state, now } = session;
  const row = transactionOf(state, transactionId, "card");
  const payment = row?.payment;
  if (row === undefined || payment?.outcome !== "challenged")
    return { kind: "failure", reason: "INVALID", transactionId };
  if (decision === "cancel") return { kind: "cancel" };
  const isAccepted = decision === "accept";
  const decided: CardPayment = {
    ...payment,
    modified: now,
    isAuthenticated: isAccepted,
    outcome: isAccepted ? "authorized" : "declined",
  };
  if (isAccepted && decided.commits) withCommit(session, row, decided, decided.amount);
  else state.open(transactionRows).set(row.id, { ...row, payment: decided });
  return isAccepted ? { kind: "success", transactionId } : { kind: "failure", reason: "FAILURE", transactionId };
}
