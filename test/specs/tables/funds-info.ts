import { gateway, type ProductTable } from "./product-table.ts";

const base = "/funds/info/v1";
const summaryRange = `
  summarySince query string O
  summaryUntil query string O`;
const range = `
  since query string O
  until query string O`;

const series = [
  "funds/{fundId}/benchmark/nav",
  "funds/{fundId}/benchmark/log-return",
  "funds/{fundId}/benchmark/cumulative-return",
  "shares/{isin}/nav",
  "shares/{isin}/log-return",
  "shares/{isin}/cumulative-return",
  "shares/{isin}/shares-outstanding",
  "risk-free-index/log-return",
  "risk-free-index/cumulative-return",
].map((path) => `GET ${base}/${path}`);

const names = (type: string, list: string): string => list.replaceAll(/\S+/g, (name) => `${name} ${type} -\n`);
const periods = "oneMonth threeMonths sixMonths year oneYear threeYearPA fiveYearPA sinceInceptionPA sinceInception";
const maturities =
  "Months0to1 Months1to3 Months3to6 Months6to9 Months9to12 Years1to3 Years3to5 Years5to7 Years7to10 Years10to20";

const fund = `
  id integer -
  name object -
  fundType string - FIXED_SHORT FIXED_LONG BALANCED EQUITY INDEX ALTERNATIVE
  inceptionDate string -
  riskClass integer -
  _links array -`;

const share = `
  fundId integer -
  isin string -
  shareClass string -
  currency string -
  _links array -`;

export const fundsInfo: ProductTable = {
  id: "funds-info/v1",
  title: "Funds data",
  version: "1.0.0",
  lifecycle: "in-development",
  category: "Wealth",
  securityLevel: "Basic",
  servers: gateway,
  operations: {
    [`GET ${base}/`]: "{_links[]}",
    [`GET ${base}/funds`]: "{payload[]}",
    [`GET ${base}/funds/{fundId}`]: "{id, name}",
    [`GET ${base}/funds/{fundId}/holdings`]: "{payload[]}",
    [`GET ${base}/funds/{fundId}/holdings/{latestOrDate}`]: "{date, totalPosition, _links[], summary}",
    [`GET ${base}/funds/{fundId}/holdings/{latestOrDate}/instruments`]: "{payload[]}",
    [`GET ${base}/funds/{fundId}/benchmark`]: "{returnSummary, _links[]}",
    [`GET ${base}/shares/`]: "{payload[]}",
    [`GET ${base}/shares/{isin}`]: "{fundId, isin}",
    [`GET ${base}/risk-free-index`]: "{returnSummary, _links[]}",
    ...Object.fromEntries(series.map((operation) => [operation, "{payload[]}"])),
  },
  parameters: {
    [`GET ${base}/funds/{fundId}`]: summaryRange,
    [`GET ${base}/funds/{fundId}/benchmark`]: summaryRange,
    [`GET ${base}/shares/{isin}`]: summaryRange,
    [`GET ${base}/risk-free-index`]: summaryRange,
    ...Object.fromEntries(series.map((operation) => [operation, range])),
  },
  fields: {
    [`GET ${base}/ 200 ._links[]`]: names("string", "rel href"),
    [`GET ${base}/funds 200 .payload[]`]: fund,
    [`GET ${base}/funds 200 .payload[].name`]: names("string", "fi sv en"),
    [`GET ${base}/funds/{fundId} 200`]: `${fund}
      description object -
      commentaryDate string -
      commentary object -
      expectedReturnPerAnnum string -
      sriRiskCategory integer -
      srriRiskCategory integer -
      shares array -
      benchmarkSummary object -
      holdingsSummary object -`,
    [`GET ${base}/funds/{fundId} 200 .shares[]`]: share,
    [`GET ${base}/funds/{fundId} 200 .benchmarkSummary`]: names("string", periods),
    [`GET ${base}/funds/{fundId} 200 .holdingsSummary`]: names(
      "object",
      "types currencies regions sectors maturityBuckets",
    ),
    [`GET ${base}/funds/{fundId} 200 .holdingsSummary.types`]: names("string", "EQ BOND CASH ETF IDB OTH N/A"),
    [`GET ${base}/funds/{fundId} 200 .holdingsSummary.sectors`]: names("string", "10 15 20 60 N/A"),
    [`GET ${base}/funds/{fundId} 200 .holdingsSummary.maturityBuckets`]: names(
      "string",
      `${maturities} Years20plus N/A`,
    ),
    [`GET ${base}/funds/{fundId}/holdings 200 .payload[]`]: `
      date string -
      totalPosition number -
      _links array -`,
    [`GET ${base}/funds/{fundId}/holdings/{latestOrDate} 200 .summary.types`]: names(
      "number",
      "EQ BOND CASH ETF IDB OTH N/A",
    ),
    [`GET ${base}/funds/{fundId}/holdings/{latestOrDate} 200 .summary.maturityBuckets`]: names("number", maturities),
    [`GET ${base}/funds/{fundId}/holdings/{latestOrDate}/instruments 200 .payload[]`]: `
      name string O
      isin string O
      type string R
      currency string O
      region string O
      sector string O
      position - R
      _links array R`,
    [`GET ${base}/funds/{fundId}/benchmark 200 .returnSummary`]: names("number", `${periods} tenYearPA`),
    [`GET ${base}/shares/ 200 .payload[]`]: share,
    [`GET ${base}/shares/{isin} 200`]: `${share}
      returnSummary object -
      salesStatus string -
      description - -
      documents object -
      expectedReturnPerAnnum number -
      sriRiskCategory integer -
      srriRiskCategory integer -
      performanceRenumeration integer -
      ${names("-", "hexCode complexity subscriptionFee managementFee runningCosts terNumber")}
      ${names("-", "fundTransactionCosts instrumentsManagementCosts")}`,
    [`GET ${base}/shares/{isin} 200 .documents`]: names("object", "brochure rules"),
    [`GET ${base}/shares/{isin} 200 .documents.brochure`]: names("string", "fi sv"),
    ...Object.fromEntries(
      series.map((operation) => [
        `${operation} 200 .payload[]`,
        `date string R
         value number -`,
      ]),
    ),
  },
};
