// Copied from specs/payment-highway/v1/sandbox/wallet-handlers.ts. Do not edit.

import type { PaymentHighwayHandlers } from "../../../../../payment-highway/v1/mocks.ts";
import { collection, type BehaviourHandlers } from "../../../../../runtime/sandbox/behaviour/index.ts";
import { seed } from "../../../../../sandbox/seeds/payment-highway/v1.ts";
import { momentOf } from "../../../common/sandbox/moment.ts";
import { beginTransaction } from "./begin-transaction.ts";
import { chargeCard } from "./charge-card.ts";
import { payersCustomer } from "./payers-customer.ts";
import { results } from "./results.ts";
import { signedAnswer } from "./signed-answer.ts";
import { cardInfo, walletCard } from "./test-cards.ts";
import { debitResponse } from "./transaction-answers.ts";
import { transactionOf } from "./transaction-rows.ts";

/** A payment in the MobilePay app. Times are in milliseconds since 1970. */
interface MobilePayRow {
  readonly transactionId: string;
  /** When the payer will have paid. */
  readonly paidAt: number;
  readonly validUntil: number;
}

const mobilePayRows = collection<MobilePayRow>("payment-highway.mobilepay-sessions");

/** Payments with MobilePay in the merchant's app, and with Masterpass once the payer has agreed. */
export const walletHandlers: Pick<
  BehaviourHandlers<PaymentHighwayHandlers>,
  "createMobilePaySession" | "getMobilePaySession" | "debitMasterpass" | "getUserProfile"
> = {
  async createMobilePaySession(context) {
    const { input, state, now, ids } = context;
    const info = await cardInfo(walletCard);
    const token = ids.uuid();
    const validUntil = now + seed.formLifetimeSeconds * 1000;
    const paidAt = now + seed.mobilePaySeconds * 1000;
    const row = beginTransaction(context);
    const request = { ...input.body, customer: payersCustomer, commit: false };
    chargeCard(context, row, { given: walletCard, info }, request, { isAuthenticated: true, at: paidAt });
    state.open(mobilePayRows).set(token, { transactionId: row.id, paidAt, validUntil });
    return signedAnswer(context, {
      session_token: token,
      uri: `mobilepay://pay?token=${token}`,
      valid_until: momentOf(validUntil),
      result: results.ok,
    });
  },

  getMobilePaySession(context) {
    const { input, state, now } = context;
    const row = state.open(mobilePayRows).get(input.sessionToken);
    if (row === undefined) return context.invalid({ sessionToken: "unknown" });
    const progress = now < row.paidAt ? { status: "in_progress" } : { status: "ok", transaction_id: row.transactionId };
    return signedAnswer(context, { ...progress, valid_until: momentOf(row.validUntil), result: results.ok });
  },

  async debitMasterpass(context) {
    const { input, state } = context;
    const info = await cardInfo(walletCard);
    const row = transactionOf(state, input.id, "card");
    if (row === undefined) return context.invalid({ id: "unknown" });
    if (row.masterpass === undefined) return signedAnswer(context, debitResponse(row, results.error));
    const { payment, token } = row.masterpass;
    const { order, splitting, referenceNumber: reference_number } = payment;
    const request = { ...input.body, order, splitting, reference_number, customer: payersCustomer };
    const result = chargeCard(context, row, { given: walletCard, info, token }, request, { isAuthenticated: true });
    return signedAnswer(context, debitResponse(row, result));
  },

  getUserProfile(context) {
    const row = transactionOf(context.state, context.input.id, "card");
    if (row === undefined) return context.invalid({ id: "unknown" });
    if (row.masterpass === undefined) return signedAnswer(context, { result: results.error });
    const email_address = row.masterpass.payment.email ?? "anna.esimerkki@example.com";
    return signedAnswer(context, { masterpass: { email_address }, result: results.ok });
  },
};
