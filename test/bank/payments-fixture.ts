import { businessErrors, PaymentsClient, type ConfirmPaymentFailures } from "../../generated/payments/v1/index.ts";
import { createPaymentsMocks, type PaymentsHandlers } from "../../generated/payments/v1/mocks.ts";

/** Of the payment in the examples of the document. */
export const paymentId = "3b7c1f10-0c62-11e8-a9d4-6f8d3f2b1c55";

/** A client that talks to mocks in this process. */
export function clientWith(handlers: Partial<PaymentsHandlers> = {}): PaymentsClient {
  return new PaymentsClient({ fetch: createPaymentsMocks({ handlers }).fetch, retries: 0 });
}

/** The answer of the bank that refuses a payment. */
export function refusal(code: keyof typeof businessErrors): ConfirmPaymentFailures {
  if (code === "ACC_ERR_404") throw new RangeError("No payment is refused with it.");
  const error = { id: "1", level: "ERROR", type: "BUSINESS", message: businessErrors[code], code } as const;
  return { status: 500, body: { errors: [error] } };
}

/** What a call rejects with. */
export async function thrownBy(call: Promise<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error("The call did not reject.");
}
