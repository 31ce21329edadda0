// Copied from specs/common/sandbox/account-lists.ts. Do not edit.

import { constantBody, type EndUser } from "../../../../runtime/sandbox/behaviour/index.ts";
import type { Ledger, LedgerAccount } from "./ledger.ts";
import { createMemory } from "./remembered.ts";

/** Makes the answer that lists accounts. */
export type AccountListing<List> = (
  accounts: readonly LedgerAccount[],
  ledger: Ledger,
  endUser: EndUser,
  make: () => List,
) => List;

/**
 * Remembers the lists of accounts of one product version: all that differs between two of them is the end user's
 * token and the balances. Most sessions read what the seed has.
 */
export function createAccountListing<List extends object>(): AccountListing<List> {
  const lists = createMemory<List>(64);
  return (accounts, ledger, { token }, make) => {
    let key = token;
    for (const { iban } of accounts) key += ` ${ledger.balanceOf(iban)}`;
    return lists(key, () => constantBody(make()));
  };
}
