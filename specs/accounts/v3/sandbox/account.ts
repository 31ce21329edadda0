import type { Account } from "@op/accounts/v3";
import { seed } from "@op/sandbox/seeds/accounts/v3";
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
