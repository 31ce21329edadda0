import { describe, expect, test } from "vitest";
import { isErrorOf } from "../../generated/runtime/client/index.ts";
import { isApiError, isConfirmPaymentError, PaymentsClient } from "../../generated/payments/v1/index.ts";
import { clientWith, paymentId, thrownBy } from "./payments-fixture.ts";

describe("an outcome", () => {
  test("of a success has its body", async () => {
    const outcome = await clientWith().confirmPayment({ body: { paymentId } }).outcome();
    if (!outcome.ok) throw outcome.error;
    expect([outcome.status, outcome.response.status, outcome.body.currency]).toEqual([200, 200, "EUR"]);
  });

  test("of a failure has its body by status, and does not throw", async () => {
    const prefer = "code=429";
    const outcome = await clientWith().confirmPayment({ body: { paymentId } }, { headers: { prefer } }).outcome();
    if (outcome.ok || outcome.status !== 429) throw new Error("The calls are not used up.");
    expect(outcome.body.errors[0].type).toBe("TECHNICAL");
    expect(outcome.response.headers.get("x-ratelimit-remaining")).toMatch(/^\d+$/);
  });

  test("of no answer says so", async () => {
    const payments = new PaymentsClient({ fetch: () => Promise.reject(new TypeError("No network")), retries: 0 });
    const outcome = await payments.confirmPayment({ body: { paymentId } }).outcome();
    expect(outcome).toMatchObject({ ok: false, status: undefined, error: { name: "ConnectionError" } });
  });
});

test("an answer that the document does not declare is an error of no operation", async () => {
  const payments = new PaymentsClient({ fetch: async () => Response.json({ fault: {} }, { status: 418 }), retries: 0 });
  const error = await thrownBy(payments.confirmPayment({ body: { paymentId } }));
  expect(isApiError(error, 418)).toBe(true);
  expect(isConfirmPaymentError(error)).toBe(false);
  expect(isErrorOf(error, { operationId: "", method: "", path: "", responses: {} })).toBe(false);
});

test("a mock that violates the document does not get away with it", async () => {
  const broken = () => Response.json({ amount: "ten" });
  const outcome = await clientWith({ confirmPayment: broken }).confirmPayment({ body: { paymentId } }).outcome();
  expect(outcome).toMatchObject({ ok: false, error: { cause: { name: "MockContractError", status: 200 } } });
});
