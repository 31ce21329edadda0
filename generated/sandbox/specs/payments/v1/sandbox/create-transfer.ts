// Copied from specs/payments/v1/sandbox/create-transfer.ts. Do not edit.

import type { PaymentsHandlers } from "../../../../../payments/v1/mocks.ts";
import type { BehaviourHandlers } from "../../../../../runtime/sandbox/behaviour/index.ts";
import type { BookingEnrichment, LedgerAccount } from "../../../common/sandbox/ledger.ts";
import { settledLedgerOf } from "../../../common/sandbox/settled-ledger.ts";
import { momentOf } from "../../../common/sandbox/moment.ts";
import { centsOf } from "../../../common/sandbox/money.ts";
import { moneyViolations } from "./money-violations.ts";

/** Moves money between two accounts of the end user, which are found by their names. */
export const createTransfer: BehaviourHandlers<PaymentsHandlers>["createTransfer"] = (context) => {
  const { amount, sourceAccountName, targetAccountName, currency = "EUR", message } = context.input.body;
  const violations = moneyViolations({ amount, currency });
  if (Object.keys(violations).length > 0) return context.invalid(violations);

  const ledger = settledLedgerOf(context);
  const accounts = ledger.accountsOf(context.endUser.customer);
  const source = accounts.find(isNamed(sourceAccountName));
  const target = accounts.filter((account) => account !== source).find(isNamed(targetAccountName));
  if (source === undefined || target === undefined) return context.businessError("ACC_ERR_404");

  const valueDate = momentOf(context.now);
  const { kind } = ledger.move({
    from: source.iban,
    to: target.iban,
    amount: centsOf(amount),
    type: "TRANSFER",
    purpose: message || "TILISIIRTO",
    message,
    valueDate,
    enrichment: enrichmentOf(target),
  });
  if (kind === "insufficient") return context.businessError("ACC_ERR_123");
  return {
    status: 200,
    body: {
      amount,
      payerIban: source.iban,
      payerName: source.accountName,
      receiverIban: target.iban,
      receiverName: target.accountName,
      ...(message !== undefined && { subject: message }),
      currency,
      paymentId: context.ids.timeUuid(),
      valueDate,
    },
  };
};

/** Whether an account has a name, in upper or lower case, its letters composed or not. */
function isNamed(name: string): (account: LedgerAccount) => boolean {
  const wanted = name.normalize("NFC").toUpperCase();
  return ({ accountName }) => accountName === wanted;
}

function enrichmentOf(target: LedgerAccount): BookingEnrichment {
  const category = target.accountType === "710001" ? "TRANSFERS" : "SAVINGS";
  return { category, subCategory: "OWN_TRANSFER", merchantCategoryCode: null, recurring: false };
}
