import type { Account } from "@op/accounts/v1";
import type { AccountsHandlers } from "@op/accounts/v1/mocks";
import { defineBehaviour } from "@op/sandbox/behaviour";
import { createAccountListing } from "../../common/sandbox/account-lists.ts";
import { accountsOf, ownAccount } from "../../common/sandbox/ledger-accounts.ts";
import { settledLedgerOf } from "../../common/sandbox/settled-ledger.ts";
import { toAccount } from "./sandbox/account.ts";
import { toPrediction } from "./sandbox/prediction.ts";
import { toTransaction } from "./sandbox/transaction.ts";

const listed = createAccountListing<Account[]>();

/** Accounts with AI: the end user's accounts as the ledger has them, in bare arrays. */
export const behaviour = defineBehaviour<AccountsHandlers>({
  listAccounts(context) {
    const ledger = settledLedgerOf(context);
    const { endUser } = context;
    const accounts = accountsOf(endUser.customer);
    const body = listed(accounts, ledger, endUser, () => accounts.map((one) => toAccount(one, ledger, endUser)));
    return { status: 200, body };
  },

  getAccount(context) {
    const account = ownAccount(context.endUser.customer, context.input.accountId);
    if (account === undefined) return context.invalid({ accountId: "unknown" });
    return { status: 200, body: [toAccount(account, settledLedgerOf(context), context.endUser)] };
  },

  listTransactions(context) {
    const { accountId, include } = context.input;
    const account = ownAccount(context.endUser.customer, accountId);
    if (account === undefined) return context.invalid({ accountId: "unknown" });
    const bookings = [...settledLedgerOf(context).bookingsOf(account.iban)];
    return { status: 200, body: bookings.map((booking) => toTransaction(booking, account, include)) };
  },

  getTransaction(context) {
    const { accountId, transactionId, include } = context.input;
    const account = ownAccount(context.endUser.customer, accountId);
    if (account === undefined) return context.invalid({ accountId: "unknown" });
    const booking = settledLedgerOf(context).booking(account.iban, transactionId);
    if (booking === undefined) return context.invalid({ transactionId: "unknown" });
    return { status: 200, body: { transaction: [toTransaction(booking, account, include)] } };
  },

  getPrediction(context) {
    const { accountId, days = 30 } = context.input;
    const account = ownAccount(context.endUser.customer, accountId);
    if (account === undefined) return context.invalid({ accountId: "unknown" });
    return { status: 200, body: toPrediction(account, settledLedgerOf(context), context.now, days) };
  },
});
