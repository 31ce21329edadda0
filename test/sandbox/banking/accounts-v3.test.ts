import { describe, expect, test } from "vitest";
import { type Caller, openBank, origin, pay, tokens } from "./open-bank.ts";

interface Row {
  readonly accountId: string;
  readonly identifier: string;
  readonly _links: { readonly self: Link; readonly transactions: Link };
}

interface Link {
  readonly href: string;
}

async function accounts(caller: Caller): Promise<readonly Row[]> {
  return (await caller.get("/accounts/v3/accounts")).body.accounts;
}

async function account(caller: Caller, iban = "FI3959986920207073"): Promise<Row> {
  const found = (await accounts(caller)).find(({ identifier }) => identifier === iban);
  if (found === undefined) throw new Error(`${iban} is not shown.`);
  return found;
}

function pathOf({ href }: Link): string {
  expect(href.startsWith(`${origin}/`)).toBe(true);
  return href.slice(origin.length);
}

describe("ids", () => {
  test("are opaque, new in every list, and keep working", async () => {
    const caller = openBank().as(tokens.laterB);
    const lists = [await accounts(caller), await accounts(caller), await accounts(caller)];
    const ids = lists.flat().map(({ accountId }) => accountId);
    expect(new Set(ids).size).toBe(18);
    for (const id of ids) expect(id).toMatch(/^[\w-]{43}\.[\w-]{22}\.[\w-]{22}$/);
    for (const { accountId, identifier, _links } of lists.flat()) {
      const { body } = await caller.get(`/accounts/v3/accounts/${accountId}`);
      expect(body).toMatchObject({ accountId, identifier, _links });
    }
  });

  test("mean nothing in another session, to another end user, or with another letter", async () => {
    const bank = openBank();
    const { accountId } = await account(bank.as(tokens.laterB, "one"));
    const changed = accountId.replace(/^./, (letter) => (letter === "A" ? "B" : "A"));
    const calls = [
      bank.as(tokens.laterB, "two").get(`/accounts/v3/accounts/${accountId}`),
      bank.as(tokens.A, "one").get(`/accounts/v3/accounts/${accountId}`),
      bank.as(tokens.laterB, "one").get(`/accounts/v3/accounts/${changed}`),
      bank.as(tokens.laterB, "one").get(`/accounts/v3/accounts/${changed}/transactions`),
    ];
    for (const { status, body } of await Promise.all(calls)) {
      expect(status).toBe(400);
      expect(body.errors[0].detailedConstraitViolations).toEqual({ accountId: "unknown" });
    }
  });

  test("the one of the document's examples works", async () => {
    const id = "Xk3mP9qL2vN8rT5wY7zA4bC6dE1fG0hJ3kM5nQ8sU2x.R7tV9wX1yZ3aB5cD7eF9gH.J1kL3mN5pQ7rS9tU1vW3xY";
    const booking = `/accounts/v3/accounts/${id}/transactions/6a1d7e50-76a3-11e9-8f9e-2a86e4085a59`;
    const { body } = await openBank().as(tokens.laterB).get(booking);
    expect(body).toMatchObject({
      amount: "-54.37",
      accountBalance: "2215.81",
      bookingDateTime: "2019-05-15T00:00:00Z",
    });
    expect((await openBank().as(tokens.C).get(booking)).status).toBe(400);
  });
});

describe("an answer", () => {
  test.each([
    { accept: "*/*", contentType: "application/hal+json; charset=utf-8" },
    { accept: "application/hal+json", contentType: "application/hal+json; charset=utf-8" },
    { accept: "application/json", contentType: "application/json; charset=utf-8" },
  ])("to accept: $accept is $contentType", async ({ accept, contentType }) => {
    const { headers } = await openBank().as(tokens.laterB).get("/accounts/v3/accounts", { accept });
    expect(headers.get("content-type")).toBe(contentType);
  });

  test("has links to itself, to bookings and back", async () => {
    const caller = openBank().as(tokens.laterB);
    const { body } = await caller.get("/accounts/v3/accounts");
    expect(body._links).toEqual({ self: { href: `${origin}/accounts/v3/accounts` } });
    const { accountId, _links } = await account(caller);
    const { transactions } = (await caller.get(pathOf(_links.transactions))).body;
    expect(transactions[0]._links.account.href).toBe(_links.self.href);
    const one = await caller.get(`${pathOf(_links.transactions)}/${transactions[0].transactionId}`);
    expect(one.body).toEqual({ ...transactions[0], accountId });
  });
});

test.each(["FI3959986920207073", "FI8958400720010290"])("the bookings of %s are debits to a creditor", async (iban) => {
  const caller = openBank().as(tokens.laterB);
  const { transactions } = (await caller.get(pathOf((await account(caller, iban))._links.transactions))).body;
  expect(transactions.length).toBeGreaterThanOrEqual(6);
  for (const { amount, creditDebitIndicator, creditor, debtor } of transactions) {
    expect(amount).toMatch(/^-\d+\.\d\d$/);
    expect({ creditDebitIndicator, debtor }).toEqual({ creditDebitIndicator: "debit", debtor: null });
    expect(creditor.accountName).not.toBe("");
  }
});

describe("pages", () => {
  test.each([1, 3, 7, 8, 100])("of %i make the whole list, each with a link to the next but the last", async (size) => {
    const caller = openBank().as(tokens.laterB);
    const list = pathOf((await account(caller))._links.transactions);
    const whole = (await caller.get(list)).body.transactions;
    const read = await pages(caller, `${list}?pageSize=${size}`);
    expect(read.flat()).toEqual(whole);
    expect(read).toHaveLength(Math.ceil(whole.length / size));
  });

  test("stay whole while new bookings are made", async () => {
    const caller = openBank().as(tokens.laterB);
    const list = pathOf((await account(caller))._links.transactions);
    const whole = (await caller.get(list)).body.transactions;
    const first = (await caller.get(`${list}?pageSize=3`)).body;
    await pay(caller, { amount: 1, payerIban: "FI3959986920207073", receiverIban: "FI2350009421535899" });
    const rest = await pages(caller, pathOf(first._links.next));
    expect([...first.transactions, ...rest.flat()]).toEqual(whole);
  });

  test("can be asked for with the token alone", async () => {
    const caller = openBank().as(tokens.laterB);
    const list = pathOf((await account(caller))._links.transactions);
    const { _links } = (await caller.get(`${list}?pageSize=2&fromBookingDateTime=2019-04-01T00:00:00`)).body;
    const token = new URL(_links.next.href).searchParams.get("forwardPagingToken");
    const alone = await caller.get(`${list}?forwardPagingToken=${token}`);
    expect(alone.body.transactions).toEqual((await caller.get(pathOf(_links.next))).body.transactions);
  });

  test.each([
    { query: "pageSize=0", parameter: "pageSize" },
    { query: "pageSize=101", parameter: "pageSize" },
    { query: "forwardPagingToken=nonsense", parameter: "forwardPagingToken" },
    { query: "forwardPagingToken=eyJvZmZzZXQiOjIwfQ", parameter: "forwardPagingToken" },
    { query: "fromBookingDateTime=2019-05-01", parameter: "fromBookingDateTime" },
    { query: "toBookingDateTime=2019-13-01T00:00:00", parameter: "toBookingDateTime" },
  ])("$query is refused", async ({ query, parameter }) => {
    const caller = openBank().as(tokens.laterB);
    const list = pathOf((await account(caller))._links.transactions);
    const { status, body } = await caller.get(`${list}?${query}`);
    expect(status).toBe(400);
    expect(Object.keys(body.errors[0].detailedConstraitViolations)).toEqual([parameter]);
  });
});

test.each([
  { query: "", amounts: ["-54.37", "-12.90", "-54.70", "-9.99", "-780.00", "-61.25", "-40.00", "-250.00"] },
  { query: "fromBookingDateTime=2019-05-07T00:00:00", amounts: ["-54.37", "-12.90", "-54.70"] },
  { query: "fromBookingDateTime=2019-05-07T00:00:01Z", amounts: ["-54.37", "-12.90"] },
  { query: "toBookingDateTime=2019-04-10T00:00:00", amounts: ["-61.25", "-40.00", "-250.00"] },
  {
    query: "fromBookingDateTime=2019-05-12T00:00:00Z&toBookingDateTime=2019-05-15T02:00:00%2B02:00",
    amounts: ["-54.37", "-12.90"],
  },
  { query: "fromBookingDateTime=2030-01-01T00:00:00", amounts: [] },
])("bookings with $query", async ({ query, amounts }) => {
  const caller = openBank().as(tokens.laterB);
  const list = pathOf((await account(caller))._links.transactions);
  const { body } = await caller.get(`${list}?${query}`);
  expect(body.transactions.map(({ amount }: { amount: string }) => amount)).toEqual(amounts);
});

/** The rows of all pages, page by page. */
async function pages(caller: Caller, path: string): Promise<readonly unknown[][]> {
  const { body } = await caller.get(path);
  const { next } = body._links;
  return [body.transactions, ...(next === undefined ? [] : await pages(caller, pathOf(next)))];
}
