// Copied from specs/accounts/v2/sandbox.ts. Do not edit.

import type { AccountList } from "../../../../accounts/v2/index.ts";
import type { AccountsHandlers } from "../../../../accounts/v2/mocks.ts";
import { defineBehaviour } from "../../../../runtime/sandbox/behaviour/index.ts";
import { createAccountListing } from "../../common/sandbox/account-lists.ts";
import { accountsOf, ownAccount } from "../../common/sandbox/ledger-accounts.ts";
import { settledLedgerOf } from "../../common/sandbox/settled-ledger.ts";
import { toAccount } from "./sandbox/account.ts";
import { envelope } from "./sandbox/envelope.ts";
import { bookedBetween } from "./sandbox/period.ts";
import { toPrediction } from "./sandbox/prediction.ts";
import { toTransaction } from "./sandbox/transaction.ts";

const listed = createAccountListing<AccountList>();

/** Accounts with AI 2.0: the same accounts as v1, in envelopes, every scalar a text. */
export const behaviour = defineBehaviour<AccountsHandlers>({
  listAccounts(context) {
    const ledger = settledLedgerOf(context);
    const { endUser } = context;
    const accounts = accountsOf(endUser.customer);
    const body = listed(accounts, ledger, endUser, () => envelope(accounts.map((one) => toAccount(one, ledger))));
    return { status: 200, body };
  },

  getAccount(context) {
    const account = ownAccount(context.endUser.customer, context.input.accountId);
    if (account === undefined) return context.invalid({ accountId: "unknown" });
    return { status: 200, body: envelope([toAccount(account, settledLedgerOf(context))]) };
  },

  listTransactions(context) {
    const { accountId, fromDate, toDate, include } = context.input;
    const account = ownAccount(context.endUser.customer, accountId);
    if (account === undefined) return context.invalid({ accountId: "unknown" });
    if (fromDate !== undefined && toDate === undefined) {
      return context.invalid({ toDate: "must be given together with fromDate" });
    }
    if (toDate !== undefined && fromDate === undefined) {
      return context.invalid({ fromDate: "must be given together with toDate" });
    }
    const bookings = [...settledLedgerOf(context).bookingsOf(account.iban)].filter(bookedBetween(fromDate, toDate));
    return { status: 200, body: envelope(bookings.map((booking) => toTransaction(booking, account, include))) };
  },

  getTransaction(context) {
    const { accountId, transactionId, include } = context.input;
    const account = ownAccount(context.endUser.customer, accountId);
    if (account === undefined) return context.invalid({ accountId: "unknown" });
    const booking = settledLedgerOf(context).booking(account.iban, transactionId);
    if (booking === undefined) return context.invalid({ transactionId: "unknown" });
    return { status: 200, body: envelope([toTransaction(booking, account, include)]) };
  },

  getPrediction(context) {
    const { accountId, days = 30 } = context.input;
    const account = ownAccount(context.endUser.customer, accountId);
    if (account === undefined) return context.invalid({ accountId: "unknown" });
    return { status: 200, body: envelope(toPrediction(account, settledLedgerOf(context), context.now, days)) };
  },
});
