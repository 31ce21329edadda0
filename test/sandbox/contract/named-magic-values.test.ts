import { describe, expect, test } from "vitest";
import { ConsumerFinancingClient } from "../../../generated/consumer-financing/v1/index.ts";
import { InstrumentsClient } from "../../../generated/instruments/v1/index.ts";
import { magicValues, PaymentsClient } from "../../../generated/payments/v1/index.ts";
import { createSandbox } from "../../../generated/sandbox/index.ts";
import { anna } from "./family-client.ts";

// Values that a later request only names: the payment that is confirmed, the order that is cancelled.

const sandbox = createSandbox();
const options = { fetch: sandbox.fetch, retries: 0, credentials: { apiKey: sandbox.apiKey, endUser: anna } };

describe("the payment that a confirmation names", () => {
  const client = new PaymentsClient(options);
  const payment = { amount: 1, payerIban: "FI1958400720090508", receiverIban: "FI7858400761900714" };

  test.each([
    [magicValues.ACC_ERR_123, "ACC_ERR_123"],
    [magicValues.PAY_ERR_001, "PAY_ERR_001"],
    [magicValues.PAY_ERR_002, "PAY_ERR_002"],
    [{ amount: 500.13 }, "PAY_ERR_003"],
    [{ receiverIban: magicValues.ACC_ERR_123.receiverIban }, "ACC_ERR_123"],
  ])("with %o is answered with %s", async ({ ...magic }, code) => {
    const { amount = 1, receiverIban = payment.receiverIban }: { amount?: number; receiverIban?: string } = magic;
    const { paymentId } = await client.initiatePayment({ body: { ...payment, amount, receiverIban } });
    const outcome = await client.confirmPayment({ body: { paymentId } }).outcome();
    expect(outcome.body).toMatchObject({ errors: [{ code }] });
  });

  test("with the amount of a service that is away is answered with 503, and confirmed later", async () => {
    const { paymentId } = await client.initiatePayment({ body: { ...payment, amount: 503.02 } });
    expect((await client.confirmPayment({ body: { paymentId } }).outcome()).status).toBe(503);
  });
});

test("an order of a magic quantity cannot be cancelled", async () => {
  const client = new InstrumentsClient(options);
  const custodyId = await custodyOf();
  const { orderId } = await client.createOrder({
    body: {
      isinCode: "FI0009000681",
      side: "BUY",
      orderType: "LIMIT",
      limitPrice: 0.01,
      quantity: 667,
      custodyId,
      accountNumber: "FI1958400720090508",
    },
  });
  expect((await client.cancelOrder({ orderId }).outcome()).body).toMatchObject({ errors: [{ code: "INS_ERR_001" }] });
});

test.each([
  { amount: 667, action: "confirmApplication", code: "FIN_ERR_001" },
  { amount: 668, action: "cancelApplication", code: "FIN_ERR_002" },
] as const)("an application for $amount cannot be answered by $action", async ({ amount, action, code }) => {
  const client = new ConsumerFinancingClient(options);
  const applicant = { name: "Anna", email: "anna@example.com", phone: "+358401112221", monthlyIncome: 9000 };
  const { applicationId } = await client.createApplication({
    body: {
      productId: "OP-INSTALMENT",
      amount,
      termMonths: 12,
      channel: "ONLINE",
      merchantId: "m-1001",
      orderReference: "1",
      applicant,
    },
  });
  expect((await client[action]({ applicationId }).outcome()).body).toMatchObject({ errors: [{ code }] });
});

async function custodyOf(): Promise<string> {
  const headers = { "x-api-key": sandbox.apiKey, "x-authorization": anna };
  const response = await sandbox.fetch("/custodies/mgmt/v1/custodies", { headers });
  const { custodies } = await response.json();
  return custodies[0].custodyId;
}
