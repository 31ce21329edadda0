// Copied from specs/accounts/v3/sandbox.ts. Do not edit.

import type { AccountsHandlers } from "../../../../accounts/v3/mocks.ts";
import { defineBehaviour } from "../../../../runtime/sandbox/behaviour/index.ts";
import { consentedAccounts } from "../../common/sandbox/consents.ts";
import { settledLedgerOf } from "../../common/sandbox/settled-ledger.ts";
import { toAccount } from "./sandbox/account.ts";
import { linksBelow } from "./sandbox/links.ts";
import { mixtureOf } from "./sandbox/mixture.ts";
import { accountIdsIn, namedAccount } from "./sandbox/named-account.ts";
import { pageOf } from "./sandbox/page.ts";
import { toTransaction } from "./sandbox/transaction.ts";

/** OP Accounts: the accounts that the end user has consented to, as HAL documents, under ids that change. */
export const behaviour = defineBehaviour<AccountsHandlers>({
  listAccounts(context) {
    const ledger = settledLedgerOf(context);
    const links = linksBelow(context.origin);
    const ids = accountIdsIn(context);
    const nonce = mixtureOf(context.ids.hex(32));
    const accounts = consentedAccounts(context.endUser.customer).map((account) =>
      toAccount(account, ids.idOf(account.iban, nonce), ledger, links),
    );
    return { status: 200, body: { accounts, _links: { self: links.accounts() } } };
  },

  getAccount(context) {
    const account = namedAccount(context);
    if (account === undefined) return context.invalid({ accountId: "unknown" });
    const links = linksBelow(context.origin);
    return { status: 200, body: toAccount(account, context.input.accountId, settledLedgerOf(context), links) };
  },

  listTransactions(context) {
    const account = namedAccount(context);
    if (account === undefined) return context.invalid({ accountId: "unknown" });
    const page = pageOf(settledLedgerOf(context), account, context.input);
    if (page.kind === "invalid") return context.invalid({ [page.parameter]: page.rule });

    const { accountId, fromBookingDateTime, toBookingDateTime, pageSize, forwardPagingToken } = context.input;
    const links = linksBelow(context.origin);
    const query = { fromBookingDateTime, toBookingDateTime, pageSize };
    const self = links.transactions(accountId, { ...query, forwardPagingToken });
    const transactions = page.bookings.map((booking) => toTransaction(booking, accountId, links));
    if (page.next === undefined) return { status: 200, body: { transactions, _links: { self } } };
    const next = links.transactions(accountId, { ...query, forwardPagingToken: page.next });
    return { status: 200, body: { transactions, _links: { self, next } } };
  },

  getTransaction(context) {
    const account = namedAccount(context);
    if (account === undefined) return context.invalid({ accountId: "unknown" });
    const { accountId, transactionId } = context.input;
    const booking = settledLedgerOf(context).booking(account.iban, transactionId);
    if (booking === undefined) return context.invalid({ transactionId: "unknown" });
    return { status: 200, body: toTransaction(booking, accountId, linksBelow(context.origin)) };
  },
});
