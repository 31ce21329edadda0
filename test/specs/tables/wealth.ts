import { gateway, type ProductTable } from "./product-table.ts";

export const instruments: ProductTable = {
  id: "instruments/v1",
  title: "Financial Instruments",
  version: "1.0.0",
  lifecycle: "in-development",
  category: "Wealth",
  securityLevel: "High",
  servers: gateway,
  operations: {
    "GET /instruments/mgmt/v1/instruments": "{instruments[]}",
    "GET /instruments/mgmt/v1/instruments/{isinCode}": "{isinCode, name, value}",
    "POST /instruments/mgmt/v1/orders": "{orderId, status}",
    "GET /instruments/mgmt/v1/orders": "{orders[]}",
    "GET /instruments/mgmt/v1/orders/{orderId}": "{orderId, status}",
    "DELETE /instruments/mgmt/v1/orders/{orderId}": "{orderId, status}",
  },
  parameters: {
    "GET /instruments/mgmt/v1/orders": `
      status query string O
      isinCode query string O`,
  },
  fields: {
    "GET /instruments/mgmt/v1/instruments 200 .instruments[]": `
      isinCode string -
      name string -
      value number -
      currency string -
      marketPlace string -`,
    "POST /instruments/mgmt/v1/orders request": `
      isinCode string R
      side string R BUY SELL
      orderType string R MARKET LIMIT
      quantity integer R
      limitPrice number O
      validUntil string O
      custodyId string R
      accountNumber string R`,
  },
};

export const custodies: ProductTable = {
  id: "custodies/v1",
  title: "Custodies",
  version: "0.1.0",
  lifecycle: "in-development",
  category: "Wealth",
  securityLevel: "High",
  servers: gateway,
  operations: {
    "GET /custodies/mgmt/v1/custodies": "{custodies[]}",
    "GET /custodies/mgmt/v1/custodies/{custodyId}": "{custodyId, status}",
    "POST /custodies/mgmt/v1/custodies": "{custodyId, status}",
    "GET /custodies/mgmt/v1/custodies/{custodyId}/holdings": "{instrumentHoldings[]}",
  },
  fields: {
    "POST /custodies/mgmt/v1/custodies request": `
      name string O
      accountNumber string R
      custodyType string R BOOK_ENTRY NOMINEE
      currency string O
      acceptTerms boolean R
      taxResidence string O`,
  },
};

export const consumerFinancing: ProductTable = {
  id: "consumer-financing/v1",
  title: "Consumer Financing",
  version: "0.1.0",
  lifecycle: "in-development",
  category: "Banking",
  securityLevel: "Substantial",
  servers: gateway,
  operations: {
    "GET /consumer-financing/v1/products": "{payload[]}",
    "POST /consumer-financing/v1/calculations": "{monthlyInstalment, schedule[]}",
    "POST /consumer-financing/v1/applications": "{applicationId, status}",
    "GET /consumer-financing/v1/applications": "{payload[]}",
    "GET /consumer-financing/v1/applications/{applicationId}": "{applicationId, status}",
    "POST /consumer-financing/v1/applications/{applicationId}/confirm": "{applicationId, status}",
    "POST /consumer-financing/v1/applications/{applicationId}/cancel": "{applicationId, status}",
  },
  parameters: { "GET /consumer-financing/v1/applications": "status query string O" },
  fields: {
    "POST /consumer-financing/v1/applications request": `
      productId string R
      amount number R
      termMonths integer R
      channel string R ONLINE IN_STORE
      merchantId string R
      orderReference string R
      purpose string O
      applicant object R
      returnUrl string O`,
  },
};
