// Copied from specs/payment-highway/v1/sandbox/charge-handlers.ts. Do not edit.

import type { PaymentHighwayHandlers } from "../../../../../payment-highway/v1/mocks.ts";
import type { BehaviourHandlers } from "../../../../../runtime/sandbox/behaviour/index.ts";
import type { LedgerSession } from "../../../common/sandbox/ledger.ts";
import { beginTransaction } from "./begin-transaction.ts";
import { cardNamed, chargeCard, type ChargeManner, type ChargeRequest, type ChargedCard } from "./charge-card.ts";
import { commitCard, paymentAt, revertCard } from "./commit-card.ts";
import { openChallenge } from "./open-form.ts";
import { results } from "./results.ts";
import { signedAnswer } from "./signed-answer.ts";
import { cardInfo, walletCard } from "./test-cards.ts";
import { debitResponse, transactionResult } from "./transaction-answers.ts";
import { transactionOf, type CardTransaction } from "./transaction-rows.ts";

/** The operations on card payments that change them. */
export const chargeHandlers: Pick<
  BehaviourHandlers<PaymentHighwayHandlers>,
  | "createTransaction"
  | "debitTransaction"
  | "chargeCustomerInitiated"
  | "chargeMerchantInitiated"
  | "debitApplePay"
  | "commitTransaction"
  | "revertTransaction"
> = {
  createTransaction(context) {
    const { id } = beginTransaction(context);
    return signedAnswer(context, { id, result: results.ok });
  },

  async debitTransaction(context) {
    const { input, state } = context;
    const card = await chargedCard(context, input.body);
    const row = transactionOf(state, input.id, "card");
    if (row === undefined) return context.invalid({ id: "unknown" });
    return signedAnswer(context, debitResponse(row, charge(context, row, card, input.body)));
  },

  async chargeMerchantInitiated(context) {
    const { input, state } = context;
    const card = await chargedCard(context, input.body);
    const row = transactionOf(state, input.id, "card");
    if (row === undefined) return context.invalid({ id: "unknown" });
    const result = charge(context, row, card, input.body, { isRecurring: true });
    return signedAnswer(context, debitResponse(row, result));
  },

  async chargeCustomerInitiated(context) {
    const { input, state } = context;
    const card = await chargedCard(context, input.body);
    const row = transactionOf(state, input.id, "card");
    if (row === undefined) return context.invalid({ id: "unknown" });
    const result = charge(context, row, card, input.body, { isCustomerPresent: true });
    const response = debitResponse(row, result);
    if (result.code !== results.softDecline.code) return signedAnswer(context, response);
    const { return_urls } = input.body.strong_customer_authentication;
    return signedAnswer(context, { ...response, three_d_secure_url: openChallenge(context, row, return_urls) });
  },

  async debitApplePay(context) {
    const { input, state } = context;
    const charged = { given: walletCard, info: await cardInfo(walletCard) };
    const row = transactionOf(state, input.id, "card");
    if (row === undefined) return context.invalid({ id: "unknown" });
    return signedAnswer(context, debitResponse(row, chargeCard(context, row, charged, input.body)));
  },

  commitTransaction(context) {
    const { input, state, now } = context;
    const row = transactionOf(state, input.id, "card");
    if (row === undefined) return context.invalid({ id: "unknown" });
    const result = commitCard(context, row, input.body);
    const changed = transactionOf(state, input.id, "card") ?? row;
    return signedAnswer(context, { ...transactionResult(changed, paymentAt(changed, now)), result });
  },

  revertTransaction(context) {
    const { input, state } = context;
    const row = transactionOf(state, input.id, "card");
    if (row === undefined) return context.invalid({ id: "unknown" });
    return signedAnswer(context, { result: revertCard(context, row, input.body?.amount) });
  },
};

/**
 * The card of a request. Its fingerprint takes a moment, in which other calls may change the transaction: so it comes
 * before the transaction is read.
 */
async function chargedCard(
  { state }: LedgerSession,
  body: Parameters<typeof cardNamed>[1],
): Promise<ChargedCard | undefined> {
  const named = cardNamed(state, body);
  return named && { ...named, info: await cardInfo(named.given) };
}

function charge(
  session: LedgerSession,
  row: CardTransaction,
  card: ChargedCard | undefined,
  request: ChargeRequest,
  manner?: ChargeManner,
) {
  return card === undefined ? results.error : chargeCard(session, row, card, request, manner);
}
