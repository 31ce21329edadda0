import { gateway, type ProductTable } from "./product-table.ts";

export const accountsV2: ProductTable = {
  id: "accounts/v2",
  title: "Accounts with AI 2.0",
  version: "2.0.0",
  lifecycle: "in-development",
  category: "Banking",
  securityLevel: "High",
  servers: gateway,
  operations: {
    "GET /accounts/v2/accounts": "{data[], meta, links}",
    "GET /accounts/v2/accounts/{accountId}": "{data[1], meta, links}",
    "GET /accounts/v2/accounts/{accountId}/transactions": "{data[], meta, links}",
    "GET /accounts/v2/accounts/{accountId}/transactions/{transactionId}": "{data[1], meta, links}",
    "GET /accounts/v2/accounts/{accountId}/predictions": "{data, meta, links}",
  },
  parameters: {
    "GET /accounts/v2/accounts/{accountId}/transactions": `
      fromDate query string O
      toDate query string O
      include query string O enriched`,
  },
  fields: {
    "GET /accounts/v2/accounts 200": `
      data array R
      meta string R
      links string R`,
    "GET /accounts/v2/accounts 200 .data[]": `
      accountId string R
      name string R
      nickname string R
      type string R
      subType string R
      balance string R
      currency string R
      identifier string R
      identifierScheme string R
      servicerScheme string R
      servicerIdentifier string R`,
    "GET /accounts/v2/accounts/{accountId}/transactions 200 .data[]": `
      transactionId string R
      accountId string R
      archiveId string R
      amount string R
      currency string R
      creditDebitIndicator string R debit credit
      accountBalance string R
      bookingDateTime string R
      valueDateTime string R
      status string R Authorised AwaitingAuthorisation Rejected Revoked
      transactionAddress string R
      isoTransactionCode string R
      opTransactionCode string R
      merchantName string R
      merchantCategoryCode string R
      reference string R
      message string R
      creditor null|object O
      debtor null|object O`,
    "GET /accounts/v2/accounts/{accountId}/transactions 200 .data[].creditor": `
      accountIdentifier string R
      accountIdentifierType string R
      accountName string R
      servicerIdentifier string R
      servicerIdentifierType string R`,
    "GET /accounts/v2/accounts/{accountId}/transactions 200 .data[].debtor": `
      accountIdentifier string R
      accountIdentifierType string R
      accountName string R
      servicerIdentifier string R
      servicerIdentifierType string R`,
  },
};
