import { describe, expect, test } from "vitest";
import { verifyRedirect } from "../../../generated/payment-highway/v1/index.ts";
import { good, openForms, uuid } from "./open-forms.ts";
import { enteredCard, paymentFields, signedParameters, sphKey } from "./open-partners.ts";

const ok = { code: 100, message: "OK" };

describe("storing a card", () => {
  test("returns a signed id, which tells the card's token", async () => {
    const { open, submit, callHighway } = openForms();
    const { status, headers } = await submit(await open("add_card", {}), {
      ...good,
      card_number_formatted: "4153 0139 9970 0024",
      expiry: "11 / 26",
    });
    expect(status).toBe(303);
    const location = headers.get("location") ?? "";
    expect(location).toMatch(/^https:\/\/shop\.example\.com\/success\?cart=7&sph-/);
    const parameters = signedParameters(location);
    expect(parameters).toMatchObject({ "sph-account": "test", "sph-success": "OK" });
    expect(await verifyRedirect(location, sphKey)).toEqual({ valid: true, parameters });
    const { body } = await callHighway("GET", `/tokenization/${parameters["sph-tokenization-id"]}`);
    expect(body).toMatchObject({
      card_token: expect.stringMatching(new RegExp(`^${uuid}$`)),
      card: { partial_pan: "0024", type: "Visa", expire_year: "2026", expire_month: "11", bin: "415301" },
      recurring: false,
      result: ok,
    });
    expect(body.card.card_fingerprint).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each([
    ["the card that fails later", enteredCard("4153013999700156", "156", "2023"), "success"],
    ["an invalid card", enteredCard("415301399900024", "022", "2014"), "failure"],
    ["an unknown card", enteredCard("4111111111111111", "123"), "failure"],
    ["a wrong security code", enteredCard("4153013999700024", "999"), "failure"],
  ])("%s", async (_, card, place) => {
    const { open, submit } = openForms();
    const { headers } = await submit(await open("add_card", {}), card);
    const location = headers.get("location") ?? "";
    expect(location.startsWith(`https://shop.example.com/${place}?`)).toBe(true);
    if (place === "failure") expect(signedParameters(location)["sph-failure"]).toBe("INVALID");
  });

  test("what is stored can be charged, as often as the merchant likes", async () => {
    const forms = openForms();
    const token = { id: await forms.store(good) };
    for (const order of ["1", "2"]) {
      const { body } = await forms.callHighway("POST", "/transaction");
      const debit = { token, amount: 100, currency: "EUR", order };
      const debited = await forms.callHighway("POST", `/transaction/${body.id}/debit`, debit);
      expect(debited.body.result).toEqual(ok);
      const { transaction } = (await forms.callHighway("GET", `/transaction/${body.id}`)).body;
      expect(transaction.token).toBe(token.id);
    }
  });

  test("the card that can be stored but not charged", async () => {
    const forms = openForms();
    const id = await forms.store(enteredCard("4153013999700156", "156", "2023"));
    const { body } = await forms.callHighway("POST", "/transaction");
    const uri = `/transaction/${body.id}`;
    const debited = await forms.callHighway("POST", `${uri}/debit`, { token: { id }, amount: 100, currency: "EUR" });
    expect(debited.body).toMatchObject({ result: { code: 200 }, acquirer_response_code: "116", authorizer: "666" });
    const unknown = { token: { id: "a3c9e5f1-7b2d-4860-9f4e-1d6b8a0c3e57" }, amount: 100, currency: "EUR" };
    expect((await forms.callHighway("POST", `${uri}/debit`, unknown)).body.result.code).toBe(900);
  });
});

describe("paying on a page", () => {
  test("authorises: the merchant commits", async () => {
    const { open, submit, callHighway } = openForms();
    const { headers } = await submit(await open("pay_with_card"), good);
    const parameters = signedParameters(headers.get("location"));
    expect(parameters).toMatchObject({ "sph-order": "ORDER-42", "sph-amount": "9999", "sph-currency": "EUR" });
    const uri = `/transaction/${parameters["sph-transaction-id"]}`;
    expect((await callHighway("GET", `${uri}/result`)).body).toMatchObject({ result: ok, committed: false });
    await callHighway("POST", `${uri}/commit`, { amount: 9999, currency: "EUR" });
    const { body } = await callHighway("GET", `${uri}/result`);
    expect(body).toMatchObject({
      result: ok,
      committed: true,
      committed_amount: 9999,
      cardholder_authentication: "yes",
    });
    expect(body).not.toHaveProperty("card_token");
  });

  test("and storing the card gives a token with the result", async () => {
    const { open, submit, callHighway } = openForms();
    const { headers } = await submit(await open("add_and_pay_with_card"), good);
    const id = signedParameters(headers.get("location"))["sph-transaction-id"];
    const { body } = await callHighway("GET", `/transaction/${id}/result`);
    const next = await callHighway("POST", "/transaction");
    const debit = { token: { id: body.card_token }, amount: 1, currency: "EUR" };
    expect((await callHighway("POST", `/transaction/${next.body.id}/debit`, debit)).body.result).toEqual(ok);
  });

  test.each([
    ["024", "success"],
    ["999", "failure"],
  ])("with a stored card and the security code %s: %s", async (cvv, place) => {
    const forms = openForms();
    const page = await forms.open("pay_with_token_and_cvc", { ...paymentFields, "sph-token": await forms.store(good) });
    const { headers } = await forms.submit(page, { cvv });
    expect(headers.get("location")).toContain(`shop.example.com/${place}?`);
    expect(signedParameters(headers.get("location"))).toHaveProperty("sph-transaction-id");
  });

  test("with a card that the acquirer refuses returns to the failure URL", async () => {
    const { open, submit, callHighway } = openForms();
    const { headers } = await submit(await open("pay_with_card"), enteredCard("4153013999700156", "156", "2023"));
    const parameters = signedParameters(headers.get("location"));
    expect(headers.get("location")).toContain("https://shop.example.com/failure?");
    expect(parameters["sph-failure"]).toBe("FAILURE");
    const { body } = await callHighway("GET", `/transaction/${parameters["sph-transaction-id"]}/result`);
    expect(body).toMatchObject({ result: { code: 200 }, committed: false, acquirer_response_code: "116" });
  });

  test("ends once: who submits again returns with the same", async () => {
    const { open, submit } = openForms();
    const page = await open("pay_with_card");
    const first = await submit(page, good);
    const again = await submit(page, enteredCard("4153013999700156", "156"));
    const id = (location: string | null) => signedParameters(location)["sph-transaction-id"];
    expect(id(again.headers.get("location"))).toBe(id(first.headers.get("location")));
  });

  test("can be given up, on the page or later", async () => {
    const { open, send, submit, clock } = openForms();
    const page = await open("pay_with_card");
    const [, link = ""] = /<a href="([^"]+)">Cancel<\/a>/.exec((await send(page)).text) ?? [];
    const parameters = signedParameters(link.replaceAll("&amp;", "&"));
    expect(parameters["sph-cancel"]).toBe("CANCEL");
    clock.now += 900_000;
    const { headers } = await submit(page, good);
    expect(signedParameters(headers.get("location"))["sph-failure"]).toBe("EXPIRED");
  });

  test("has a status that the merchant can read", async () => {
    const { open, submit, callHighway } = openForms();
    const page = await open("pay_with_card");
    const uri = `${new URL(page).pathname.replace("/paymenthighway", "").replace(/payment$/, "status")}`;
    const before = (await callHighway("GET", uri)).body;
    expect(before).toEqual({
      status: { state: "ok_pending", code: 2000 },
      operation: "payment",
      created: "2020-02-05T10:00:00Z",
      valid_until: "2020-02-05T10:15:00Z",
      result: ok,
    });
    const { headers } = await submit(page, good);
    const after = (await callHighway("GET", uri)).body;
    expect(after.status).toEqual({ state: "ok", code: 4000 });
    expect(after.transaction_id).toBe(signedParameters(headers.get("location"))["sph-transaction-id"]);
  });

  test("a parameter of the merchant's own URL cannot pass for a signed one", async () => {
    const { postForm, submit } = openForms();
    const success = "https://shop.example.com/success?sph-transaction-id=mine&signature=mine&cart=7";
    const { headers } = await postForm("pay_with_card", { ...paymentFields, "sph-success-url": success });
    const back = await submit(headers.get("location") ?? "", good);
    const query = new URL(back.headers.get("location") ?? "").searchParams;
    expect(query.getAll("sph-transaction-id")).toHaveLength(1);
    expect(query.getAll("signature")).toHaveLength(1);
    expect(query.get("cart")).toBe("7");
    expect(signedParameters(back.headers.get("location"))["sph-transaction-id"]).not.toBe("mine");
  });
});
