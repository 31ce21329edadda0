import { describe, expect, test } from "vitest";
import type { PaymentsHandlers } from "../../../generated/payments/v1/mocks.ts";
import type { BehaviourContext } from "../../../generator/runtime/sandbox/behaviour/index.ts";
import { createSandbox, type Overrides, type SandboxOptions } from "../../../generator/runtime/sandbox/index.ts";
import type {
  InitiatePaymentAnswers,
  InitiatePaymentFailures,
  InitiatePaymentInput,
} from "../../../generated/payments/v1/index.ts";
import { bankFamily, tokens } from "./bank-family.ts";
import { call, payment } from "./calls.ts";

type Context = BehaviourContext<InitiatePaymentInput, InitiatePaymentAnswers | InitiatePaymentFailures>;
type Options = SandboxOptions<Overrides<{ "payments/v1": PaymentsHandlers }>>;

const magicValues = [
  { in: "body", name: "amount", value: 666, status: 500, code: "PAY_ERR_003" },
  { in: "body", name: "subject", value: "busy", status: 503 },
  { in: "body", name: "subject", value: "refused", status: 400 },
  { in: "header", name: "X-Request-Id", value: "limit", status: 429 },
] as const;

/** A sandbox whose documents have a table of magic values. */
function sandboxOf(options: Options = {}) {
  const family = bankFamily({
    contract(id, contract) {
      const { initiatePayment } = contract.operations;
      if (id !== "payments/v1" || initiatePayment === undefined) return contract;
      const changed = {
        ...initiatePayment,
        magicValues,
        errorCodes: { PAY_ERR_003: "Payer account not owned by user" },
      };
      return { ...contract, operations: { ...contract.operations, initiatePayment: changed } };
    },
  });
  return createSandbox(family, options);
}

/** What a behaviour sees of a request. */
async function seen<Seen>(
  look: (context: Context) => Seen,
  headers: Readonly<Record<string, string>> = {},
): Promise<Seen> {
  const found: Seen[] = [];
  const sandbox = sandboxOf({
    now: () => 1_543_615_200_000,
    handlers: {
      "payments/v1": {
        initiatePayment(context) {
          found.push(look(context));
          return context.sample(200);
        },
      },
    },
  });
  await call(sandbox, { path: "/v1/payments/initiate", body: payment, headers });
  const [first] = found;
  if (first === undefined) throw new Error("The handler was not asked.");
  return first;
}

describe("a behaviour knows", () => {
  test("the input, the time, the origin and the end user", async () => {
    const context = await seen(({ operationId, input, now, origin, endUser }) => ({
      operationId,
      input,
      now,
      origin,
      endUser,
    }));
    expect(context).toEqual({
      operationId: "initiatePayment",
      input: { body: payment },
      now: 1_543_615_200_000,
      origin: "https://sandbox.example",
      endUser: { token: tokens.first, customer: "first" },
    });
  });

  test("the request itself, with its body", async () => {
    const request = await seen((context) => context.request, { "x-request-id": "7" });
    expect([request.method, request.url, request.headers.get("x-request-id"), await request.json()]).toEqual([
      "POST",
      "https://sandbox.example/v1/payments/initiate",
      "7",
      payment,
    ]);
  });

  test("the answers of the document", async () => {
    const [success, failure] = await seen(({ sample }) => [sample(), sample(401)]);
    expect([success.status, failure.status, failure.body.errors[0].type]).toEqual([200, 401, "SECURITY"]);
  });

  test("the business errors of the document", async () => {
    const { status, body } = await seen(({ businessError }) => businessError("PAY_ERR_003"));
    expect([status, body.errors]).toMatchObject([
      500,
      [{ level: "ERROR", type: "BUSINESS", code: "PAY_ERR_003", message: "Payer account not owned by user" }],
    ]);
  });

  test("how to report what is violated", async () => {
    const { status, body } = await seen(({ invalid }) => invalid({ payerIban: "unknown" }));
    expect([status, body.errors]).toMatchObject([
      400,
      [{ type: "VALIDATION", detailedConstraitViolations: { payerIban: "unknown" } }],
    ]);
  });

  test("what magic values mean that the request does not carry", async () => {
    const [met, other, text] = await seen(({ magic }) => [
      magic("amount", 666),
      magic("amount", 10),
      magic("amount", "666.00"),
    ]);
    expect([met?.status, other, text?.status]).toEqual([500, undefined, 500]);
  });
});

describe("a public origin", () => {
  test("stands in the place of what the request was sent to", async () => {
    const origins: string[] = [];
    const sandbox = sandboxOf({
      publicOrigin: "https://bank.example",
      handlers: {
        "payments/v1": {
          initiatePayment(context) {
            origins.push(context.origin);
            return context.sample(200);
          },
        },
      },
    });
    await call(sandbox, { path: "/v1/payments/initiate", body: payment });
    expect(origins).toEqual(["https://bank.example"]);
  });
});

describe("a magic value is answered with what its table says", () => {
  test.each([
    { body: { ...payment, amount: 666 }, status: 500, error: { type: "BUSINESS", code: "PAY_ERR_003" } },
    { body: { ...payment, subject: "busy" }, status: 503, error: { type: "TECHNICAL" } },
    {
      body: { ...payment, subject: "refused" },
      status: 400,
      error: { type: "VALIDATION", detailedConstraitViolations: { subject: "must not be refused" } },
    },
    { body: payment, headers: { "x-request-id": "limit" }, status: 429, error: { message: "Rate limit exceeded" } },
    { body: { ...payment, subject: "ordinary" }, status: 200, error: {} },
  ])("$status", async ({ body, headers = {}, status, error }) => {
    const answer = await call(sandboxOf(), { path: "/v1/payments/initiate", body, headers });
    expect([answer.status, answer.error]).toMatchObject([status, error]);
  });
});
