import { describe, expect, test } from "vitest";
import { openBank, origin, refusalOf } from "./wealth-bank.ts";

const root = "/funds/info/v1";
const caller = openBank().as(undefined);
const get = async (path: string) => (await caller.get(`${root}${path}`)).body;

interface Link {
  readonly rel: string;
  readonly href: string;
}

// Ids, types, risk classes, expected returns, management and subscription fees.
const known = [
  [50_078, "OP-Likvidi", "FIXED_SHORT", 1, "-0.06", 0.05, 0],
  [50_807, "OP-Euro", "FIXED_SHORT", 1, "-0.09", 0.075, 0],
  [50_014, "OP-Korkosalkku", "FIXED_LONG", 2, "1.29", 0.6, 0],
  [50_092, "OP-EMD Hard Currency Corporate IG", "FIXED_LONG", 3, "5.19", 1.2, 0.75],
  [50_805, "OP-Delta", "BALANCED", 5, "4.5", 1.6, 0.75],
  [50_816, "OP-Taktinen Salkku", "BALANCED", 5, "4.73", 0.33, 0.75],
  [50_116, "OP-Eurooppa Nousevat Tähdet", "EQUITY", 6, "6.76", 1.8, 0.75],
  [50_825, "OP-Maailma", "EQUITY", 5, "6.76", 1.6, 0.75],
  [50_504, "OP-Intia", "EQUITY", 6, "8.7", 0.6, 0.75],
  [50_055, "OP-Raaka-aine", "ALTERNATIVE", 5, "0.76", 1.87, 0.75],
  [50_042, "OP-Amerikka Indeksi", "INDEX", 7, "6.37", 0.75, 0.15],
  [50_097, "OP-Vuokratuotto", "ALTERNATIVE", 4, "4.5", 1.9, 2],
] as const;

describe.each(known)("fund %i, %s", (id, name, fundType, riskClass, expectedReturn, managementFee, subscriptionFee) => {
  test("is told with its share classes", async () => {
    const fund = await get(`/funds/${id}`);
    const { shares } = fund;
    expect(fund).toMatchObject({ id, name: { fi: name }, fundType, riskClass, expectedReturnPerAnnum: expectedReturn });
    for (const { isin } of shares) {
      const share = await get(`/shares/${isin}`);
      expect(share).toMatchObject({ fundId: id, isin, managementFee, subscriptionFee });
      expect(share.expectedReturnPerAnnum).toBe(Number(expectedReturn));
    }
  });
});

test("all funds are listed, and each can be read by its first link", async () => {
  const { payload } = await get("/funds");
  expect(payload).toHaveLength(48);
  for (const fund of payload) {
    const [self]: Link[] = fund._links;
    expect(self?.href).toBe(`${origin}${root}/funds/${fund.id}`);
    expect(await get(`/funds/${fund.id}`)).toMatchObject(fund);
  }
});

test.each([
  "",
  "/funds",
  "/funds/50825",
  "/funds/50825/holdings",
  "/shares/",
  "/shares/FI0008803135",
  "/risk-free-index",
  "/funds/50825/benchmark",
])("every link of %s leads somewhere", async (path) => {
  const links = hrefsIn(await get(path === "" ? "/" : path));
  expect(links.length).toBeGreaterThan(0);
  for (const href of new Set(links)) {
    expect(href).toMatch(/^https:\/\/bank\.example\/funds\/info\/v1\//);
    expect((await caller.get(new URL(href).pathname)).status).toBe(200);
  }
});

function hrefsIn(body: unknown): string[] {
  return [...JSON.stringify(body).matchAll(/"href":"([^"]+)"/g)].map(([, href = ""]) => href);
}

test("every share class is of a fund, and every fund has one", async () => {
  const { payload: shares } = await get("/shares/");
  const { payload: funds } = await get("/funds");
  const ids = shares.map(({ fundId }: { fundId: number }) => fundId);
  expect(new Set(ids)).toEqual(new Set(funds.map(({ id }: { id: number }) => id)));
  expect(new Set(shares.map(({ isin }: { isin: string }) => isin)).size).toBe(shares.length);
});

test("the funds of the order service are sold, those of the branches are not", async () => {
  const { body: offer } = await caller.get("/v1/funds");
  for (const { isinCode, unitPrice } of offer) {
    const { salesStatus } = await get(`/shares/${isinCode}`);
    expect(salesStatus).toBe("OPEN");
    expect((await get(`/shares/${isinCode}/nav`)).payload.at(-1)).toEqual({ date: "2018-11-30", value: unitPrice });
  }
  for (const id of [50_104, 50_097]) {
    const [{ isin }] = (await get(`/funds/${id}`)).shares;
    expect((await get(`/shares/${isin}`)).salesStatus).toBe("CLOSED");
  }
});

test.each([
  { path: "/funds/1", violations: { fundId: "unknown" } },
  { path: "/funds/1/holdings", violations: { fundId: "unknown" } },
  { path: "/funds/1/benchmark/nav", violations: { fundId: "unknown" } },
  { path: "/funds/delta", violations: { fundId: expect.any(String) } },
  { path: "/shares/FI0000000000", violations: { isin: "unknown" } },
  { path: "/shares/FI0000000000/shares-outstanding", violations: { isin: "unknown" } },
  { path: "/funds/50825/holdings/2018-11-29", violations: { latestOrDate: "unknown" } },
  { path: "/funds/50825/holdings/2018-02-30", violations: { latestOrDate: "unknown" } },
  { path: "/funds/50825/holdings/yesterday/instruments", violations: { latestOrDate: expect.any(String) } },
  { path: "/shares/FI0008803135/nav?since=2018-01-01", violations: { until: "must be given together with since" } },
  { path: "/risk-free-index/log-return?until=2018-01-01", violations: { since: "must be given together with until" } },
  {
    path: "/shares/FI0008803135/nav?since=2018-01-02&until=2018-01-01",
    violations: { until: "must not be before since" },
  },
  {
    path: "/funds/50825?summarySince=2018-01-01",
    violations: { summaryUntil: "must be given together with summarySince" },
  },
  {
    path: "/risk-free-index?summaryUntil=2018-01-01",
    violations: { summarySince: "must be given together with summaryUntil" },
  },
  {
    path: "/shares/FI0008803135/nav?since=2018-13-01&until=2018-14-01",
    violations: { since: expect.any(String), until: expect.any(String) },
  },
])("$path is refused", async ({ path, violations }) => {
  const reply = await caller.get(`${root}${path}`);
  expect(reply.status).toBe(400);
  expect(refusalOf(reply)).toEqual(violations);
});
