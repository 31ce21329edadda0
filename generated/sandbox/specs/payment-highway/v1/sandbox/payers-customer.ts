// Copied from specs/payment-highway/v1/sandbox/payers-customer.ts. Do not edit.

import type { Customer } from "../../../../../payment-highway/v1/index.ts";

/** Where payers of hosted pages are. The address is one for documents (RFC 5737): the sandbox keeps no real one. */
export const payersCustomer: Customer = { network_address: "192.0.2.17", country_code: "FI" };
