import { describe, expect, test } from "vitest";
import { SiirtoClient } from "../../../generated/siirto/v1/index.ts";
import { openPartners, origin, partnerClient } from "./open-partners.ts";

const anna = { token: "b6910384440ce06f495976f96a162e2ab1bafbb4", iban: "FI3959986920207073" };
const teppo = { token: "fdb6c7c24bbc3a2c4144c1848825ab7d3a4ccb43", iban: "FI4859986920215738" };
const merchantIban = "FI8250000120060016";

const toAnna = {
  stamp: "PAYOUT-1",
  amount: 2550,
  currency: "EUR",
  payer_iban: merchantIban,
  receiver_phone: "+358401112221",
  message: "Hyvitys",
};

async function openSiirto() {
  const partners = openPartners();
  const authorization = { authorization: `Bearer ${await partners.token()}` };
  return {
    ...partners,
    authorization,
    transfer: (body: object) => partners.postJson("/siirto/v1/transfers", body, authorization),
    get: (path: string) => partners.send(`/siirto/v1/${path}`, { headers: authorization }),
  };
}

describe("a transfer", () => {
  test("to a telephone number is seen on the receiver's account", async () => {
    const siirto = await openSiirto();
    const before = await siirto.balanceOf(anna.token, anna.iban);
    const { status, body } = await siirto.transfer(toAnna);
    expect(status).toBe(200);
    expect(body).toEqual({
      ...toAnna,
      transfer_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      status: "COMPLETED",
      archive_id: expect.stringMatching(/^20200205593619ZZ\d{4}$/),
      created: "2020-02-05T10:00:00Z",
      completed: "2020-02-05T10:00:00Z",
    });
    expect(await siirto.balanceOf(anna.token, anna.iban)).toBe(before + 2550);
    expect((await siirto.get(`transfers/${body.transfer_id}`)).body).toEqual(body);
    expect(await siirto.balanceOf(anna.token, anna.iban, "another")).toBe(before);
  });

  test("to an IBAN, of this bank or another", async () => {
    const siirto = await openSiirto();
    const before = await siirto.balanceOf(teppo.token, teppo.iban);
    const { receiver_phone: _, ...request } = toAnna;
    await siirto.transfer({ ...request, receiver_iban: teppo.iban });
    expect(await siirto.balanceOf(teppo.token, teppo.iban)).toBe(before + 2550);
    const abroad = await siirto.transfer({ ...request, stamp: "PAYOUT-2", receiver_iban: "SE4550000000058398257466" });
    expect(abroad.body.status).toBe("COMPLETED");
  });

  test("with the same stamp and content is made once, whatever the order of its members", async () => {
    const siirto = await openSiirto();
    const before = await siirto.balanceOf(anna.token, anna.iban);
    const first = await siirto.transfer(toAnna);
    const again = await siirto.transfer(Object.fromEntries(Object.entries(toAnna).reverse()));
    expect(again.body.transfer_id).toBe(first.body.transfer_id);
    expect(await siirto.balanceOf(anna.token, anna.iban)).toBe(before + 2550);
    const other = await siirto.transfer({ ...toAnna, amount: 2551 });
    expect(other.status).toBe(400);
    expect(other.body.errors[0].detailedConstraitViolations).toEqual({ stamp: "was used with other content" });
  });

  test.each([
    ["nobody is registered", "+358401112229", "RECEIVER_NOT_FOUND"],
    ["the receiver's bank does not answer", "+358401112228", "RECEIVER_BANK_UNAVAILABLE"],
  ])("is rejected where %s, and kept", async (_, receiver_phone, reason) => {
    const siirto = await openSiirto();
    const { body } = await siirto.transfer({ ...toAnna, receiver_phone });
    expect(body).toMatchObject({ status: "REJECTED", reject_reason: reason });
    expect(body).not.toHaveProperty("archive_id");
    expect(body).not.toHaveProperty("completed");
    expect((await siirto.get(`transfers/${body.transfer_id}`)).body).toEqual(body);
  });

  test("cannot take more than the merchant has: 50 000.00, to the cent", async () => {
    const siirto = await openSiirto();
    const pay = async (stamp: string, amount: number) => (await siirto.transfer({ ...toAnna, stamp, amount })).body;
    for (const stamp of ["1", "2", "3", "4"]) expect((await pay(stamp, 1_000_000)).status).toBe("COMPLETED");
    expect((await pay("5", 999_999)).status).toBe("COMPLETED");
    expect(await pay("6", 2)).toMatchObject({ status: "REJECTED", reject_reason: "INSUFFICIENT_FUNDS" });
    expect((await pay("7", 1)).status).toBe("COMPLETED");
    expect((await pay("8", 1)).status).toBe("REJECTED");
  });

  test("to a slow bank is pending until the money has arrived", async () => {
    const siirto = await openSiirto();
    const { body } = await siirto.transfer({ ...toAnna, receiver_phone: "+358401112227" });
    expect(body.status).toBe("PENDING");
    siirto.clock.now += 60_000;
    const { body: later } = await siirto.get(`transfers/${body.transfer_id}`);
    expect(later).toMatchObject({ status: "COMPLETED", completed: "2020-02-05T10:01:00Z" });
  });

  test.each([
    [{ receiver_iban: anna.iban }, /receiver|body/],
    [{ receiver_phone: undefined }, /receiver|body/],
    [{ reference: "1232" }, /reference|message|body/],
    [{ payer_iban: anna.iban }, /^payer_iban$/],
    [{ amount: 0 }, /^amount$/],
    [{ amount: 1_000_001 }, /^amount$/],
    [{ currency: "SEK" }, /^currency$/],
    [{ receiver_name: "x".repeat(71) }, /^receiver_name$/],
    [{ receiver_phone: "0401112221" }, /^receiver_phone$/],
  ])("with %j is refused", async (changed, violated) => {
    const siirto = await openSiirto();
    const { status, body } = await siirto.transfer({ ...toAnna, ...changed });
    expect(status).toBe(400);
    expect(Object.keys(body.errors[0].detailedConstraitViolations).join()).toMatch(violated);
    expect((await siirto.get("transfers")).body.total).toBe(0);
  });
});

test("lists: the newest first, by stamp, by time, page by page", async () => {
  const siirto = await openSiirto();
  for (const stamp of ["1", "2", "3"]) {
    await siirto.transfer({ ...toAnna, stamp });
    siirto.clock.now += 60_000;
  }
  const stamps = async (query: string) => {
    const { body } = await siirto.get(`transfers?${query}`);
    return [body.transfers.map(({ stamp }: { stamp: string }) => stamp).join(), body.total];
  };
  expect(await stamps("")).toEqual(["3,2,1", 3]);
  expect(await stamps("stamp=2")).toEqual(["2", 1]);
  expect(await stamps("stamp=none")).toEqual(["", 0]);
  expect(await stamps("limit=1&offset=1")).toEqual(["2", 3]);
  expect(await stamps("from=2020-02-05T10:01:00Z")).toEqual(["3,2", 2]);
  expect(await stamps("to=2020-02-05T10:01:00Z")).toEqual(["1", 1]);
  expect((await siirto.get("transfers?from=yesterday")).status).toBe(400);
});

test("recipients", async () => {
  const siirto = await openSiirto();
  const get = (phone: string) => siirto.get(`recipients/${encodeURIComponent(phone)}`);
  expect((await get("+358401112222")).body).toEqual({ phone: "+358401112222", available: true, bic: "OKOYFIHH" });
  expect((await get("+358401112229")).body).toEqual({ phone: "+358401112229", available: false });
  expect((await get("0401112222")).status).toBe(400);
  const unknown = await siirto.get("transfers/5e8f1b3c-9d27-4a60-8c4e-b2d7f9a1c035");
  expect(unknown.status).toBe(400);
  expect(unknown.body.errors[0].detailedConstraitViolations).toEqual({ transferId: "unknown" });
});

test("the generated client fetches its token, and pays", async () => {
  const { sandbox } = openPartners(Date.now());
  const client = new SiirtoClient({
    baseUrl: origin,
    fetch: (request) => sandbox.fetch(request),
    credentials: {
      oauth2: { clientId: partnerClient.client_id, clientSecret: partnerClient.client_secret },
    },
  });
  const transfer = await client.createTransfer({ body: { ...toAnna, currency: "EUR" } });
  expect(transfer.status).toBe("COMPLETED");
  expect((await client.listTransfers()).total).toBe(1);
});
