// Copied from specs/accounts/v1/sandbox/account.ts. Do not edit.

import type { Account } from "../../../../../accounts/v1/index.ts";
import type { EndUser } from "../../../../../runtime/sandbox/behaviour/index.ts";
import type { Ledger, LedgerAccount } from "../../../common/sandbox/ledger.ts";
import { amountOf } from "../../../common/sandbox/money.ts";

/** An account as v1 tells it. Its `ownerId` is the token that the owner has sent. */
export function toAccount(account: LedgerAccount, ledger: Ledger, { token }: EndUser): Account {
  const balance = amountOf(ledger.balanceOf(account.iban));
  return {
    accountId: account.accountId,
    accountType: account.accountType,
    iban: account.iban,
    bic: account.bic,
    accountName: account.accountName,
    balance,
    amountAvailable: balance,
    currency: account.currency,
    status: "OPEN",
    ownerId: token,
    ownerName: account.ownerName,
  };
}
