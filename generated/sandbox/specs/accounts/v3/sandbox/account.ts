// Copied from specs/accounts/v3/sandbox/account.ts. Do not edit.

import type { Account } from "../../../../../accounts/v3/index.ts";
import { seed } from "../../../../../sandbox/seeds/accounts/v3.ts";
import type { Ledger, LedgerAccount } from "../../../common/sandbox/ledger.ts";
import { amountOf } from "../../../common/sandbox/money.ts";
import type { Links } from "./links.ts";

/** An account as v3 tells it, under one of its ids. */
export function toAccount(account: LedgerAccount, accountId: string, ledger: Ledger, links: Links): Account {
  return {
    accountId,
    identifier: account.iban,
    identifierScheme: "IBAN",
    nickname: "",
    name: seed.accountName,
    balance: amountOf(ledger.balanceOf(account.iban)),
    currency: account.currency,
    servicerScheme: "BIC",
    servicerIdentifier: account.bic,
    _links: { self: links.account(accountId), transactions: links.transactions(accountId) },
  };
}
