import { describe, expect, test } from "vitest";
import { confirmPayment, createPaymentsClient } from "../../generated/payments/v1/index.ts";
import { createPaymentsMocks } from "../../generated/payments/v1/mocks.ts";
import { clientWith, paymentId } from "./payments-fixture.ts";

describe("a success", () => {
  test("is the body, typed", async () => {
    const payment = await clientWith().confirmPayment({ body: { paymentId } });
    expect(payment.amount.toFixed(2)).toBe("10.00");
    expect(payment.paymentId).toMatch(/^[0-9a-f-]{36}$/);
  });

  test("of the function is that of the method", async () => {
    const { fetch } = createPaymentsMocks();
    const body = { amount: 25.5, payerIban: "FI7858400761900714", receiverIban: "FI1959986920206075" };
    const byFunction = await confirmPayment(createPaymentsClient({ fetch }), { body: { paymentId } });
    expect(byFunction).toEqual(await clientWith().confirmPayment({ body: { paymentId } }));
    expect(await clientWith().initiatePayment({ body })).toMatchObject({ currency: "EUR" });
  });

  test("can be what a handler makes of the typed input", async () => {
    const payments = clientWith({
      initiatePayment: ({ input }) => ({ status: 200, body: { currency: "EUR", ...input.body, paymentId } }),
    });
    const body = { amount: 25.5, payerIban: "FI7858400761900714", receiverIban: "FI1959986920206075" };
    expect(await payments.initiatePayment({ body })).toEqual({ ...body, currency: "EUR", paymentId });
  });
});
