import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { checkTraffic } from "../../generator/traffic/check-traffic.ts";
import { readTraffic } from "../../generator/traffic/read/read-traffic.ts";
import { loans } from "./checked.ts";
import { exchange, lines, loan } from "./exchanges.ts";

// However long a recording is, what is kept of it are its differences: here there are few.

const line = (index: number) =>
  lines([
    exchange({
      url: `/loans/v1/loans/a-${index}?currency=EUR&page=${index}`,
      body: { ...loan, nickname: `n${index}` },
    }),
  ]);

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

/** As many exchanges in pieces; from time to time it is seen what is held on to. */
async function* recording(count: number, seen: (heap: number) => void): AsyncGenerator<string> {
  for (let index = 0; index < count; index += 100) {
    yield Array.from({ length: 100 }, (_, offset) => line(index + offset)).join("");
    if (index % 10_000 !== 0) continue;
    collectGarbage();
    seen(process.memoryUsage().heapUsed);
  }
}

test("fifty thousand lines are told in as many findings as there are kinds", { timeout: 300_000 }, async () => {
  const heaps: number[] = [];
  const items = readTraffic(
    recording(50_000, (heap) => heaps.push(heap)),
    "auto",
  );
  const { groups, counts } = await checkTraffic(loans.apis, [{ file: "long.jsonl", items }]);
  expect(counts.checked).toBe(50_000);
  expect(groups.map(({ observation, count }) => [observation.subject, count])).toEqual([
    ['request query parameter "page"', 50_000],
    ["response 200 body nickname", 50_000],
  ]);
  // Thirty megabytes went through: what is held on to must not grow with them.
  const [, early = 0] = heaps;
  expect(heaps.length).toBe(5);
  expect((heaps.at(-1) ?? 0) - early).toBeLessThan(4 * 2 ** 20);
});

test("paths without end are told apart only as far as words go", async () => {
  const text = Array.from({ length: 5_000 }, (_, index) =>
    lines([exchange({ url: `/loans/v1/offers/${index}/x${index}y` })]),
  ).join("");
  const { groups } = await checkTraffic(loans.apis, [{ file: "scan.jsonl", items: readTraffic(once(text), "auto") }]);
  expect(groups.map(({ observation, count }) => [observation.subject, count])).toEqual([
    ["GET /loans/v1/offers/{}/{}", 5_000],
  ]);
});

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}
