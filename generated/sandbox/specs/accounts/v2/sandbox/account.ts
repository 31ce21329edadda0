// Copied from specs/accounts/v2/sandbox/account.ts. Do not edit.

import type { Account } from "../../../../../accounts/v2/index.ts";
import type { Ledger, LedgerAccount } from "../../../common/sandbox/ledger.ts";
import { textOf } from "../../../common/sandbox/money.ts";

/** An account as v2 tells it. */
export function toAccount(account: LedgerAccount, ledger: Ledger): Account {
  return {
    accountId: account.accountId,
    name: account.accountName,
    nickname: "",
    type: "Personal",
    subType: subTypes.get(account.accountType) ?? "CurrentAccount",
    balance: textOf(ledger.balanceOf(account.iban)),
    currency: account.currency,
    identifier: account.iban,
    identifierScheme: "IBAN",
    servicerScheme: "BIC",
    servicerIdentifier: account.bic,
  };
}

const subTypes: ReadonlyMap<string, Account["subType"]> = new Map([
  ["710001", "CurrentAccount"],
  ["712035", "Savings"],
  ["711006", "FixedTermDeposit"],
]);
