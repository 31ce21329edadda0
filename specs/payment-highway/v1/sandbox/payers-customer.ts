import type { Customer } from "@op/payment-highway/v1";

/** Where payers of hosted pages are. The address is one for documents (RFC 5737): the sandbox keeps no real one. */
export const payersCustomer: Customer = { network_address: "192.0.2.17", country_code: "FI" };
