// Copied from specs/common/sandbox/ledger-accounts.ts. Do not edit.

import { seed } from "../../../../sandbox/seeds/common.ts";
import { customers } from "./customers.ts";

/** An account that the bank keeps. What it holds is for the ledger to tell. */
export interface LedgerAccount {
  /** As accounts v1 and v2 name it: the SHA-1 of the IBAN, with a few exceptions. */
  readonly accountId: string;
  readonly iban: string;
  readonly bic: string;
  /** Whose it is, as `EndUser.customer` has it. */
  readonly customer: string;
  readonly ownerName: string;
  /** Product code: 710001 current account, 712035 growth savings account, 711006 fixed-term account. */
  readonly accountType: string;
  readonly accountName: string;
  readonly currency: string;
}

const nameOf = new Map(customers.map(({ customer, name }) => [customer, name]));

/** All accounts of the bank, in ascending order of `accountId`: the order of every list. */
const accounts: readonly LedgerAccount[] = seed.accounts
  .map(({ customer, accountId, iban, accountType, accountName }) => ({
    accountId,
    iban,
    bic: "OKOYFIHH",
    customer,
    ownerName: nameOf.get(customer) ?? "",
    accountType,
    accountName,
    currency: "EUR",
  }))
  .sort((one, other) => (one.accountId < other.accountId ? -1 : 1));

const byIban = new Map(accounts.map((account) => [account.iban, account]));
const byId = new Map(accounts.map((account) => [account.accountId, account]));
const byCustomer = new Map(
  customers.map(({ customer }) => [customer, accounts.filter((account) => account.customer === customer)]),
);

/** The account with an IBAN; undefined for accounts of other banks. */
export function accountByIban(iban: string): LedgerAccount | undefined {
  return byIban.get(iban);
}

/** The account with an `accountId`. */
export function accountById(accountId: string): LedgerAccount | undefined {
  return byId.get(accountId);
}

/** The accounts of a customer, in ascending order of `accountId`. */
export function accountsOf(customer: string): readonly LedgerAccount[] {
  return byCustomer.get(customer) ?? [];
}

/** The account of a customer with an `accountId`; undefined also for accounts of others. */
export function ownAccount(customer: string, accountId: string): LedgerAccount | undefined {
  const account = byId.get(accountId);
  return account?.customer === customer ? account : undefined;
}
