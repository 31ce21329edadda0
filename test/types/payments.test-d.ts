import { describe, expectTypeOf, it } from "vitest";
import { AccountsClient } from "../../generated/accounts/v1/index.ts";
import { BranchesClient, type BranchesEnvironment } from "../../generated/branches/v1/index.ts";
import {
  businessError,
  confirmPayment,
  createPaymentsClient,
  isConfirmPaymentError,
  isInitiatePaymentError,
  PaymentsClient,
  violations,
  type BusinessErrorCode,
  type ConfirmPaymentError,
  type ConfirmPaymentInput,
  type ConfirmPaymentResult,
  type ConfirmPaymentViolation,
  type Credentials,
  type Payment,
  type PaymentsEnvironment,
} from "../../generated/payments/v1/index.ts";
import { createPaymentsMocks } from "../../generated/payments/v1/mocks.ts";

declare const payments: PaymentsClient;
declare const error: unknown;

const paymentId = "3b7c1f10-0c62-11e8-a9d4-6f8d3f2b1c55";

describe("a call", () => {
  it("resolves to the body of its success", async () => {
    expectTypeOf(await payments.confirmPayment({ body: { paymentId } })).toEqualTypeOf<Payment>();
    expectTypeOf(await confirmPayment(payments.client, { body: { paymentId } })).toEqualTypeOf<Payment>();
    expectTypeOf<ConfirmPaymentResult>().toEqualTypeOf<Payment>();
    expectTypeOf<Payment["amount"]>().toBeNumber();
    expectTypeOf<Payment["subject"]>().toEqualTypeOf<string | undefined>();
  });

  it("takes the operation's input, and nothing else", () => {
    expectTypeOf(payments.confirmPayment).parameter(0).toEqualTypeOf<ConfirmPaymentInput>();
    // @ts-expect-error a required field of the body is missing
    void payments.initiatePayment({ body: { amount: 10, payerIban: "FI8359986950002741" } });
    // @ts-expect-error the body is missing
    void payments.confirmPayment({});
    // @ts-expect-error the input is missing
    void payments.confirmPayment();
    // @ts-expect-error a field is of another type
    void payments.confirmPayment({ body: { paymentId: 1 } });
    // @ts-expect-error a parameter is misspelt
    void payments.confirmPayment({ "x-session": "234", body: { paymentId } });
  });
});

describe("an error", () => {
  it("has only the business codes that the operation can answer", () => {
    if (!isConfirmPaymentError(error)) return;
    expectTypeOf(error).toEqualTypeOf<ConfirmPaymentError>();
    expectTypeOf(businessError(error, "ACC_ERR_123")?.code).toEqualTypeOf<"ACC_ERR_123" | undefined>();
    // @ts-expect-error the code is misspelt
    void businessError(error, "ACC_ERR_132");
    // @ts-expect-error another operation of the product has this code
    void businessError(error, "ACC_ERR_404");
  });

  it("of another operation has other codes", () => {
    if (!isInitiatePaymentError(error)) return;
    expectTypeOf(businessError(error, "PAY_ERR_003")?.code).toEqualTypeOf<"PAY_ERR_003" | undefined>();
    // @ts-expect-error only a confirmation has this code
    void businessError(error, "PAY_ERR_001");
  });

  it("tells violations of the parameters and fields that the operation has", () => {
    if (!isConfirmPaymentError(error)) return;
    const told = violations(error);
    expectTypeOf(told.paymentId).toEqualTypeOf<string | undefined>();
    expectTypeOf(told["x-session-id"]).toEqualTypeOf<string | undefined>();
    // @ts-expect-error the key is misspelt
    void told.paymentID;
    // @ts-expect-error a transfer has this field, a confirmation does not
    void told.targetAccountName;
    expectTypeOf<"paymentId">().toExtend<ConfirmPaymentViolation>();
    expectTypeOf<"targetAccountName">().not.toExtend<ConfirmPaymentViolation>();
  });

  it("is narrowed by its status", () => {
    if (!isConfirmPaymentError(error)) return;
    expectTypeOf(error.status).toEqualTypeOf<400 | 401 | 429 | 500 | 503>();
    if (error.status === 401) expectTypeOf(error.body.errors[0].type).toEqualTypeOf<"SECURITY">();
    if (error.status === 429) expectTypeOf(error.body.errors[0].type).toEqualTypeOf<"TECHNICAL">();
    if (error.status === 500 && error.body.errors[0].type === "BUSINESS") {
      expectTypeOf(error.body.errors[0].code).toEqualTypeOf<
        "ACC_ERR_123" | "PAY_ERR_001" | "PAY_ERR_002" | "PAY_ERR_003"
      >();
    }
  });

  it("of any operation of the product has one of these codes", () => {
    expectTypeOf<BusinessErrorCode>().toEqualTypeOf<
      "ACC_ERR_123" | "ACC_ERR_404" | "PAY_ERR_001" | "PAY_ERR_002" | "PAY_ERR_003"
    >();
  });
});

describe("an outcome", () => {
  it("is narrowed by ok and by status", async () => {
    const outcome = await payments.confirmPayment({ body: { paymentId } }).outcome();
    if (outcome.ok) expectTypeOf(outcome.body).toEqualTypeOf<Payment>();
    else expectTypeOf(outcome.status).toEqualTypeOf<400 | 401 | 429 | 500 | 503 | undefined>();
  });
});

describe("an environment", () => {
  it("is production only where the product is in production", () => {
    expectTypeOf<PaymentsEnvironment>().toEqualTypeOf<"sandbox">();
    expectTypeOf<BranchesEnvironment>().toEqualTypeOf<"sandbox" | "production">();
    void new BranchesClient({ environment: "production" });
    // @ts-expect-error payments are not in production
    void new PaymentsClient({ environment: "production" });
    // @ts-expect-error nor are they where only functions are imported
    void createPaymentsClient({ environment: "production" });
    // @ts-expect-error there is no such environment
    void new BranchesClient({ environment: "staging" });
  });
});

describe("credentials", () => {
  it("are those of the product", () => {
    expectTypeOf<keyof Credentials>().toEqualTypeOf<"apiKey" | "endUser">();
    void new PaymentsClient({ credentials: { apiKey: "key", endUser: async () => "token" } });
    // @ts-expect-error the name of the scheme is misspelt
    void new PaymentsClient({ credentials: { apikey: "key" } });
    // @ts-expect-error branches need no end user
    void new BranchesClient({ credentials: { endUser: "token" } });
  });
});

describe("a mock handler", () => {
  it("gets the operation's input, and gives its answers", () => {
    createPaymentsMocks({
      handlers: {
        confirmPayment: ({ input }) => {
          expectTypeOf(input).toEqualTypeOf<ConfirmPaymentInput>();
          const error = { id: "1", level: "ERROR", type: "BUSINESS", message: "No", code: "PAY_ERR_001" } as const;
          return { status: 500, body: { errors: [error] } };
        },
        // @ts-expect-error an initiated payment has a currency and an id
        initiatePayment: ({ input }) => ({ status: 200, body: input.body }),
        // @ts-expect-error a transfer answers no status 201
        createTransfer: () => ({ status: 201, body: undefined }),
      },
    });
    // @ts-expect-error there is no such operation
    createPaymentsMocks({ handlers: { cancelPayment: () => new Response() } });
  });
});

describe("a deprecated product", () => {
  it("is typed as any other", async () => {
    const [account] = await new AccountsClient().getAccount({ accountId: "1" });
    expectTypeOf(account?.balance).toEqualTypeOf<number | undefined>();
    expectTypeOf(account?.status).toEqualTypeOf<"OPEN" | "CLOSED" | undefined>();
    const { transaction } = await new AccountsClient().getTransaction({ accountId: "1", transactionId: "2" });
    expectTypeOf(transaction[0]?.message).toEqualTypeOf<string | null | undefined>();
    // @ts-expect-error `include` has one value
    void new AccountsClient().listTransactions({ accountId: "1", include: "all" });
  });
});
