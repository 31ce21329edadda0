import { describe, expect, test } from "vitest";
import { balances, openBank, tokens } from "./open-bank.ts";

const savings = { amount: 25.5, sourceAccountName: "kasvutuotto", targetAccountName: "käyttötili" };

describe("a transfer between own accounts", () => {
  test("takes one step, and finds the accounts by their names", async () => {
    const caller = openBank().as(tokens.A);
    const { status, body } = await caller.post("/v1/payments/transfer", { ...savings, message: "Säästöistä" });
    expect(status).toBe(200);
    expect(body).toEqual({
      amount: 25.5,
      payerIban: "FI7858400761900714",
      payerName: "KASVUTUOTTO",
      receiverIban: "FI2350009421535899",
      receiverName: "KÄYTTÖTILI",
      subject: "Säästöistä",
      currency: "EUR",
      paymentId: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-1/),
      valueDate: "2020-02-05T10:00:00Z",
    });
    const after = await balances(caller);
    expect(after.get("FI7858400761900714")).toBe(313757 - 2550);
    expect(after.get("FI2350009421535899")).toBe(2550);
  });

  test.each(["KÄYTTÖTILI", "käyttötili", "KäyttöTili", "käyttötili".normalize("NFD")])(
    "%s is the same name",
    async (targetAccountName) => {
      const { body } = await openBank()
        .as(tokens.A)
        .post("/v1/payments/transfer", { ...savings, targetAccountName });
      expect(body.receiverIban).toBe("FI2350009421535899");
    },
  );

  test("between accounts of one name: from the first to the next", async () => {
    const caller = openBank().as(tokens.B);
    const names = { sourceAccountName: "käyttötili", targetAccountName: "käyttötili" };
    const { body } = await caller.post("/v1/payments/transfer", { amount: 1, ...names });
    expect(body).toMatchObject({ payerIban: "FI7359986920211117", receiverIban: "FI2150009421536129" });
  });

  const refusals = [
    { transfer: { ...savings, sourceAccountName: "no such" }, code: "ACC_ERR_404", message: "Account not found" },
    { transfer: { ...savings, targetAccountName: "no such" }, code: "ACC_ERR_404", message: "Account not found" },
    // A has one account of this name only.
    { transfer: { ...savings, targetAccountName: "kasvutuotto" }, code: "ACC_ERR_404", message: "Account not found" },
    { transfer: { ...savings, amount: 3137.58 }, code: "ACC_ERR_123", message: "Account balance exceeded" },
  ];

  test.each(refusals)("$transfer is refused: $code", async ({ transfer, code, message }) => {
    const caller = openBank().as(tokens.A);
    const { status, body } = await caller.post("/v1/payments/transfer", transfer);
    expect(status).toBe(500);
    expect(body.errors).toMatchObject([{ type: "BUSINESS", code, message }]);
    expect((await balances(caller)).get("FI7858400761900714")).toBe(313757);
  });
});
