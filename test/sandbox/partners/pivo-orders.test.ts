import { describe, expect, test } from "vitest";
import { PivoClient } from "../../../generated/pivo/v1/index.ts";
import { openPartners, pivo } from "./open-partners.ts";
import { key, openPivo, order } from "./open-pivo.ts";

describe("an order", () => {
  test("begins as created, with its page, its link to the app, and a quarter of an hour", async () => {
    const { create, read } = await openPivo();
    const { status, body } = await create();
    expect(status).toBe(200);
    const { acquiring_id: _, ...echoed } = order;
    expect(body).toEqual({
      ...echoed,
      merchant: order.merchant,
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      status: "CREATED",
      url: `${pivo}/api/payments/${body.id}/page`,
      deep_link: `pivo://api/payments/${body.id}`,
      created: "2020-02-05T10:00:00Z",
      valid_until: "2020-02-05T10:15:00Z",
    });
    expect(await read(body.id)).toEqual(body);
  });

  test.each([
    ["+358401000001", "PAID"],
    ["+358401000002", "REJECTED"],
    ["+358401000003", "PENDING"],
    ["+358405551234", "PAID"],
  ])("for the payer %s becomes %s", async (payer_phone, status) => {
    const { create, read } = await openPivo();
    const { body } = await create({ payer_phone });
    expect(body.status).toBe("CREATED");
    const decided = await read(body.id);
    expect(decided.status).toBe(status);
    expect("archive_id" in decided).toBe(status === "PAID");
  });

  test("that nobody pays expires by the session's clock", async () => {
    const { create, read, clock } = await openPivo();
    const { body } = await create({ payer_phone: "+358401000003" });
    clock.now += 899_000;
    expect((await read(body.id)).status).toBe("PENDING");
    clock.now += 1000;
    expect((await read(body.id)).status).toBe("EXPIRED");
  });

  test("of a payer who is a customer of the bank is paid from the account", async () => {
    const { create, read, balanceOf, refund } = await openPivo();
    const anna = ["b6910384440ce06f495976f96a162e2ab1bafbb4", "FI3959986920207073"] as const;
    const before = await balanceOf(...anna);
    const { body } = await create({ payer_phone: "+358401112221" });
    expect(await balanceOf(...anna)).toBe(before - 1525);
    await refund(body.id, { amount: 500 });
    expect(await balanceOf(...anna)).toBe(before - 1025);
    const tooMuch = await create({ payer_phone: "+358401112221", stamp: "2", amount: before });
    expect((await read(tooMuch.body.id)).status).toBe("REJECTED");
    expect(await balanceOf(...anna)).toBe(before - 1025);
  });

  test.each([
    [{ acquiring_id: "somebody" }, "acquiring_id", "unknown"],
    [{ amount: 0 }, "amount", undefined],
    [{ stamp: undefined }, "stamp", undefined],
    [{ merchant: { name: "x", business_id: "1" } }, "merchant.business_id", undefined],
    [{ return_url: "javascript:alert(1)" }, "return_url", "must be a URL"],
  ])("with %j is refused", async (changed, name, reason) => {
    const { create } = await openPivo();
    const { status, body } = await create(changed);
    expect(status).toBe(400);
    const told = body.errors[0].detailedConstraitViolations[name];
    expect(told).toBeTypeOf("string");
    if (reason !== undefined) expect(told).toBe(reason);
  });

  test("uses its stamp up", async () => {
    const { create } = await openPivo();
    await create();
    const { status, body } = await create({ amount: 1 });
    expect(status).toBe(400);
    expect(body.errors[0].detailedConstraitViolations).toEqual({ stamp: "was used before" });
  });

  test("that is unknown is told so", async () => {
    const { read } = await openPivo();
    const { errors } = await read("7c3d9a52-0e4b-4f86-b1a7-5d2c8e6f9031");
    expect(errors[0].detailedConstraitViolations).toEqual({ paymentId: "unknown" });
  });
});

describe("a refund", () => {
  test("gives a part back, then the rest: the order is refunded", async () => {
    const { create, read, refund } = await openPivo();
    const { body } = await create({ payer_phone: "+358401000001" });
    const part = await refund(body.id, { amount: 500, reference: "1232" });
    expect(part.body).toMatchObject({ payment_id: body.id, amount: 500, currency: "EUR", reference: "1232" });
    expect((await read(body.id)).status).toBe("PAID");
    const more = await refund(body.id, { amount: 1026 });
    expect(more.status).toBe(400);
    expect(more.body.errors[0].detailedConstraitViolations).toEqual({ amount: "must be at most 1025" });
    expect((await refund(body.id, {})).body.amount).toBe(1025);
    expect((await read(body.id)).status).toBe("REFUNDED");
    expect((await refund(body.id, {})).status).toBe(400);
  });

  test("of an order that was not paid is refused", async () => {
    const { create, refund } = await openPivo();
    const { body } = await create();
    expect((await refund(body.id, {})).status).toBe(400);
  });
});

describe("the generated client", () => {
  const clientOf = (credentials: object) => {
    const { sandbox } = openPartners(Date.now());
    return new PivoClient({ baseUrl: pivo, fetch: (request) => sandbox.fetch(request), credentials });
  };

  test.each([
    ["a token", { oauth2: { clientId: key.keyId, clientSecret: key.secret } }],
    ["a signature", { pivoSignature: key }],
  ])("works with %s", async (_, credentials) => {
    const client = clientOf(credentials);
    const created = await client.createPayment({ body: { ...order, payer_phone: "+358401000001" } });
    const id = created?.id ?? "";
    expect((await client.getPayment({ paymentId: id })).status).toBe("PAID");
    expect((await client.createRefund({ paymentId: id, body: { amount: 1 } })).amount).toBe(1);
  });

  test("is refused with the signature of another key", async () => {
    const client = clientOf({ pivoSignature: { ...key, secret: "guessed" } });
    await expect(client.createPayment({ body: order })).rejects.toMatchObject({ status: 401 });
  });
});
