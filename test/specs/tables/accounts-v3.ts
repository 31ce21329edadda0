import { gateway, type ProductTable } from "./product-table.ts";

export const accountsV3: ProductTable = {
  id: "accounts/v3",
  title: "OP Accounts API",
  version: "3.0",
  lifecycle: "in-development",
  category: "Banking",
  securityLevel: "High",
  servers: gateway,
  operations: {
    "GET /accounts/v3/accounts": "{accounts[], _links}",
    "GET /accounts/v3/accounts/{accountId}": "{accountId, identifier, _links}",
    "GET /accounts/v3/accounts/{accountId}/transactions": "{transactions[], _links}",
    "GET /accounts/v3/accounts/{accountId}/transactions/{transactionId}": "{transactionId, accountId, amount}",
  },
  parameters: {
    "GET /accounts/v3/accounts/{accountId}/transactions": `
      accountId path string R
      fromBookingDateTime query string O
      toBookingDateTime query string O
      pageSize query integer O
      forwardPagingToken query string O`,
  },
  fields: {
    "GET /accounts/v3/accounts 200 ._links": "self object R",
    "GET /accounts/v3/accounts 200 ._links.self": "href string R",
    "GET /accounts/v3/accounts 200 .accounts[]": `
      accountId string R
      identifier string R
      identifierScheme string R
      nickname string R
      name string R
      balance number O
      currency string R
      servicerScheme string R
      servicerIdentifier string R
      _links object R`,
    "GET /accounts/v3/accounts 200 .accounts[]._links": `
      self object -
      transactions object -`,
    "GET /accounts/v3/accounts 200 .accounts[]._links.transactions": "href string R",
    "GET /accounts/v3/accounts/{accountId}/transactions 200 ._links": `
      self object R
      next object O`,
    "GET /accounts/v3/accounts/{accountId}/transactions 200 .transactions[]": `
      transactionId string R
      accountId string R
      archiveId string O
      reference string O
      message string O
      amount string R
      currency string R
      creditDebitIndicator string R debit credit
      accountBalance string R
      creditor null|object -
      debtor null|object -
      bookingDateTime string R
      valueDateTime string R
      status string O Authorised AwaitingAuthorisation Rejected Revoked
      isoTransactionCode string O
      opTransactionCode string O
      _links object O`,
    "GET /accounts/v3/accounts/{accountId}/transactions 200 .transactions[].creditor": `
      accountIdentifier string R
      accountIdentifierType string R
      accountName string R
      servicerIdentifier string R
      servicerIdentifierType string R`,
    "GET /accounts/v3/accounts/{accountId}/transactions 200 .transactions[]._links.account": "href string R",
  },
};
