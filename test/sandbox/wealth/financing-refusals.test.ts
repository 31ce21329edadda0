import { expect, test } from "vitest";
import { openBank, refusalOf, tokens } from "./wealth-bank.ts";
import { base, request } from "./financing-request.ts";

test("somebody else's application is unknown", async () => {
  const bank = openBank();
  const { applicationId } = (await bank.as(tokens.B).post(`${base}/applications`, request)).body;
  for (const stranger of [bank.as(tokens.C), bank.as(tokens.B, "another session")]) {
    const place = `${base}/applications/${applicationId}`;
    for (const reply of [
      await stranger.get(place),
      await stranger.post(`${place}/confirm`),
      await stranger.post(`${place}/cancel`),
    ]) {
      expect([reply.status, refusalOf(reply)]).toEqual([400, { applicationId: "unknown" }]);
    }
  }
});

test.each([
  { change: { productId: "OP-NONE" }, violations: { productId: "unknown" } },
  { change: { amount: 99.99 }, violations: { amount: "must be between 100 and 5000" } },
  { change: { amount: 5000.01 }, violations: { amount: "must be between 100 and 5000" } },
  { change: { amount: 100.001 }, violations: { amount: "must have at most two decimals" } },
  { change: { termMonths: 2 }, violations: { termMonths: "must be between 3 and 36" } },
  {
    change: { termMonths: 37, amount: 1 },
    violations: { amount: "must be between 100 and 5000", termMonths: "must be between 3 and 36" },
  },
])("$change is refused, of calculations and applications", async ({ change, violations }) => {
  const caller = openBank().as(tokens.B);
  const { productId, amount, termMonths } = { ...request, ...change };
  for (const reply of [
    await caller.post(`${base}/calculations`, { productId, amount, termMonths }),
    await caller.post(`${base}/applications`, { ...request, ...change }),
  ]) {
    expect([reply.status, refusalOf(reply)]).toEqual([400, violations]);
  }
  expect((await caller.get(`${base}/applications`)).body).toEqual({ payload: [] });
});

test("an unknown partner is told with all else that is wrong", async () => {
  const reply = await openBank()
    .as(tokens.B)
    .post(`${base}/applications`, { ...request, merchantId: "m-1", amount: 1 });
  expect(refusalOf(reply)).toEqual({ merchantId: "unknown", amount: "must be between 100 and 5000" });
});
