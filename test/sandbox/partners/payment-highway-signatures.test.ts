import { describe, expect, test } from "vitest";
import { PaymentHighwayClient } from "../../../generated/payment-highway/v1/index.ts";
import { independentSph1 } from "../../unit/runtime-signature/independent-signature.ts";
import { highway, isSignedAnswer, openPartners, paymentFields, returnUrls, sphKey } from "./open-partners.ts";

describe("the signature of a call", () => {
  test("is taken, and the answer signed over method, uri, its sph- headers and the very text of its body", async () => {
    const { callHighway } = openPartners();
    const created = await callHighway("POST", "/transaction");
    expect(created.status).toBe(200);
    expect(created.body).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      result: { code: 100, message: "OK" },
    });
    expect(isSignedAnswer(created, "POST", "/transaction")).toBe(true);
    const uri = "/transactions/?order=tilaus%20%C3%A4%C3%B6&x=%2F";
    expect(isSignedAnswer(await callHighway("GET", uri), "GET", uri)).toBe(true);
  });

  test("is over single slashes, where the wire has them doubled", async () => {
    const { send, sph } = openPartners();
    const headers = sph();
    const signature = independentSph1("POST", "/transaction", headers, "");
    const reply = await send("/paymenthighway//transaction", { method: "POST", headers: { ...headers, signature } });
    expect(reply.status).toBe(200);
    expect(isSignedAnswer(reply, "POST", "/transaction")).toBe(true);
  });

  test.each([
    ["none", { signature: "" }, "Missing signature"],
    ["another time than was signed", { "sph-timestamp": "2020-02-05T10:00:01Z" }, "Invalid signature"],
    ["another merchant", { "sph-merchant": "other" }, "Invalid signature"],
    ["a header more", { "sph-more": "1" }, "Invalid signature"],
    ["nonsense", { signature: "SPH1 testKey 00" }, "Invalid signature"],
  ])("%s: 401", async (_, changed, message) => {
    const { status, body } = await openPartners().callHighway("POST", "/transaction", undefined, changed);
    expect(status).toBe(401);
    expect(body.errors[0]).toMatchObject({ level: "ERROR", type: "SECURITY", message });
  });

  test("of another body is refused before the body is looked at", async () => {
    const { callHighway, send, sph } = openPartners();
    const { body } = await callHighway("POST", "/transaction");
    const uri = `/transaction/${body.id}/debit`;
    const headers = sph();
    const signature = independentSph1("POST", uri, headers, '{"amount":1}');
    const sent = { ...headers, signature, "content-type": "application/json" };
    const reply = await send(`/paymenthighway${uri}`, { method: "POST", headers: sent, body: '{"amount":2}' });
    expect(reply.status).toBe(401);
  });

  test.each([
    [-300, 200],
    [300, 200],
    [-301, 401],
    [301, 401],
  ])("made %i seconds from the session's clock: %i", async (seconds, status) => {
    const { clock, send, sph } = openPartners();
    const headers = sph();
    const signature = independentSph1("POST", "/transaction", headers, "");
    clock.now -= seconds * 1000;
    const reply = await send("/paymenthighway/transaction", { method: "POST", headers: { ...headers, signature } });
    expect(reply.status).toBe(status);
  });

  test("is asked of a form, too: of its sph- fields, not of the others", async () => {
    const { postForm } = openPartners();
    expect((await postForm("pay_with_card", paymentFields, { description: "Another text" })).status).toBe(303);
    for (const changed of [{ "sph-amount": "1" }, { signature: "" }, { "sph-success-url": "https://evil.example" }]) {
      expect((await postForm("pay_with_card", paymentFields, changed)).status).toBe(401);
    }
  });

  test("does not make a malformed request right", async () => {
    const { callHighway, postForm } = openPartners();
    const { body } = await callHighway("POST", "/transaction");
    const reply = await callHighway("POST", `/transaction/${body.id}/debit`, { amount: 1 });
    expect(reply.status).toBe(400);
    const form = await postForm("add_card", { "sph-success-url": "javascript:alert(1)" });
    expect(form.status).toBe(400);
    expect(form.body.errors[0].detailedConstraitViolations).toHaveProperty(["sph-success-url"]);
  });
});

describe("the generated client", () => {
  test("signs, is answered, and believes the answer", async () => {
    const { sandbox } = openPartners(Date.now());
    const client = new PaymentHighwayClient({
      baseUrl: highway,
      fetch: (request) => sandbox.fetch(request),
      credentials: { sphSignature: sphKey },
    });
    const { id } = await client.createTransaction();
    const card = { pan: "4153013999700024", expiry_year: "2026", expiry_month: "11", cvc: "024" };
    const debit = await client.debitTransaction({ id, body: { card, amount: 9999, currency: "EUR", order: "Ä 1" } });
    expect(debit.result).toEqual({ code: 100, message: "OK" });
    expect((await client.revertTransaction({ id, body: { amount: 9950 } })).result.code).toBe(100);
    expect((await client.getTransaction({ id })).transaction.current_amount).toBe(49);
    expect((await client.listTransactions({ order: "Ä 1" })).transactions).toHaveLength(1);
    const form = { ...returnUrls, "sph-amount": 1, "sph-currency": "EUR", "sph-order": "1", description: "x" };
    const opened = await client.openCardPaymentForm({ body: form }).raw();
    expect(opened.status).toBe(303);
  });
});
