import { describe, expect, test } from "vitest";
import { openPartners, paymentFields, signedParameters, type Reply } from "./open-partners.ts";

const ok = { code: 100, message: "OK" };
const anna = ["b6910384440ce06f495976f96a162e2ab1bafbb4", "FI3959986920207073"] as const;

function openWallets() {
  const partners = openPartners();
  const { callHighway, postForm, submit } = partners;
  /** Opens a form of a wallet, and decides on its page: the parameters of the return. */
  async function decide(name: string, decision: string, fields: Record<string, string> = {}) {
    const { headers } = await postForm(name, { ...paymentFields, ...fields });
    const back = await submit(headers.get("location") ?? "", { decision });
    expect(back.status).toBe(303);
    return signedParameters(back.headers.get("location"));
  }
  const post = (uri: string, body?: object): Promise<Reply> => callHighway("POST", uri, body);
  const get = async (uri: string) => (await callHighway("GET", uri)).body;
  return { ...partners, decide, post, get };
}

describe.each(["mobilepay", "siirto", "masterpass", "afterpay"])("a form of %s", (name) => {
  test("that is accepted returns with a transaction; one that is not, without", async () => {
    const { decide } = openWallets();
    expect(await decide(name, "accept")).toMatchObject({
      "sph-success": "OK",
      "sph-transaction-id": expect.any(String),
    });
    expect(await decide(name, "reject")).toMatchObject({ "sph-failure": "FAILURE" });
    expect(await decide(name, "cancel")).toMatchObject({ "sph-cancel": "CANCEL" });
  });
});

describe("MobilePay", () => {
  test("on a page authorises: the merchant commits", async () => {
    const { decide, post, get } = openWallets();
    const uri = `/transaction/${(await decide("mobilepay", "accept"))["sph-transaction-id"]}`;
    expect(await get(`${uri}/result`)).toMatchObject({ result: ok, committed: false });
    expect((await post(`${uri}/commit`, { amount: 9999, currency: "EUR" })).body.result).toEqual(ok);
  });

  test("in an app: the session waits for the payer, then has a transaction", async () => {
    const { post, get, clock } = openWallets();
    const init = { amount: 9999, currency: "EUR", order: "1", return_uri: "myshop://return" };
    const { body } = await post("/app/mobilepay", init);
    expect(body.uri).toBe(`mobilepay://pay?token=${body.session_token}`);
    const uri = `/app/mobilepay/${body.session_token}`;
    const valid_until = "2020-02-05T10:15:00Z";
    expect(await get(uri)).toEqual({ status: "in_progress", valid_until, result: ok });
    clock.now += 10_000;
    const status = await get(uri);
    expect(status).toEqual({ status: "ok", transaction_id: expect.any(String), valid_until, result: ok });
    const committed = await post(`/transaction/${status.transaction_id}/commit`, { amount: 9999, currency: "EUR" });
    expect(committed.body).toMatchObject({ result: ok, committed: true });
    expect((await get("/transactions/?order=1")).transactions).toHaveLength(1);
  });

  test("a session that is unknown is told so", async () => {
    const { callHighway } = openWallets();
    expect((await callHighway("GET", "/app/mobilepay/nobody")).status).toBe(400);
  });
});

describe("Pivo", () => {
  const init = { amount: 9999, currency: "EUR", order: "P-1", reference_number: "1232" };

  test.each([
    ["+358401000001", "ok", 100],
    ["+358401000002", "rejected", 200],
    ["+358401000003", "in_progress", 100],
  ])("in an app, for the payer %s: %s", async (phone_number, state, code) => {
    const { post, get } = openWallets();
    const { body } = await post("/app/pivo", { ...init, phone_number });
    expect(body.uri).toMatch(/^pivo:\/\/api\/payments\//);
    const result = await get(`/transaction/${body.transaction_id}/pivo/result`);
    expect(result).toMatchObject({ state, amount: 9999, order: "P-1", phone: phone_number, result: { code } });
  });

  test("is paid from an account of the bank, and given back in part and whole", async () => {
    const { post, get, balanceOf } = openWallets();
    const before = await balanceOf(...anna);
    const { body } = await post("/app/pivo", { ...init, phone_number: "+358401112221" });
    const uri = `/transaction/${body.transaction_id}`;
    expect(await balanceOf(...anna)).toBe(before - 9999);
    expect((await post(`${uri}/pivo/revert`, { amount: 500, reference_number: "1" })).body.result).toEqual(ok);
    expect((await post(`${uri}/pivo/revert`, { amount: 9500 })).body.result.code).toBe(900);
    const { transaction } = await get(`/transaction/pivo/${body.transaction_id}`);
    expect(transaction).toMatchObject({ id: body.transaction_id, state: "ok", current_amount: 9499 });
    expect(transaction.refunds).toEqual([
      { refund_request_id: expect.any(String), amount: 500, timestamp: "2020-02-05T10:00:00Z", reference_number: "1" },
    ]);
    expect((await post(`${uri}/pivo/revert`)).body.result).toEqual(ok);
    expect(await balanceOf(...anna)).toBe(before);
    expect((await get("/transactions/?order=P-1")).pivo_transactions).toHaveLength(1);
  });

  test("on a page: the order is Pivo's, and the payer comes back with a signature", async () => {
    const { postForm, submit, get } = openWallets();
    const { headers } = await postForm("pivo", paymentFields);
    const page = headers.get("location") ?? "";
    expect(page).toMatch(/^https:\/\/bank\.example\/pivo\/api\/payments\/[0-9a-f-]{36}\/page$/);
    const back = await submit(page, { decision: "pay", phone: "+358401000001" });
    const { "sph-transaction-id": id } = signedParameters(back.headers.get("location"));
    expect(await get(`/transaction/${id}/pivo/result`)).toMatchObject({ state: "ok", result: ok });
    const refused = await postForm("pivo", paymentFields);
    const failed = await submit(refused.headers.get("location") ?? "", { decision: "reject" });
    expect(signedParameters(failed.headers.get("location"))["sph-failure"]).toBe("FAILURE");
  });
});

describe("Siirto", () => {
  const payer = { "sph-phone-number": "+358401112221", "sph-reference-number": "1232" };

  test("takes the money at once, and gives it back", async () => {
    const { decide, post, get, balanceOf } = openWallets();
    const before = await balanceOf(...anna);
    const id = (await decide("siirto", "accept", payer))["sph-transaction-id"];
    expect(await balanceOf(...anna)).toBe(before - 9999);
    const uri = `/transaction/${id}/siirto`;
    expect((await post(`${uri}/revert`, { amount: 500, reference_number: "1232" })).body.result).toEqual(ok);
    const result = await get(`${uri}/result`);
    expect(result).toMatchObject({ status: "ok", amount: 9999, current_amount: 9499, order: "ORDER-42", result: ok });
    expect(result.refunds).toMatchObject([{ amount: 500, status: "ok", reference_number: "1232" }]);
    const { result: _, ...members } = result;
    expect((await get(`/transaction/siirto/${id}`)).transaction).toEqual(members);
    expect((await post(`${uri}/revert`, { amount: 9500, reference_number: "1" })).body.result.code).toBe(900);
    expect(await balanceOf(...anna)).toBe(before - 9499);
  });

  test("fails where the payer does not have as much, and takes nothing", async () => {
    const { decide, balanceOf } = openWallets();
    const before = await balanceOf(...anna);
    const returned = await decide("siirto", "accept", { ...payer, "sph-amount": `${before + 1}` });
    expect(returned["sph-failure"]).toBe("FAILURE");
    expect(await balanceOf(...anna)).toBe(before);
  });
});

describe("AfterPay", () => {
  test("sends the invoice when the merchant commits, and takes it back", async () => {
    const { decide, post, get } = openWallets();
    const id = (await decide("afterpay", "accept"))["sph-transaction-id"];
    const uri = `/transaction/${id}/afterpay`;
    expect(await get(`${uri}/result`)).toEqual({ committed: false, result: ok });
    expect((await post(`${uri}/commit`, { amount: 10_000 })).body.result.code).toBe(900);
    expect((await post(`${uri}/commit`, { amount: 9000 })).body.result).toEqual(ok);
    expect((await post(`${uri}/commit`, { amount: 999 })).body.result.code).toBe(900);
    expect(await get(`${uri}/result`)).toEqual({ committed: true, result: ok });
    expect((await post(`${uri}/revert`, { amount: 500 })).body.result).toEqual(ok);
    expect((await get(uri)).transaction).toMatchObject({ id, amount: 9000, current_amount: 8500, committed: true });
    expect((await get("/transactions/?order=ORDER-42")).afterpay_transactions).toHaveLength(1);
  });
});

describe("Masterpass", () => {
  test("the payer agrees, then the merchant debits; the card is stored where it was asked for", async () => {
    const { decide, post, get } = openWallets();
    const uri = `/transaction/${(await decide("masterpass", "accept", { "sph-tokenize": "true" }))["sph-transaction-id"]}`;
    expect((await get(`${uri}/user_profile`)).masterpass).toHaveProperty("email_address");
    expect((await post(`${uri}/debit_masterpass`, { amount: 9999, currency: "EUR" })).body.result).toEqual(ok);
    expect(await get(`${uri}/result`)).toMatchObject({ committed: true, card_token: expect.any(String) });
  });

  test("a transaction that did not begin there cannot be debited there", async () => {
    const { post, get } = openWallets();
    const uri = `/transaction/${(await post("/transaction")).body.id}`;
    expect((await post(`${uri}/debit_masterpass`, { amount: 1, currency: "EUR" })).body.result.code).toBe(900);
    expect((await get(`${uri}/user_profile`)).result.code).toBe(900);
  });
});

test("a transaction of one kind is unknown to the operations of another", async () => {
  const { post, callHighway } = openWallets();
  const { id } = (await post("/transaction")).body;
  const uris = [`/transaction/${id}/pivo/result`, `/transaction/siirto/${id}`, `/transaction/${id}/afterpay`];
  for (const uri of uris) expect((await callHighway("GET", uri)).status).toBe(400);
});
