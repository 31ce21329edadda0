// Copied from specs/common/sandbox/consents.ts. Do not edit.

import { customerOf, customers } from "./customers.ts";
import { accountByIban, type LedgerAccount } from "./ledger-accounts.ts";

/**
 * The accounts that accounts v3 shows a customer, in its order. It has a data set of its own: some of them are not the
 * customer's in the other products.
 */
export function consentedAccounts(customer: string): readonly LedgerAccount[] {
  return consented.get(customer) ?? [];
}

const consented = new Map(
  customers.map(({ customer, consents }) => [customer, consents.flatMap((iban) => accountByIban(iban) ?? [])]),
);

/** Whether a customer may pay from an account: one that any version of accounts shows. */
export function maySpend(customer: string, iban: string): boolean {
  return accountByIban(iban)?.customer === customer || customerOf(customer)?.consents.includes(iban) === true;
}
