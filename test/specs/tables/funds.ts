import { gateway, type ProductTable } from "./product-table.ts";

const order = `
  amount number R
  accountNumber string R`;

const fund = `
  isinCode string -
  unitPrice number -
  nameOfFund string -
  timestamp string -
  documents object -`;

export const funds: ProductTable = {
  id: "funds/v1",
  title: "Funds",
  version: "1.0.0",
  lifecycle: "in-development",
  category: "Wealth",
  securityLevel: "High",
  servers: gateway,
  operations: {
    "GET /v1/funds": "[]",
    "GET /v1/funds/{fundId}": "{isinCode, unitPrice, nameOfFund, timestamp, documents}",
    "POST /v1/funds/{isinCode}/subscriptions": "{subscription}",
    "POST /v1/funds/{isinCode}/redemptions": "{subscription}",
    "GET /v1/funds/orders": "{payload[]}",
    "GET /v1/funds/orders/{orderIdentifier}": "{orderIdentifier}",
  },
  parameters: {
    "POST /v1/funds/{isinCode}/subscriptions": "isinCode path string R",
    "POST /v1/funds/{isinCode}/redemptions": "isinCode path string R",
  },
  fields: {
    "GET /v1/funds 200 []": fund,
    "GET /v1/funds/{fundId} 200": fund,
    "GET /v1/funds 200 [].documents": `
      FUND_BROCHURE string -
      PRICE_LIST string -
      ONLINE_SALES string -
      YEAR_REPORT string -
      QUART_REPORT string -
      WEEK_REPORT string -
      MIDYEAR_REPORT string -
      RULES string -`,
    "POST /v1/funds/{isinCode}/subscriptions request": order,
    "POST /v1/funds/{isinCode}/subscriptions 200 .subscription": "orderIdentifier string R",
    "POST /v1/funds/{isinCode}/redemptions request": order,
    // The outer member really is called as that of a subscription.
    "POST /v1/funds/{isinCode}/redemptions 200 .subscription": "redemptionIdentifier string R",
  },
};
