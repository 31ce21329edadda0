import { describe, expect, test } from "vitest";
import { balances, type Caller, cents, openBank, origin, pay, tokens } from "./open-bank.ts";

const tenEuros = {
  amount: 10,
  subject: "Testimaksu",
  currency: "EUR",
  payerIban: "FI8359986950002741",
  valueDate: "2018-02-07T00:00:00Z",
  receiverBic: "OKOYFIHH",
  receiverIban: "FI4859986920215738",
  receiverName: "Teppo Tulppu",
};

describe("the official example", () => {
  test("reads an account, pays ten euros with the session's id, and reads the account again", async () => {
    const caller = openBank().as(tokens.B, "e0c8");
    const before = await balances(caller);
    const initiated = await caller.post("/v1/payments/initiate", tenEuros);
    expect(initiated.status).toBe(200);
    const { paymentId, ...echoed } = initiated.body;
    expect(echoed).toEqual(tenEuros);
    expect(Object.keys(initiated.body)).toEqual([...Object.keys(tenEuros), "paymentId"]);
    expect(await balances(caller)).toEqual(before);

    const confirmed = await caller.post("/v1/payments/confirm", { paymentId });
    expect(confirmed.text).toBe(initiated.text);
    expect(confirmed.headers.get("etag")).toBe(initiated.headers.get("etag"));
    const after = await balances(caller);
    expect(after.get(tenEuros.payerIban)).toBe(530000 - 1000);
    expect(after.get(tenEuros.receiverIban)).toBe(152045 + 1000);
  });

  test("works without a session's id, and with the whole payment sent back", async () => {
    const caller = openBank().as(tokens.B);
    const { body } = await caller.post("/v1/payments/initiate", tenEuros);
    const { status } = await caller.post("/v1/payments/confirm", { ...body, amount: 99999, payerIban: "anything" });
    expect(status).toBe(200);
    expect((await balances(caller)).get(tenEuros.payerIban)).toBe(529000);
  });

  test("both sides get a booking, in v1 and v2", async () => {
    const caller = openBank().as(tokens.B);
    await pay(caller, tenEuros);
    const [debit] = (await caller.get("/v1/accounts/e40bd2333a9c4863b05e88037961495701b89234/transactions")).body;
    expect(debit).toMatchObject({
      amount: -10,
      type: "TRANSFER",
      message: "Testimaksu",
      payer: "TEPPO TULPPU",
      payerIban: tenEuros.payerIban,
      receiver: "Teppo Tulppu",
      receiverIban: tenEuros.receiverIban,
      bookingDate: "2020-02-05T10:00:00Z",
      valueDate: tenEuros.valueDate,
    });
    const path = "/accounts/v2/accounts/bb729060d23d0edf8de9abdcf7906bb183f2582f/transactions";
    expect((await caller.get(path)).body.data[0]).toMatchObject({
      amount: "10.00",
      creditDebitIndicator: "credit",
      accountBalance: "1530.45",
      creditor: null,
      debtor: { accountIdentifier: tenEuros.payerIban },
    });
  });
});

/** Pairs of IBANs that clients pay between. */
const pairs = [
  { token: tokens.B, payerIban: "FI8359986950002741", receiverIban: "FI4859986920215738" },
  { token: tokens.A, payerIban: "FI7858400761900714", receiverIban: "FI1959986920206075" },
  { token: tokens.A, payerIban: "FI7858400761900714", receiverIban: "FI1958400720090508" },
  { token: tokens.A, payerIban: "FI1958400720090508", receiverIban: "FI7858400761900714" },
  { token: tokens.A, payerIban: "FI1958400720090508", receiverIban: "FI2350009421535899" },
  { token: tokens.laterB, payerIban: "FI3959986920207073", receiverIban: "FI2350009421535899" },
];

test.each(pairs)("$payerIban pays $receiverIban", async ({ token, payerIban, receiverIban }) => {
  const { status, body } = await pay(openBank().as(token), { amount: 12.34, payerIban, receiverIban });
  expect(status).toBe(200);
  expect(body).toMatchObject({ amount: 12.34, currency: "EUR", payerIban, receiverIban });
  expect(Object.keys(body).at(-1)).toBe("paymentId");
});

test("a payment from an account that only v3 shows is seen in v1, v2 and v3", async () => {
  const bank = openBank();
  const [payer, owner] = [bank.as(tokens.laterB, "s"), bank.as(tokens.A, "s")];
  const before = await shown(payer, "FI3959986920207073");
  await pay(payer, { amount: 0.07, payerIban: "FI3959986920207073", receiverIban: "FI2350009421535899" });
  const after = await shown(payer, "FI3959986920207073");
  expect(cents(before.balance) - cents(after.balance)).toBe(7);

  expect((await balances(owner)).get("FI3959986920207073")).toBe(221574);
  const account = await owner.get("/accounts/v2/accounts/a329ea3cec30a5f2fcadc38b76247f2f02c0a1a1");
  expect(account.body.data[0].balance).toBe("2215.74");
  const { body } = await payer.get(after._links.transactions.href.slice(origin.length));
  expect(body.transactions[0]).toMatchObject({ amount: "-0.07", accountBalance: "2215.74", debtor: null });
  expect(body.transactions[0].creditor.accountIdentifier).toBe("FI2350009421535899");
});

async function shown(caller: Caller, iban: string) {
  const { body } = await caller.get("/accounts/v3/accounts");
  return body.accounts.find(({ identifier }: { identifier: string }) => identifier === iban);
}

/** Payments that the bank does not make. */
const refusals = [
  { reason: "more than the balance", payment: { ...tenEuros, amount: 5300.01 }, code: "ACC_ERR_123" },
  { reason: "an empty account", payment: { ...tenEuros, payerIban: "FI2150009421536129" }, code: "ACC_ERR_123" },
  { reason: "somebody else's account", payment: { ...tenEuros, payerIban: "FI1158400720088809" }, code: "PAY_ERR_003" },
  { reason: "another bank's account", payment: { ...tenEuros, payerIban: "FI1959986920206075" }, code: "PAY_ERR_003" },
];

describe("refused as a rule of the bank", () => {
  test.each(refusals)("$reason: $code", async ({ payment, code }) => {
    const caller = openBank().as(tokens.B);
    const before = await balances(caller);
    const { status, body } = await pay(caller, payment);
    expect(status).toBe(500);
    expect(body.errors).toMatchObject([{ level: "ERROR", type: "BUSINESS", code }]);
    expect(await balances(caller)).toEqual(before);
  });

  test("an overdrawn account cannot pay", async () => {
    const payment = { amount: 0.01, payerIban: "FI5859986920448164", receiverIban: "FI1959986920206075" };
    expect((await pay(openBank().as(tokens.D), payment)).body.errors[0]).toMatchObject({
      message: "Account balance exceeded",
      code: "ACC_ERR_123",
    });
  });

  test("a payment that failed for want of money can be confirmed when there is some", async () => {
    const caller = openBank().as(tokens.B);
    const payment = { amount: 50, payerIban: "FI2150009421536129", receiverIban: "FI1959986920206075" };
    const { paymentId } = (await caller.post("/v1/payments/initiate", payment)).body;
    expect((await caller.post("/v1/payments/confirm", { paymentId })).status).toBe(500);
    await pay(caller, { amount: 50, payerIban: "FI8359986950002741", receiverIban: payment.payerIban });
    expect((await caller.post("/v1/payments/confirm", { paymentId })).status).toBe(200);
    expect((await balances(caller)).get(payment.payerIban)).toBe(0);
  });

  test("an unknown payment, one that was confirmed, one of somebody else", async () => {
    const bank = openBank();
    const [payer, other] = [bank.as(tokens.B), bank.as(tokens.C)];
    const unknown = await payer.post("/v1/payments/confirm", { paymentId: "00000000-0000-1000-8000-000000000000" });
    expect(unknown.body.errors[0]).toMatchObject({ message: "Payment not found", code: "PAY_ERR_001" });

    const { paymentId } = (await payer.post("/v1/payments/initiate", tenEuros)).body;
    const foreign = await other.post("/v1/payments/confirm", { paymentId });
    expect(foreign.body.errors[0]).toMatchObject({ message: "Payer account not owned by user", code: "PAY_ERR_003" });
    await payer.post("/v1/payments/confirm", { paymentId });
    const again = await payer.post("/v1/payments/confirm", { paymentId });
    expect(again.body.errors[0]).toMatchObject({ message: "Payment already confirmed", code: "PAY_ERR_002" });
    expect((await balances(payer)).get(tenEuros.payerIban)).toBe(529000);
  });

  test("confirmed a hundred times at once, a payment moves money once", async () => {
    const caller = openBank().as(tokens.B);
    const { paymentId } = (await caller.post("/v1/payments/initiate", tenEuros)).body;
    const calls = Array.from({ length: 100 }, () => caller.post("/v1/payments/confirm", { paymentId }));
    const statuses = (await Promise.all(calls)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect((await balances(caller)).get(tenEuros.payerIban)).toBe(529000);
  });
});

/** Requests that are no payment, and the member that is wrong. */
const invalid = [
  { payment: { ...tenEuros, receiverIban: "FI4859986920215739" }, violation: { receiverIban: "is not a valid IBAN" } },
  { payment: { ...tenEuros, payerIban: "FI0059986950002741" }, violation: { payerIban: "is not a valid IBAN" } },
  { payment: { ...tenEuros, amount: 0.001 }, violation: { amount: "must have at most two decimals" } },
  { payment: { ...tenEuros, amount: 0 }, violation: { amount: "must be greater than 0" } },
  { payment: { ...tenEuros, amount: 1e21 }, violation: { amount: "must be at most 999999999.99" } },
  { payment: { ...tenEuros, currency: "SEK" }, violation: { currency: "must be EUR" } },
];

test.each(invalid)("refused when it is initiated: $violation", async ({ payment, violation }) => {
  const { status, body } = await openBank().as(tokens.B).post("/v1/payments/initiate", payment);
  expect(status).toBe(400);
  expect(body.errors[0]).toMatchObject({ type: "VALIDATION", detailedConstraitViolations: violation });
});

test("an id that was sent is replaced, members that nobody knows are kept", async () => {
  const request = { paymentId: "3b7c1f10-0c62-11e8-a9d4-6f8d3f2b1c55", note: [1], ...tenEuros };
  const { body } = await openBank().as(tokens.B).post("/v1/payments/initiate", request);
  expect(body.paymentId).not.toBe(request.paymentId);
  expect(Object.keys(body)).toEqual(["note", ...Object.keys(tenEuros), "paymentId"]);
});

test("the payment of the document's examples waits for its confirmation", async () => {
  const paymentId = "3b7c1f10-0c62-11e8-a9d4-6f8d3f2b1c55";
  const { status, body } = await openBank().as(tokens.laterB).post("/v1/payments/confirm", { paymentId });
  expect(status).toBe(200);
  expect(body).toEqual({ ...tenEuros, paymentId });
});
