// Copied from specs/payment-highway/v1/sandbox/read-handlers.ts. Do not edit.

import type { PaymentHighwayHandlers } from "../../../../../payment-highway/v1/mocks.ts";
import type { BehaviourHandlers } from "../../../../../runtime/sandbox/behaviour/index.ts";
import { paymentAt } from "./commit-card.ts";
import { afterPayStatus } from "./after-pay-answers.ts";
import { formStatus } from "./form-status.ts";
import { formOf } from "./form-rows.ts";
import { payersCustomer } from "./payers-customer.ts";
import { pivoStatus } from "./pivo-answers.ts";
import { results } from "./results.ts";
import { signedAnswer } from "./signed-answer.ts";
import { cardInfo } from "./test-cards.ts";
import { transactionResult, transactionStatus } from "./transaction-answers.ts";
import { cardRows, tokenizationRows, transactionOf, transactionRows } from "./transaction-rows.ts";

/** The operations that read card payments, stored cards and forms. */
export const readHandlers: Pick<
  BehaviourHandlers<PaymentHighwayHandlers>,
  "getTransaction" | "getTransactionResult" | "listTransactions" | "getTokenization" | "getFormSession"
> = {
  getTransaction(context) {
    const { input, state, now } = context;
    const row = transactionOf(state, input.id, "card");
    const payment = row && paymentAt(row, now);
    if (row === undefined || payment === undefined) {
      return context.invalid({ id: row === undefined ? "unknown" : "must be debited" });
    }
    return signedAnswer(context, { transaction: transactionStatus(row, payment), result: results.ok });
  },

  getTransactionResult(context) {
    const { input, state, now } = context;
    const row = transactionOf(state, input.id, "card");
    if (row === undefined) return context.invalid({ id: "unknown" });
    return signedAnswer(context, transactionResult(row, paymentAt(row, now)));
  },

  listTransactions(context) {
    const { input, state, now } = context;
    const rows = [...state.open(transactionRows).values()];
    const transactions = rows.flatMap((row) => {
      const payment = row.kind === "card" ? paymentAt(row, now) : undefined;
      return row.kind === "card" && payment?.order === input.order ? [transactionStatus(row, payment)] : [];
    });
    const pivo = rows.flatMap((row) =>
      row.kind === "pivo" && row.order === input.order ? [pivoStatus(state, row, now)] : [],
    );
    const afterPay = rows.flatMap((row) =>
      row.kind === "afterpay" && row.order === input.order ? [afterPayStatus(row)] : [],
    );
    const body = { transactions, pivo_transactions: pivo, afterpay_transactions: afterPay, result: results.ok };
    return signedAnswer(context, body);
  },

  async getTokenization(context) {
    const { input, state } = context;
    const token = state.open(tokenizationRows).get(input.tokenizationId.toLowerCase());
    const stored = token === undefined ? undefined : state.open(cardRows).get(token);
    if (stored === undefined) return context.invalid({ tokenizationId: "unknown" });
    return signedAnswer(context, {
      card_token: stored.token,
      card: await cardInfo(stored.card),
      customer: payersCustomer,
      cardholder_authentication: "no",
      recurring: false,
      result: results.ok,
    });
  },

  getFormSession(context) {
    const { input, state, now } = context;
    const form = formOf(state, input.sessionId);
    if (form === undefined) return context.invalid({ sessionId: "unknown" });
    return signedAnswer(context, formStatus(form, now));
  },
};
