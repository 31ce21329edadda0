import { expect, test } from "vitest";
import { openBank } from "./wealth-bank.ts";

const root = "/funds/info/v1";
const caller = openBank().as(undefined);
const get = async (path: string) => (await caller.get(`${root}${path}`)).body;

const { payload: funds } = await get("/funds");
const ids: number[] = funds.map(({ id }: { id: number }) => id);

interface Instrument {
  readonly type: string;
  readonly currency: string;
  readonly region?: string;
  readonly sector?: string;
  readonly position: number;
}

/** Ten thousandths, which the shares of instruments are told in. */
const parts = (share: number | string) => Math.round(Number(share) * 10_000);

function sumsBy(instruments: readonly Instrument[], keyOf: (instrument: Instrument) => string | undefined) {
  const sums: Record<string, number> = {};
  for (const instrument of instruments) {
    const key = keyOf(instrument);
    if (key !== undefined) sums[key] = (sums[key] ?? 0) + parts(instrument.position);
  }
  return sums;
}

function partsOf(shares: Record<string, number | string>): Record<string, number> {
  return Object.fromEntries(Object.entries(shares).map(([key, share]) => [key, parts(share)]));
}

test.each(ids)("the summary of fund %i is that of its instruments, which are the whole of it", async (id) => {
  const { summary } = await get(`/funds/${id}/holdings/latest`);
  const instruments: Instrument[] = (await get(`/funds/${id}/holdings/latest/instruments`)).payload;
  expect(instruments.reduce((sum, { position }) => sum + parts(position), 0)).toBe(10_000);
  expect(instruments.filter(({ position }) => !(position > 0))).toEqual([]);
  expect(partsOf(summary.types)).toEqual(sumsBy(instruments, ({ type }) => type));
  expect(partsOf(summary.currencies)).toEqual(sumsBy(instruments, ({ currency }) => currency));
  expect(partsOf(summary.regions)).toEqual(sumsBy(instruments, ({ region }) => region));
  expect(partsOf(summary.sectors)).toEqual(sumsBy(instruments, ({ sector = "N/A" }) => sector));
  const maturities = Object.values(partsOf(summary.maturityBuckets));
  expect(maturities.reduce((sum, part) => sum + part, 0)).toBe(10_000);

  const { holdingsSummary } = await get(`/funds/${id}`);
  for (const [kind, shares] of Object.entries<Record<string, number>>(summary)) {
    const texts = Object.entries(shares).map(([key, share]) => [key, String(share)]);
    expect(holdingsSummary[kind]).toEqual(Object.fromEntries(texts));
  }
});

test("holdings are known for the ends of two years' months, the latest first", async () => {
  const { payload } = await get("/funds/50825/holdings");
  const dates: string[] = payload.map(({ date }: { date: string }) => date);
  expect(dates).toHaveLength(24);
  expect(dates.slice(0, 4)).toEqual(["2018-11-30", "2018-10-31", "2018-09-28", "2018-08-31"]);
  for (const row of payload) {
    expect(await get(`/funds/50825/holdings/${row.date}`)).toMatchObject({
      date: row.date,
      totalPosition: row.totalPosition,
    });
  }
});

test("the latest are those of the latest date", async () => {
  expect(await get("/funds/50825/holdings/latest")).toEqual(await get("/funds/50825/holdings/2018-11-30"));
  expect(await get("/funds/50825/holdings/latest/instruments")).toEqual(
    await get("/funds/50825/holdings/2018-11-30/instruments"),
  );
});

test.each([50_825, 50_079])("the size of fund %i is what its shares are worth", async (id) => {
  const { payload } = await get(`/funds/${id}/holdings`);
  const { shares } = await get(`/funds/${id}`);
  for (const { date, totalPosition } of payload.slice(0, 6)) {
    let worth = 0;
    for (const { isin } of shares) {
      const [nav] = (await get(`/shares/${isin}/nav?since=${date}&until=${date}`)).payload;
      const [outstanding] = (await get(`/shares/${isin}/shares-outstanding?since=${date}&until=${date}`)).payload;
      worth += nav.value * outstanding.value;
    }
    expect(totalPosition).toBeCloseTo(worth / 1e6, 1);
  }
});
