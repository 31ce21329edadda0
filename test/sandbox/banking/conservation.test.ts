import { describe, expect, test } from "vitest";
import { balances, type Caller, cents, openBank, pay, tokens } from "./open-bank.ts";

const owners = [tokens.A, tokens.B, tokens.C, tokens.D];
const elsewhere = ["FI1959986920206075", "FI3657111620011889"];
const names = ["käyttötili", "kasvutuotto", "24 kk määräaikainen tuottotili", "no such"];

/** Numbers that look random, the same in each run (xorshift32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

function oneOf<Item>(items: readonly Item[], below: (limit: number) => number): Item {
  const item = items[below(items.length)];
  if (item === undefined) throw new Error("There is nothing to choose from.");
  return item;
}

async function allBalances(callers: readonly Caller[]): Promise<Map<string, number>> {
  const all = await Promise.all(callers.map(balances));
  return new Map(all.flatMap((each) => Array.from(each)));
}

function sum(values: Iterable<number>): number {
  return Array.from(values).reduce((total, value) => total + value, 0);
}

describe("thousands of payments and transfers", () => {
  test.each([1, 20180207])(
    "seed %i: no cent is made or lost, and every account is what its bookings make it",
    async (seed) => {
      const bank = openBank();
      const callers = owners.map((token) => bank.as(token, "conserve"));
      const below = numbers(seed);
      const before = await allBalances(callers);
      const opening = await openings(callers);
      const ibans = [...before.keys(), ...elsewhere];
      let absorbed = 0;
      let moved = 0;

      for (let round = 0; round < 80; round += 1) {
        const calls = Array.from({ length: 25 }, async () => {
          const caller = oneOf(callers, below);
          const amount = (1 + below(below(4) === 0 ? 900_000 : 9_000)) / 100;
          if (below(3) === 0) {
            const transfer = { amount, sourceAccountName: oneOf(names, below), targetAccountName: oneOf(names, below) };
            moved += (await caller.post("/v1/payments/transfer", transfer)).status === 200 ? 1 : 0;
            return;
          }
          // Mostly from an account that the caller may pay from.
          const own = await balances(caller);
          const payerIban = oneOf(below(5) === 0 ? ibans : [...own.keys()], below);
          const payment = { amount, payerIban, receiverIban: oneOf(ibans, below) };
          const { status } = await pay(caller, payment);
          if (status !== 200) return;
          moved += 1;
          if (elsewhere.includes(payment.receiverIban)) absorbed += cents(amount);
        });
        await Promise.all(calls);
      }

      expect(moved).toBeGreaterThan(800);
      const after = await allBalances(callers);
      expect(sum(after.values()) + absorbed).toBe(sum(before.values()));
      expect(await openings(callers)).toEqual(opening);
    },
  );
});

/** What each account held before its first booking, by all versions; they have to agree. */
async function openings(callers: readonly Caller[]): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const caller of callers) {
    for (const { iban, balance, accountId } of (await caller.get("/v1/accounts")).body) {
      const first = (await caller.get(`/v1/accounts/${accountId}/transactions`)).body;
      const opening = cents(balance) - sum(first.map(({ amount }: { amount: number }) => cents(amount)));
      const second = (await caller.get(`/accounts/v2/accounts/${accountId}/transactions`)).body.data;
      expectChain(second, cents(balance), opening);
      found.set(iban, opening);
    }
    for (const account of (await caller.get("/accounts/v3/accounts")).body.accounts) {
      const { pathname } = new URL(account._links.transactions.href);
      const rows = await pages(caller, `${pathname}?pageSize=100`);
      const opening = cents(account.balance) - sum(rows.map(({ amount }) => cents(amount)));
      expectChain(rows, cents(account.balance), opening);
      expect(found.get(account.identifier) ?? opening).toBe(opening);
    }
  }
  return found;
}

interface Row {
  readonly amount: string;
  readonly accountBalance: string;
}

/** Newest first, each row tells the balance after it, down to the opening balance. */
function expectChain(rows: readonly Row[], balance: number, opening: number): void {
  let expected = balance;
  const broken = rows.filter(({ amount, accountBalance }) => {
    const isBroken = cents(accountBalance) !== expected;
    expected -= cents(amount);
    return isBroken;
  });
  expect(broken).toEqual([]);
  expect(expected).toBe(opening);
}

async function pages(caller: Caller, path: string): Promise<readonly Row[]> {
  const { body } = await caller.get(path);
  const { next } = body._links;
  if (next === undefined) return body.transactions;
  const { pathname, search } = new URL(next.href);
  return [...body.transactions, ...(await pages(caller, pathname + search))];
}
