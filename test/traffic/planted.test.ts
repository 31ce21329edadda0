import { expect, test } from "vitest";
import { found } from "./checked.ts";
import { exchange, lines } from "./exchanges.ts";
import { planted } from "./planted.ts";

// Every kind of drift is found where it was planted, and nothing else is.

test("traffic that is as documented gives no finding", async () => {
  expect(await found(lines([exchange()]))).toEqual([]);
});

test.each(planted)("$name", async ({ given, want }) => {
  expect(await found(lines([exchange(), exchange(given), exchange()]))).toEqual(want);
});
