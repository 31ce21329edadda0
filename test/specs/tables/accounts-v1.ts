import { gateway, type ProductTable } from "./product-table.ts";

export const accountsV1: ProductTable = {
  id: "accounts/v1",
  title: "Accounts with AI",
  version: "1.0.0",
  lifecycle: "deprecated",
  category: "Banking",
  securityLevel: "High",
  servers: gateway,
  operations: {
    "GET /v1/accounts": "[]",
    "GET /v1/accounts/{accountId}": "[1]",
    "GET /v1/accounts/{accountId}/transactions": "[]",
    "GET /v1/accounts/{accountId}/transactions/{transactionId}": "{transaction[1]}",
    "GET /v1/accounts/{accountId}/predictions": "{accountId, generatedAt, horizonDays, balances[], transactions[]}",
  },
  parameters: {
    "GET /v1/accounts/{accountId}": "accountId path string R",
    "GET /v1/accounts/{accountId}/transactions": `
      accountId path string R
      include query string O enriched`,
    "GET /v1/accounts/{accountId}/transactions/{transactionId}": `
      accountId path string R
      transactionId path string R
      include query string O enriched`,
    "GET /v1/accounts/{accountId}/predictions": "days query integer O",
  },
  fields: {
    "GET /v1/accounts 200 []": `
      accountId string R
      accountType string R
      iban string R
      bic string R
      accountName string R
      balance number R
      amountAvailable number R
      currency string R
      status string O OPEN CLOSED
      ownerId string R
      ownerName string O`,
    "GET /v1/accounts/{accountId}/transactions 200 []": `
      transactionId string R
      accountId string R
      amount number R
      currency string R
      valueDate string R
      bookingDate string R
      payer string R
      payerIban string O
      receiverIban string O
      receiver string O
      type string O
      purpose string R
      message null|string O
      reference null|string O
      enriched object O`,
    "GET /v1/accounts/{accountId}/transactions 200 [].enriched": `
      category string - FOOD HOUSING TRANSPORT LEISURE INCOME TRANSFERS SAVINGS CASH OTHER
      subCategory string -
      merchantName null|string -
      merchantCategoryCode null|string -
      recurring boolean -
      confidence number -`,
    "GET /v1/accounts/{accountId}/predictions 200 .balances[]": `
      date string -
      expected number -
      low number -
      high number -`,
    "GET /v1/accounts/{accountId}/predictions 200 .transactions[]": `
      date string -
      amount number -
      currency string -
      purpose string -
      category string -
      confidence number -`,
  },
};
