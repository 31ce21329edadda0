// oxlint-disable import/no-named-as-default-member -- The portal's examples use the default export so.
import { describe, expectTypeOf, it } from "vitest";
import type { PaymentsClient } from "../../generated/payments/v1/index.ts";
import type { AccountsClient as AccountsV3Client } from "../../generated/accounts/v3/index.ts";
import SDK, {
  Client,
  Sdk,
  type AccountType,
  type ClientOptions,
  type Fund,
  type FundOrderRequest,
  type Holding,
  type PaymentConfirmData,
  type PaymentData,
  type SdkCredentials,
  type SdkEnvironment,
  type Transaction,
  type TransferData,
} from "../../generated/sdk/index.ts";

type Options = [options?: ClientOptions | undefined];
type Enriched = [accountId: string, enriched?: boolean | undefined, ...Options];
type Order = [body: FundOrderRequest, isinCode: string, ...Options];
type Text = string | undefined;
type Search = [bbox?: Text, location?: Text, query?: Text, ...Options];

describe("the first SDK's client", () => {
  it("is made as the portal shows, and as the package was documented", () => {
    const options = { headers: { "x-api-key": "key", "x-authorization": "token" } };
    expectTypeOf(new SDK.Client(options)).toEqualTypeOf<Client>();
    expectTypeOf(new Client(options)).toEqualTypeOf<Client>();
    void new SDK.Client();
    void new Client({ version: "v2", timeout: 2000, baseURL: "http://localhost:8080", responseType: "json" });
    // @ts-expect-error a header is text
    void new Client({ headers: { "x-api-key": 1 } });
    // @ts-expect-error a timeout is a number of milliseconds
    void new Client({ timeout: "2000" });
  });

  it("has methods with these arguments", () => {
    expectTypeOf<Client["getAllAccounts"]>().parameters.toEqualTypeOf<Options>();
    expectTypeOf<Client["getAccountById"]>().parameters.toEqualTypeOf<[accountId: string, ...Options]>();
    expectTypeOf<Client["getAccountTransactions"]>().parameters.toEqualTypeOf<Enriched>();
    expectTypeOf<Client["getAccountsTransactionById"]>().parameters.toEqualTypeOf<[accountId: string, ...Enriched]>();
    expectTypeOf<Client["getFunds"]>().parameters.toEqualTypeOf<Options>();
    expectTypeOf<Client["getHoldings"]>().parameters.toEqualTypeOf<Options>();
    expectTypeOf<Client["postSubscription"]>().parameters.toEqualTypeOf<Order>();
    expectTypeOf<Client["postRedemption"]>().parameters.toEqualTypeOf<Order>();
    expectTypeOf<Client["postPaymentInitiate"]>().parameters.toEqualTypeOf<[body: PaymentData, ...Options]>();
    expectTypeOf<Client["postPaymentConfirm"]>().parameters.toEqualTypeOf<[body: PaymentConfirmData, ...Options]>();
    expectTypeOf<Client["postTransfer"]>().parameters.toEqualTypeOf<[body: TransferData, ...Options]>();
    expectTypeOf<Client["getBranches"]>().parameters.toEqualTypeOf<Search>();
    expectTypeOf<Client["getBranchesAsJson"]>().parameters.toEqualTypeOf<Search>();
    expectTypeOf<Client["getBranchesAsGeoJson"]>().parameters.toEqualTypeOf<Search>();
  });

  it("has results that are what the first SDK published, and what the documents say", async () => {
    const client = new Client();
    const accounts = await client.getAllAccounts();
    expectTypeOf(accounts).toExtend<AccountType[]>();
    expectTypeOf(accounts[0]?.balance).toEqualTypeOf<number | undefined>();
    expectTypeOf(await client.getAccountById("1")).toExtend<AccountType[]>();
    expectTypeOf(await client.getAccountTransactions("1", true)).toExtend<Transaction[]>();
    expectTypeOf((await client.getAccountsTransactionById("1", "2")).transaction[0]?.amount).toEqualTypeOf<
      number | undefined
    >();
    expectTypeOf(await client.getFunds()).toExtend<Fund[]>();
    expectTypeOf(await client.getHoldings()).toExtend<Holding>();
    expectTypeOf((await client.getHoldings()).fundHoldings[0]?.isinCode).toEqualTypeOf<string | undefined>();
    const { subscription } = await client.postSubscription({ amount: 10 }, "FI0008800248");
    expectTypeOf(subscription.orderIdentifier).toBeString();
    expectTypeOf((await client.postRedemption({}, "FI0008800248")).subscription.redemptionIdentifier).toBeString();
    expectTypeOf(await client.postPaymentConfirm({ paymentId: "1" })).toExtend<PaymentConfirmData>();
    expectTypeOf((await client.postTransfer(transfer)).payerName).toBeString();
    expectTypeOf((await client.getBranchesAsGeoJson()).features[0]?.geometry.coordinates).toEqualTypeOf<
      number[] | undefined
    >();
  });

  it("takes no body that the first SDK's types refuse", () => {
    const client = new Client();
    expectTypeOf<Client>().not.toHaveProperty("getAccountTransactionById");
    // @ts-expect-error the payer is missing
    void client.postPaymentInitiate({ amount: 10, receiverIban: "FI4859986920215738" });
    // @ts-expect-error the payment is not named
    void client.postPaymentConfirm({ amount: 10 });
    // @ts-expect-error the target is missing
    void client.postTransfer({ amount: 10, sourceAccountName: "kasvutuotto" });
  });
});

declare const transfer: TransferData;

describe("code that was written for the first SDK", () => {
  it("compiles: read, pay, read again", async () => {
    const config = { headers: { "x-api-key": "key", "x-authorization": "token", "x-session-id": "234" } };
    const client = new SDK.Client(config);
    const accounts = await client.getAllAccounts();
    const payer: string | undefined = accounts[0]?.iban;
    const data: PaymentData = { amount: 10, payerIban: payer ?? "", receiverIban: "FI4859986920215738" };
    const request = { ...data, subject: "Test", currency: "EUR", receiverBic: "OKOYFIHH", valueDate: "2018-01-01" };
    const paid = client
      .postPaymentInitiate(request)
      .then((payment) => client.postPaymentConfirm({ ...payment, paymentId: payment.paymentId }))
      .then((payment) => `${payment.paymentId} ${payment.amount}`)
      .catch((error) => error.errors[0].message);
    expectTypeOf(await paid).toBeAny();
    await client.getAccountById("1", { headers: { "x-request-id": "111" } });
    const { payload } = await client.getBranchesAsJson(undefined, "24.938,60.170");
    expectTypeOf(payload[0]?.name.fi).toEqualTypeOf<string | undefined>();
  });
});

describe("the SDK", () => {
  it("has every product and version", () => {
    const sdk = new Sdk({ environment: "sandbox", sessionId: "234" });
    expectTypeOf(sdk.payments.v1).toEqualTypeOf<PaymentsClient>();
    expectTypeOf(sdk.accounts.v3).toEqualTypeOf<AccountsV3Client>();
    expectTypeOf<keyof Sdk>().toEqualTypeOf<
      | "accounts"
      | "branches"
      | "consumerFinancing"
      | "custodies"
      | "funds"
      | "fundsInfo"
      | "holdings"
      | "instruments"
      | "mobility"
      | "paymentHighway"
      | "payments"
      | "pivo"
      | "siirto"
    >();
    // @ts-expect-error accounts have no fourth version
    void sdk.accounts.v4;
    // @ts-expect-error versions are not assigned to
    sdk.payments.v1 = new Sdk().payments.v1;
  });

  it("has the environments of the platform", () => {
    expectTypeOf<SdkEnvironment>().toEqualTypeOf<"sandbox" | "production">();
    // @ts-expect-error there is no such environment
    void new Sdk({ environment: "staging" });
  });

  it("takes the credentials of all products in one place", () => {
    expectTypeOf<{ apiKey: string; endUser: string; bearer: () => string }>().toExtend<SdkCredentials>();
    void new Sdk({ credentials: { apiKey: "key", oauth2: { clientId: "id", clientSecret: "secret" } } });
    // @ts-expect-error no product has this scheme
    void new Sdk({ credentials: { password: "secret" } });
    // @ts-expect-error a client needs its secret
    void new Sdk({ credentials: { oauth2: { clientId: "id" } } });
  });
});
