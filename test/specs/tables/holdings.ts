import { gateway, type ProductTable } from "./product-table.ts";

const sums = `
  marketValue number R
  changeOfValue number R
  subscriptionValue number R
  changeAsPercentage number R`;

const whole = `
  sumOfAllHoldings object R
  fundHoldings array R
  instrumentHoldings array R`;

const item = `
  marketValue number -
  changeOfValue number -`;

const items = `
  date string -
  marketValue number -
  subscriptionValue number -`;

export const holdings: ProductTable = {
  id: "holdings/v1",
  title: "Holdings",
  version: "1.0.0",
  lifecycle: "in-development",
  category: "Wealth",
  securityLevel: "High",
  servers: gateway,
  operations: {
    "GET /v1/holdings": "{id, sumOfAllHoldings, fundHoldings[], instrumentHoldings[]}",
    "GET /holdings/info/v1/holdings": "{sumOfAllHoldings, fundHoldings[], instrumentHoldings[]}",
    "GET /v1/holdings/{ownerId}": "{id, sumOfAllHoldings, fundHoldings[], instrumentHoldings[]}",
  },
  parameters: { "GET /v1/holdings/{ownerId}": "ownerId path string R" },
  fields: {
    "GET /v1/holdings 200": `${whole}
      id number R`,
    "GET /v1/holdings 200 .sumOfAllHoldings": sums,
    "GET /v1/holdings 200 .fundHoldings[]": `${sums}
      fundName string R
      isinCode string R
      holdingItem object O`,
    "GET /v1/holdings 200 .fundHoldings[].holdingItem": item,
    "GET /v1/holdings 200 .instrumentHoldings[]": `${sums}
      instrumentName string R
      isinCode string R
      holdingItem object O`,
    "GET /holdings/info/v1/holdings 200": whole,
    "GET /holdings/info/v1/holdings 200 .sumOfAllHoldings": sums,
    "GET /holdings/info/v1/holdings 200 .fundHoldings[]": `${sums}
      fundName string R
      isinCode string R
      holdingsItem array R`,
    "GET /holdings/info/v1/holdings 200 .instrumentHoldings[]": `${sums}
      instrumentName string R
      isinCode string R
      holdingsItem array R`,
    "GET /holdings/info/v1/holdings 200 .instrumentHoldings[].holdingsItem[]": items,
  },
};
