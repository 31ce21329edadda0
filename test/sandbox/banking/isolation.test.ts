import { expect, test } from "vitest";
import { balances, openBank, pay, tokens } from "./open-bank.ts";

const payment = { amount: 10, payerIban: "FI8359986950002741", receiverIban: "FI4859986920215738" };

test("what one session pays, no other sees: not the money, nor the payment", async () => {
  const bank = openBank();
  const ids = [undefined, "one", "two", "__proto__", "constructor", "a b"];
  const callers = ids.map((id) => bank.as(tokens.B, id));
  for (const [index, caller] of callers.entries()) {
    for (let time = 0; time < index; time += 1) await pay(caller, payment);
  }
  for (const [index, caller] of callers.entries()) {
    expect((await balances(caller)).get(payment.payerIban)).toBe(530000 - index * 1000);
  }
  const [first, second] = [bank.as(tokens.B, "one"), bank.as(tokens.B, "two")];
  const { paymentId } = (await first.post("/v1/payments/initiate", payment)).body;
  expect((await second.post("/v1/payments/confirm", { paymentId })).body.errors[0].code).toBe("PAY_ERR_001");
  expect((await first.post("/v1/payments/confirm", { paymentId })).status).toBe(200);
});

test("two banks know nothing of each other", async () => {
  const [one, other] = [openBank().as(tokens.B), openBank().as(tokens.B)];
  await pay(one, payment);
  expect((await balances(other)).get(payment.payerIban)).toBe(530000);
});
