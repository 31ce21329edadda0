import { describe, expect, test } from "vitest";
import {
  ApiError,
  businessError,
  businessErrors,
  descriptors,
  isConfirmPaymentError,
  isInitiatePaymentError,
  violations,
} from "../../generated/payments/v1/index.ts";
import { clientWith, paymentId, refusal, thrownBy } from "./payments-fixture.ts";

describe("a business error", () => {
  test("is narrowed to its code", async () => {
    const payments = clientWith({ confirmPayment: () => refusal("ACC_ERR_123") });
    const error = await thrownBy(payments.confirmPayment({ body: { paymentId } }));

    expect(error).toBeInstanceOf(ApiError);
    expect(isInitiatePaymentError(error)).toBe(false);
    if (!isConfirmPaymentError(error)) throw new Error("It is no error of confirmPayment.");
    expect(error.status).toBe(500);
    expect(businessError(error, "ACC_ERR_123")).toMatchObject({
      type: "BUSINESS",
      code: "ACC_ERR_123",
      message: "Account balance exceeded",
    });
    expect(businessError(error, "PAY_ERR_001")).toBeUndefined();
    expect(violations(error)).toEqual({});
  });

  test.each(["ACC_ERR_123", "PAY_ERR_001", "PAY_ERR_002", "PAY_ERR_003"] as const)("can have %s", async (code) => {
    const outcome = await clientWith({ confirmPayment: () => refusal(code) })
      .confirmPayment({ body: { paymentId } })
      .outcome();
    if (outcome.ok || outcome.status !== 500) throw new Error("The payment was not refused.");
    const [first] = outcome.body.errors;
    expect(first.type === "BUSINESS" && first.code).toBe(code);
    expect(businessError(outcome.error, code)?.message).toBe(businessErrors[code]);
  });

  test("is found among the examples of the document", async () => {
    const prefer = "code=500, example=paymentAlreadyConfirmed";
    const error = await thrownBy(clientWith().confirmPayment({ body: { paymentId } }, { headers: { prefer } }));
    expect(isConfirmPaymentError(error) && businessError(error, "PAY_ERR_002")?.message).toBe(
      "Payment already confirmed",
    );
  });
});

describe("a request that the document does not allow", () => {
  test("is told of field by field", async () => {
    const error = await thrownBy(
      clientWith().initiatePayment({ body: { amount: 0, payerIban: "FI78", receiverIban: "FI1959986920206075" } }),
    );
    if (!isInitiatePaymentError(error)) throw new Error("It is no error of initiatePayment.");
    expect(error.status).toBe(400);
    expect(descriptors(error).map(({ type, message }) => ({ type, message }))).toEqual([
      { type: "VALIDATION", message: "Validation failed" },
    ]);
    const { amount, payerIban, receiverIban } = violations(error);
    expect(amount).toMatch(/./);
    expect(payerIban).toMatch(/./);
    expect(receiverIban).toBeUndefined();
  });
});
