// Copied from specs/payment-highway/v1/sandbox/settle-decision-form.ts. Do not edit.

import type { CardInfo, HostedDecision } from "../../../../../payment-highway/v1/index.ts";
import type { State } from "../../../../../runtime/sandbox/behaviour/index.ts";
import { allOrNothing } from "../../../common/sandbox/all-or-nothing.ts";
import type { LedgerSession } from "../../../common/sandbox/ledger.ts";
import { beginTransaction } from "./begin-transaction.ts";
import { chargeCard } from "./charge-card.ts";
import type { FormOutcome, FormPayment, FormRow } from "./form-rows.ts";
import { takeMoney } from "./merchant-money.ts";
import { passChallenge } from "./pass-challenge.ts";
import { results } from "./results.ts";
import { chargeOf, storeCard } from "./settle-card-form.ts";
import { cardInfo, walletCard } from "./test-cards.ts";
import { transactionRows } from "./transaction-rows.ts";

/** What the payer decided, and the card in the payer's wallet. */
export interface WalletDecision {
  readonly decision: HostedDecision["decision"];
  readonly card: CardInfo;
}

/** Reads a decision. */
export async function decisionIn(_state: State, _form: FormRow, body: HostedDecision): Promise<WalletDecision> {
  return { decision: body.decision, card: await cardInfo(walletCard) };
}

/** Carries out what the payer decided on a page without a card. */
export function settleDecision(session: LedgerSession, form: FormRow, { decision, card }: WalletDecision): FormOutcome {
  if (form.kind === "three_d_secure") return passChallenge(session, form, decision);
  if (decision === "cancel") return { kind: "cancel" };
  if (decision === "reject" || form.payment === undefined) return { kind: "failure", reason: "FAILURE" };
  switch (form.kind) {
    case "siirto":
      return payWithSiirto(session, form.payment);
    case "afterpay":
      return acceptInvoice(session, form.payment);
    case "masterpass":
      return agreeInMasterpass(session, form.payment);
    default:
      return payInWallet(session, form.payment, card);
  }
}

/** With MobilePay the card is authorised: the merchant commits it. */
function payInWallet(session: LedgerSession, payment: FormPayment, info: CardInfo): FormOutcome {
  const row = beginTransaction(session);
  const result = chargeCard(session, row, { given: walletCard, info }, chargeOf(payment), { isAuthenticated: true });
  return result.code === results.ok.code
    ? { kind: "success", transactionId: row.id }
    : { kind: "failure", reason: "FAILURE", transactionId: row.id };
}

/** In Masterpass the payer only agrees: the merchant debits. */
function agreeInMasterpass(session: LedgerSession, payment: FormPayment): FormOutcome {
  const row = beginTransaction(session);
  const token = payment.tokenizes ? storeCard(session, walletCard) : undefined;
  session.state.open(transactionRows).set(row.id, { ...row, masterpass: { payment, token } });
  return { kind: "success", transactionId: row.id };
}

/** The invoice is sent when the merchant commits. */
function acceptInvoice(session: LedgerSession, payment: FormPayment): FormOutcome {
  const row = { kind: "afterpay", ...accountPayment(session, payment) } as const;
  session.state.open(transactionRows).set(row.id, row);
  return { kind: "success", transactionId: row.id };
}

/** With Siirto the money moves at once, where the payer has as much. */
function payWithSiirto(session: LedgerSession, payment: FormPayment): FormOutcome {
  const row = { kind: "siirto", ...accountPayment(session, payment) } as const;
  const { amount, phone, message, referenceNumber: reference } = row;
  return allOrNothing((changes): FormOutcome => {
    const rows = session.state.open(transactionRows);
    changes.set(rows, row.id, row);
    if (takeMoney(session, { amount, purpose: "SIIRTO", phone, message, reference }))
      return { kind: "success", transactionId: row.id };
    changes.delete(rows, row.id);
    return { kind: "failure", reason: "FAILURE" };
  });
}

function accountPayment({ now, ids }: LedgerSession, payment: FormPayment) {
  const { amount, currency, order, description, phone, referenceNumber } = payment;
  return {
    id: ids.uuid(),
    created: now,
    amount,
    currency,
    order,
    message: description,
    phone,
    referenceNumber,
    reverts: [],
  };
}
