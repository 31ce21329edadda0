import { describe, expect, test } from "vitest";
import type { AccountsHandlers } from "../../../generated/accounts/v1/mocks.ts";
import type { PaymentsHandlers } from "../../../generated/payments/v1/mocks.ts";
import { collection, defineBehaviour } from "../../../generator/runtime/sandbox/behaviour/index.ts";
import { createSandbox, type Overrides, type SandboxOptions } from "../../../generator/runtime/sandbox/index.ts";
import { bankFamily } from "./bank-family.ts";
import { call, payment } from "./calls.ts";

interface TestHandlers {
  "accounts/v1": AccountsHandlers;
  "payments/v1": PaymentsHandlers;
}

const initiated = collection<string>("test.initiated");

const payments = defineBehaviour<PaymentsHandlers>({
  initiatePayment({ input, ids, state }) {
    const paymentId = ids.timeUuid();
    state.open(initiated).set(paymentId, input.body.payerIban);
    return { status: 200, body: { currency: "EUR", ...input.body, paymentId } };
  },
  confirmPayment: ({ sample }) => sample(200),
  createTransfer: ({ sample }) => sample(200),
});

function sandboxWith(options: SandboxOptions<Overrides<TestHandlers>>) {
  return createSandbox(bankFamily({ behaviours: { "payments/v1": payments } }), options);
}

const initiate = { path: "/v1/payments/initiate", body: payment };

describe("an override", () => {
  test("takes the place of one operation, of products with behaviour or without", async () => {
    const sandbox = sandboxWith({
      handlers: {
        "payments/v1": {
          initiatePayment: () => ({
            status: 503,
            body: { errors: [{ id: "1", level: "ERROR", type: "TECHNICAL", message: "Closed" }] },
          }),
        },
        "accounts/v1": { listAccounts: () => ({ status: 200, body: [] }) },
      },
    });
    const answers = [
      await call(sandbox, initiate),
      await call(sandbox),
      await call(sandbox, { path: `/v1/accounts/${"a".repeat(40)}` }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([503, 200, 200]);
    expect(answers[1]?.text).toBe("[]");
  });

  test("comes behind the checks of the gateway and the document", async () => {
    const seen: string[] = [];
    const sandbox = sandboxWith({
      handlers: {
        "payments/v1": {
          initiatePayment: ({ operationId, sample }) => {
            seen.push(operationId);
            return sample(200);
          },
        },
      },
    });
    await call(sandbox, { ...initiate, headers: { "x-api-key": null } });
    await call(sandbox, { ...initiate, body: {} });
    expect(seen).toEqual([]);
    await call(sandbox, initiate);
    expect(seen).toEqual(["initiatePayment"]);
  });

  test("can ask for what it stands before, and change it", async () => {
    const sandbox = sandboxWith({
      handlers: {
        "payments/v1": {
          async initiatePayment({ original, state }) {
            const answer = await original();
            if (answer instanceof Response || answer.status !== 200) return answer;
            return { ...answer, body: { ...answer.body, subject: `${state.open(initiated).size} initiated` } };
          },
        },
      },
    });
    const { text } = await call(sandbox, initiate);
    expect(JSON.parse(text)).toMatchObject({ ...payment, subject: "1 initiated" });
  });

  test("may give a whole response", async () => {
    const body = { errors: [{ id: "1", level: "ERROR", type: "TECHNICAL", message: "Busy" }] };
    const sandbox = sandboxWith({
      handlers: {
        "accounts/v1": { listAccounts: () => Response.json(body, { status: 503, headers: { "retry-after": "7" } }) },
      },
    });
    const { status, headers, error } = await call(sandbox);
    expect([status, headers.get("retry-after"), error.message]).toEqual([503, "7", "Busy"]);
  });

  test.each([
    { handlers: { "payments/v9": {} }, message: 'no product "payments/v9"' },
    { handlers: { "payments/v1": { initiatePayments: () => undefined } }, message: 'no operation "initiatePayments"' },
  ])("of what is not there is refused: $message", ({ handlers, message }) => {
    expect(() => createSandbox(bankFamily(), { handlers })).toThrow(message);
  });

  test("is looked up among own members only", async () => {
    const handlers = Object.create({ "accounts/v1": { listAccounts: () => ({ status: 200, body: [] }) } });
    expect((await call(createSandbox(bankFamily(), { handlers }))).text).not.toBe("[]");
  });
});
