import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { PaymentsClient, type ClientOptions } from "../../generated/payments/v1/index.ts";
import { createPaymentsMocks } from "../../generated/payments/v1/mocks.ts";
import { Client, Sdk } from "../../generated/sdk/index.ts";

const apiKey = "k3yk3yk3yk3yk3yk3yk3yk3yk3yk3yk3";
const endUser = "b6910384440ce06f495976f96a162e2ab1bafbb4";
const secrets = new RegExp(`${apiKey}|${endUser}`);

/** Everything that a logger could make of a value. */
function told(value: unknown): string {
  const texts = [
    String(value),
    inspect(value, { depth: 20, showHidden: true }),
    inspect(value, { depth: 20, getters: true }),
    JSON.stringify(value),
    value instanceof Error ? `${value.message} ${value.stack}` : "",
  ];
  return texts.join("\n");
}

const body = { paymentId: "3b7c1f10-0c62-11e8-a9d4-6f8d3f2b1c55" };
const mocks = createPaymentsMocks();

/** Ways for a call to fail. */
const failures: readonly { readonly failure: string; readonly fetch: NonNullable<ClientOptions["fetch"]> }[] = [
  { failure: "a business error", fetch: (request) => mocks.fetch(preferring(request, "code=500")) },
  { failure: "a validation error", fetch: (request) => mocks.fetch(preferring(request, "code=400")) },
  { failure: "no network", fetch: () => Promise.reject(new TypeError("fetch failed")) },
  { failure: "an answer that cannot be read", fetch: async () => new Response("{", { status: 200 }) },
];

function preferring(request: Request, prefer: string): Request {
  const headers = new Headers(request.headers);
  headers.set("prefer", prefer);
  return new Request(request, { headers });
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each(failures)("key and token appear nowhere after $failure:", ({ fetch }) => {
  test("not in the client, the error, the contexts of hooks or the console", async () => {
    const written = [vi.spyOn(process.stdout, "write"), vi.spyOn(process.stderr, "write")];
    const consoles = (["log", "info", "warn", "error", "debug"] as const).map((level) => vi.spyOn(console, level));
    const contexts: unknown[] = [];
    const payments = new PaymentsClient({
      credentials: { apiKey, endUser },
      retries: { max: 1, baseDelayMs: 1 },
      fetch,
      hooks: {
        onRequest: (context) => void contexts.push(context, [...context.request.headers]),
        onResponse: (context) => void contexts.push(context, [...context.response.headers]),
        onRetry: (context) => void contexts.push(context),
        onError: (context) => void contexts.push(context),
      },
    });
    const outcome = await payments.confirmPayment({ body }).outcome();
    const calls = [...written, ...consoles].flatMap((spy) => spy.mock.calls);
    expect(outcome.ok).toBe(false);
    expect(contexts.length).toBeGreaterThan(1);
    for (const value of [payments, payments.client, outcome, contexts, calls]) expect(told(value)).not.toMatch(secrets);
    if (!outcome.ok) expect(told(outcome.error)).not.toMatch(secrets);
  });
});

test("key and token are sent", async () => {
  const sent: (string | null)[] = [];
  const payments = new PaymentsClient({
    credentials: { apiKey, endUser },
    fetch: (request) => {
      sent.push(request.headers.get("x-api-key"), request.headers.get("x-authorization"));
      return mocks.fetch(request);
    },
  });
  await payments.confirmPayment({ body });
  expect(sent).toEqual([apiKey, endUser]);
});

test("nor are they sent in the clear to another machine", async () => {
  let calls = 0;
  const payments = new PaymentsClient({
    baseUrl: "http://api.example",
    credentials: { apiKey, endUser },
    fetch: (request) => {
      calls += 1;
      return mocks.fetch(request);
    },
  });
  const outcome = await payments.confirmPayment({ body }).outcome();
  expect(outcome).toMatchObject({ ok: false, error: { name: "InsecureTransportError" } });
  expect(calls).toBe(0);
  expect(told(outcome)).not.toMatch(secrets);
});

test("the SDK shows them no more than a package does", () => {
  expect(told(new Sdk({ credentials: { apiKey, endUser } }))).not.toMatch(secrets);
  expect(told(new Sdk({ credentials: { apiKey, endUser } }).payments.v1)).not.toMatch(secrets);
});

test("the first SDK's client holds its options in the open, as it did", () => {
  expect(new Client({ headers: { "x-api-key": apiKey } }).options.headers).toEqual({ "x-api-key": apiKey });
});
