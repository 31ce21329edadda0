import { createSandbox } from "../../../generated/sandbox/index.ts";

/** The tokens of the customers. Two stand for B. */
export const tokens = {
  A: "b6910384440ce06f495976f96a162e2ab1bafbb4",
  B: "fdb6c7c24bbc3a2c4144c1848825ab7d3a4ccb43",
  laterB: "6c18c234b1b18b1d97c7043e2e41135c293d0da9",
  C: "7a66629ddf3691a66eb6466ab7a9f610de531047",
  D: "3af871a0e3ebfc46f375ff2b63d1414982bd4f76",
};

/** The custodies that are open when a session begins. */
export const custodies = {
  A: "8b2f6d14-03a7-4e59-9c81-6f1d27b4a0c5",
  C: "3f0b8c72-54d1-4f3a-9b64-0d7c2a91e5f8",
  nominee: "d41c7e90-6a2b-4b38-8f57-2e93c0b6a1d4",
};

/** The origin that requests are sent to. */
export const origin = "https://bank.example";

/** Calls the bank for one end user in one session. */
export interface Caller {
  /** Lets days pass in the session. */
  wait(days: number): Promise<void>;
  get(path: string): Promise<Reply>;
  post(path: string, body?: unknown): Promise<Reply>;
  delete(path: string): Promise<Reply>;
}

/** An answer, its body parsed. */
export interface Reply {
  readonly status: number;
  // What a client sees is looked at member by member.
  readonly body: ReturnType<typeof JSON.parse>;
}

/** A Monday, half past eleven in Helsinki. The last trading day before it is Friday, the 30th of November. */
export const monday = Date.UTC(2018, 11, 3, 9, 30);

/** Opens a bank of its own, on that Monday. Every answer is held against its document. */
export function openBank() {
  const sandbox = createSandbox({ now: () => monday, requestsPerDay: Infinity });
  return { as };

  function as(token: string | undefined, session = "wealth"): Caller {
    const headers = {
      "x-api-key": sandbox.apiKey,
      "x-session-id": session,
      ...(token !== undefined && { "x-authorization": token }),
    };
    return {
      async wait(days) {
        const body = JSON.stringify({ advance: `P${days}D` });
        const sent = { method: "PUT", headers: { ...headers, "content-type": "application/json" }, body };
        const { status } = await send("/__sandbox/clock", sent);
        if (status !== 200) throw new Error("The clock was not moved.");
      },
      get: (path) => send(path, { headers }),
      delete: (path) => send(path, { method: "DELETE", headers }),
      post: (path, body) =>
        send(path, {
          method: "POST",
          headers: { ...headers, ...(body !== undefined && { "content-type": "application/json" }) },
          ...(body !== undefined && { body: JSON.stringify(body) }),
        }),
    };
  }

  async function send(path: string, init: RequestInit): Promise<Reply> {
    const response = await sandbox.fetch(new URL(path, origin), init);
    return { status: response.status, body: await response.json() };
  }
}

/** The cents of an amount. */
export function cents(amount: number): number {
  return Math.round(amount * 100);
}

/** What an account of the caller holds, in cents, as accounts v1 tells it. */
export async function balanceOf(caller: Caller, iban: string): Promise<number> {
  const { body } = await caller.get("/v1/accounts");
  const account = body.find((each: { iban: string }) => each.iban === iban);
  return cents(account.balance);
}

/** What an answer says went wrong: the code of the rule, or the violations. */
export function refusalOf({ body }: Reply): unknown {
  const [error] = body.errors ?? [];
  return error?.code ?? error?.detailedConstraitViolations;
}

/** Numbers that look random, the same in each run (xorshift32). */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** One of several, by such numbers. */
export function oneOf<Item>(items: readonly Item[], below: (limit: number) => number): Item {
  const item = items[below(items.length)];
  if (item === undefined) throw new Error("There is nothing to choose from.");
  return item;
}
