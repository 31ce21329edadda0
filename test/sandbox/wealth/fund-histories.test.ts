import { describe, expect, test } from "vitest";
import { openBank, tokens } from "./wealth-bank.ts";

const root = "/funds/info/v1";
const caller = openBank().as(undefined);

interface Point {
  readonly date: string;
  readonly value: number;
}

async function series(path: string): Promise<Point[]> {
  return (await caller.get(`${root}${path}`)).body.payload;
}

const sources = [
  "/shares/FI0008803135",
  "/shares/FI0008801022",
  "/shares/FI0008501044",
  "/funds/50825/benchmark",
  "/funds/50078/benchmark",
];

describe.each(sources)("%s", (source) => {
  test("has a value for each trading day, up to the last Friday", async () => {
    const points = await series(`${source}/nav`);
    expect(points.at(-1)?.date).toBe("2018-11-30");
    const days = points.map(({ date }) => Date.parse(date) / 86_400_000);
    const gaps = days.slice(1).map((day, index) => day - (days[index] ?? 0));
    expect(new Set(gaps)).toEqual(new Set([1, 3]));
    expect(days.filter((day) => (day + 3) % 7 > 4)).toEqual([]);
    expect(points.filter(({ value }) => !(value > 0))).toEqual([]);
  });

  test("has log returns that are those of the values", async () => {
    const points = await series(`${source}/nav`);
    const returns = await series(`${source}/log-return`);
    expect(returns).toHaveLength(points.length - 1);
    const wrong = returns.filter(({ date, value }, index) => {
      const [before, after] = [points[index], points[index + 1]];
      if (before === undefined || after === undefined || after.date !== date) return true;
      return Math.abs(value - Math.log(after.value / before.value)) > 1e-8;
    });
    expect(wrong).toEqual([]);
  });

  test("has cumulative returns that begin with the period", async () => {
    const period = "?since=2018-03-01&until=2018-09-30";
    const points = await series(`${source}/nav${period}`);
    const returns = await series(`${source}/cumulative-return${period}`);
    expect(points[0]?.date).toBe("2018-03-01");
    expect(points.at(-1)?.date).toBe("2018-09-28");
    expect(returns[0]).toEqual({ date: "2018-03-01", value: 0 });
    const first = points[0]?.value ?? 0;
    expect(returns.map(({ date }) => date)).toEqual(points.map(({ date }) => date));
    const wrong = returns.filter(
      ({ value }, index) => Math.abs(value - (points[index]?.value ?? 0) / first + 1) > 1e-8,
    );
    expect(wrong).toEqual([]);
    const logReturns = (await series(`${source}/log-return${period}`)).slice(1);
    const sum = logReturns.reduce((total, { value }) => total + value, 0);
    expect(Math.exp(sum) - 1).toBeCloseTo(returns.at(-1)?.value ?? 0, 5);
  });

  test("is the same for everybody, and each part of it is a part of the whole", async () => {
    const whole = await series(`${source}/nav`);
    const other = (await openBank().as(tokens.B, "another session").get(`${root}${source}/nav`)).body.payload;
    expect(other).toEqual(whole);
    const part = await series(`${source}/nav?since=2017-01-01&until=2017-12-31`);
    expect(part).toEqual(whole.filter(({ date }) => date.startsWith("2017")));
  });
});

test("a period without trading days has no values", async () => {
  expect(await series("/shares/FI0008803135/nav?since=2018-12-01&until=2018-12-02")).toEqual([]);
  expect(await series("/shares/FI0008803135/log-return?since=1980-01-01&until=1980-12-31")).toEqual([]);
});

describe.each([
  { report: "/shares/FI0008803135", values: "/shares/FI0008803135/nav" },
  { report: "/funds/50825/benchmark", values: "/funds/50825/benchmark/nav" },
])("the summary of $report", ({ report, values }) => {
  test.each([
    { name: "oneMonth", from: "2018-10-30" },
    { name: "threeMonths", from: "2018-08-30" },
    { name: "sixMonths", from: "2018-05-30" },
    { name: "year", from: "2017-12-29" },
    { name: "oneYear", from: "2017-11-30" },
    { name: "threeYearPA", from: "2015-11-30", years: 3 },
    { name: "fiveYearPA", from: "2013-11-29", years: 5 },
    { name: "tenYearPA", from: "2008-11-28", years: 10 },
  ])("has $name", async ({ name, from, years = 1 }) => {
    const { returnSummary } = (await caller.get(`${root}${report}`)).body;
    const points = await series(values);
    const first = points.find(({ date }) => date === from)?.value ?? 0;
    const ratio = (points.at(-1)?.value ?? 0) / first;
    expect(returnSummary[name]).toBeCloseTo((ratio ** (1 / years) - 1) * 100, 1);
  });

  test("of a period leaves out what is longer", async () => {
    const query = "?summarySince=2018-01-02&summaryUntil=2018-06-29";
    const { returnSummary } = (await caller.get(`${root}${report}${query}`)).body;
    expect(Object.keys(returnSummary)).toEqual(["oneMonth", "threeMonths", "sinceInception"]);
    const points = await series(`${values}?since=2018-01-02&until=2018-06-29`);
    const ratio = (points.at(-1)?.value ?? 0) / (points[0]?.value ?? 1);
    expect(returnSummary.sinceInception).toBeCloseTo((ratio - 1) * 100, 1);
  });
});

test("the benchmark of a fund is told as texts within the fund, without ten years", async () => {
  const { benchmarkSummary } = (await caller.get(`${root}/funds/50825`)).body;
  const { returnSummary } = (await caller.get(`${root}/funds/50825/benchmark`)).body;
  const { tenYearPA: _, ...others } = returnSummary;
  const texts = Object.entries(others).map(([name, value]) => [name, String(value)]);
  expect(benchmarkSummary).toEqual(Object.fromEntries(texts));
});

test("after an order the price of the fund moves, and its history with it", async () => {
  const customer = openBank().as(tokens.A);
  const order = { amount: 100, accountNumber: "FI7858400761900714" };
  await customer.post("/v1/funds/FI0008800248/subscriptions", order);
  const before: Point[] = (await customer.get(`${root}/shares/FI0008800248/nav`)).body.payload;
  await customer.wait(30);
  const after: Point[] = (await customer.get(`${root}/shares/FI0008800248/nav`)).body.payload;
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.at(-1)?.date).toBe("2019-01-01");
  expect(after.at(-1)?.value).not.toBe(187.63);
  expect((await customer.get("/v1/funds/FI0008800248")).body).toMatchObject({
    unitPrice: after.at(-1)?.value,
    timestamp: "2019-01-01T00:00:00Z",
  });
});
