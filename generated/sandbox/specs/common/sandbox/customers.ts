// Copied from specs/common/sandbox/customers.ts. Do not edit.

import { seed } from "../../../../sandbox/seeds/common.ts";

/** Who owns accounts. */
export interface Customer {
  /** `A`; what `EndUser.customer` has. */
  readonly customer: string;
  readonly name: string;
  /** The end-user tokens that stand for the customer; none for a merchant. */
  readonly tokens: readonly string[];
  /** The IBANs of the accounts that accounts v3 shows the customer, in its order. Some are not the customer's own. */
  readonly consents: readonly string[];
}

/** All customers of the bank. */
export const customers: readonly Customer[] = seed.customers;

/** The customer with a name of `EndUser.customer`. */
export function customerOf(customer: string): Customer | undefined {
  return customers.find((each) => each.customer === customer);
}
