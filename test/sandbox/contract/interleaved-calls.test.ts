import { beforeAll, expect, test } from "vitest";
import { createApplication, createSandbox } from "../../../generated/sandbox/index.ts";
import { createRandom } from "../../../generated/runtime/mocks/sample/random.ts";
import { anna } from "./family-client.ts";

// Ten thousand calls of three applications in twelve sessions, many under way at once: no session sees what another did, and
// in each the money adds up.

const calls = 10_000;
const atOnce = 50;
const ibans = ["FI1958400720090508", "FI7858400761900714", "FI1158400720088809", "FI8958400720010290"];
const outside = "FI1959986920206075";

/** One session of one application, and what it has confirmed itself, in cents. */
interface Caller {
  readonly tag: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly moved: Map<string, number>;
}

const sandbox = createSandbox({ requestsPerDay: Infinity, strict: false });
const random = createRandom("interleaved");
const callers: Caller[] = [];

beforeAll(async () => {
  for (const name of ["one", "two", "three"]) {
    const { apiKey } = await createApplication(sandbox.store, { name, products: "*" });
    for (const session of ["a", "b", "__proto__", undefined]) {
      const id = session === undefined ? {} : { "x-session-id": session };
      const headers = { "x-api-key": apiKey, "x-authorization": anna, "content-type": "application/json", ...id };
      callers.push({ tag: `${name}/${session}`, headers, moved: new Map() });
    }
  }
});

test("sessions stay apart, and their money adds up", { timeout: 120_000 }, async () => {
  for (let done = 0; done < calls; done += 2 * atOnce) await Promise.all(Array.from({ length: atOnce }, () => act()));
  for (const caller of callers) {
    const accounts = await get(caller, "/v1/accounts");
    for (const { iban, balance, accountId } of accounts) {
      const bookings = await get(caller, `/v1/accounts/${accountId}/transactions`);
      const own = bookings.filter(({ message }: { message?: string }) => message?.includes("/") === true);
      expect(own.map(({ message }: { message: string }) => message)).toEqual(own.map(() => caller.tag));
      const before = seeded.get(iban) ?? 0;
      expect([iban, cents(balance)]).toEqual([iban, before + (caller.moved.get(iban) ?? 0)]);
    }
  }
  expect(callers.every(({ moved }) => moved.size > 0)).toBe(true);
});

/** The balances of an untouched session. */
const seeded = new Map<string, number>();
beforeAll(async () => {
  const [first] = callers;
  if (first === undefined) return;
  for (const { iban, balance } of await get(first, "/v1/accounts")) seeded.set(iban, cents(balance));
});

/** Initiates a payment, and confirms it at some later time, between the calls of others. */
async function act(): Promise<void> {
  const caller = pick(callers);
  const [payerIban, receiverIban] = [pick(ibans), pick([...ibans, outside])];
  const amount = random.integer(1, 50_000) / 100;
  const payment = { amount, payerIban, receiverIban, subject: caller.tag };
  const { paymentId } = await post(caller, "/v1/payments/initiate", payment);
  const answer = await post(caller, "/v1/payments/confirm", { paymentId });
  if (answer.errors !== undefined) return;
  add(caller, payerIban, -cents(amount));
  add(caller, receiverIban, cents(amount));
}

function add({ moved }: Caller, iban: string, amount: number): void {
  moved.set(iban, (moved.get(iban) ?? 0) + amount);
}

function pick<T>(list: readonly T[]): T {
  const found = random.pick(list);
  if (found === undefined) throw new RangeError("There is nothing to pick from.");
  return found;
}

function cents(amount: number): number {
  return Math.round(amount * 100);
}

async function get(caller: Caller, path: string) {
  return (await sandbox.fetch(path, { headers: caller.headers })).json();
}

async function post(caller: Caller, path: string, body: object) {
  const init = { method: "POST", headers: caller.headers, body: JSON.stringify(body) };
  return (await sandbox.fetch(path, init)).json();
}
