import { createSandbox } from "../../../generated/sandbox/index.ts";

/** The tokens of the customers. Two stand for B. */
export const tokens = {
  A: "b6910384440ce06f495976f96a162e2ab1bafbb4",
  B: "fdb6c7c24bbc3a2c4144c1848825ab7d3a4ccb43",
  laterB: "6c18c234b1b18b1d97c7043e2e41135c293d0da9",
  C: "7a66629ddf3691a66eb6466ab7a9f610de531047",
  D: "3af871a0e3ebfc46f375ff2b63d1414982bd4f76",
};

/** The origin that requests are sent to. */
export const origin = "https://bank.example";

/** Calls the bank for one end user in one session. */
export interface Caller {
  get(path: string, headers?: Record<string, string>): Promise<Reply>;
  post(path: string, body: unknown): Promise<Reply>;
}

/** An answer, its body parsed. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // What a client sees is looked at member by member.
  readonly body: ReturnType<typeof JSON.parse>;
}

/** Opens a bank of its own. Every answer is held against its document. */
export function openBank() {
  const sandbox = createSandbox({ now: () => Date.UTC(2020, 1, 5, 10), requestsPerDay: Infinity });
  return { as, sandbox };

  function as(token: string, session?: string, apiKey = sandbox.apiKey): Caller {
    const headers = {
      "x-api-key": apiKey,
      authorization: `Bearer ${token}`,
      ...(session !== undefined && { "x-session-id": session }),
    };
    return {
      get: (path, more) => send(path, { headers: { ...headers, ...more } }),
      post: (path, body) =>
        send(path, {
          method: "POST",
          headers: { ...headers, "content-type": "application/json" },
          body: JSON.stringify(body),
        }),
    };
  }

  async function send(path: string, init: RequestInit): Promise<Reply> {
    const response = await sandbox.fetch(new URL(path, origin), init);
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: JSON.parse(text) };
  }
}

/** The cents of an amount, number or text, as an answer has it. */
export function cents(amount: number | string): number {
  return Math.round(Number(amount) * 100);
}

/** The balances of a customer's accounts by IBAN, in cents, as accounts v1 tells them. */
export async function balances(caller: Caller): Promise<Map<string, number>> {
  const { body } = await caller.get("/v1/accounts");
  return new Map(body.map(({ iban, balance }: { iban: string; balance: number }) => [iban, cents(balance)]));
}

/** Initiates a payment and confirms it; the answer to the confirmation. */
export async function pay(caller: Caller, payment: object): Promise<Reply> {
  const initiated = await caller.post("/v1/payments/initiate", payment);
  if (initiated.status !== 200) return initiated;
  return caller.post("/v1/payments/confirm", { paymentId: initiated.body.paymentId });
}
