// Copied from specs/payment-highway/v1/sandbox/settle-card-form.ts. Do not edit.

import type { HostedCardFields, HostedCvcFields } from "../../../../../payment-highway/v1/index.ts";
import type { State } from "../../../../../runtime/sandbox/behaviour/index.ts";
import type { LedgerSession } from "../../../common/sandbox/ledger.ts";
import { beginTransaction } from "./begin-transaction.ts";
import { chargeCard, type ChargedCard } from "./charge-card.ts";
import type { FormOutcome, FormPayment, FormRow } from "./form-rows.ts";
import { payersCustomer } from "./payers-customer.ts";
import { results } from "./results.ts";
import { cardInfo, isStorable, type GivenCard } from "./test-cards.ts";
import { cardRows, tokenizationRows } from "./transaction-rows.ts";

/** The card that the payer entered. */
export async function enteredCard(_state: State, _form: FormRow, body: HostedCardFields): Promise<ChargedCard> {
  const { card_number: pan, expiration_year: year, expiration_month: month, cvv: cvc } = body;
  const given = { pan, year, month, cvc };
  return { given, info: await cardInfo(given) };
}

/** The stored card of a form, with the security code that the payer entered. */
export async function storedCard(
  state: State,
  { payment }: FormRow,
  { cvv: cvc }: HostedCvcFields,
): Promise<ChargedCard | undefined> {
  const stored = state.open(cardRows).get(payment?.token?.toLowerCase() ?? "");
  if (stored === undefined) return undefined;
  const given = { ...stored.card, cvc };
  return { given, info: await cardInfo(given), token: stored.token };
}

/** Stores a card: the payer returns with an id that tells its token. */
export function settleTokenize(session: LedgerSession, _form: FormRow, { given }: ChargedCard): FormOutcome {
  if (!isStorable(given)) return { kind: "failure", reason: "INVALID" };
  const tokenizationId = session.ids.uuid();
  session.state.open(tokenizationRows).set(tokenizationId, storeCard(session, given));
  return { kind: "success", tokenizationId };
}

/** Keeps a card, without its security code. */
export function storeCard({ state, ids }: LedgerSession, { pan, year, month }: GivenCard): string {
  const token = ids.uuid();
  state.open(cardRows).set(token, { token, card: { pan, year, month } });
  return token;
}

/** Authorises a payment: the merchant commits it with the Payment API. */
export function settlePayment(session: LedgerSession, form: FormRow, card: ChargedCard | undefined): FormOutcome {
  const { payment } = form;
  if (payment === undefined || card === undefined) return { kind: "failure", reason: "INVALID" };
  const isStored = form.kind === "add_and_pay_with_card" && isStorable(card.given);
  const charged = isStored ? { ...card, token: storeCard(session, card.given) } : card;
  const row = beginTransaction(session);
  const result = chargeCard(session, row, charged, chargeOf(payment), { isAuthenticated: true });
  const transactionId = row.id;
  if (result.code === results.ok.code) return { kind: "success", transactionId };
  return { kind: "failure", reason: result.code === results.declined.code ? "FAILURE" : "INVALID", transactionId };
}

/** What a form's payment charges a card with. It is committed later. */
export function chargeOf({ amount, currency, order, splitting, referenceNumber }: FormPayment) {
  return {
    amount,
    currency,
    order,
    splitting,
    reference_number: referenceNumber,
    customer: payersCustomer,
    commit: false,
  };
}
