import { createHmac, randomUUID } from "node:crypto";
import { createSandbox } from "../../../generated/sandbox/index.ts";
import { independentSph1 } from "../../unit/runtime-signature/independent-signature.ts";

/** The origin that requests are sent to. */
export const origin = "https://bank.example";

/** Where Payment Highway stands. */
export const highway = `${origin}/paymenthighway`;

/** Where Pivo stands. */
export const pivo = `${origin}/pivo`;

/** The client of Pivo and Siirto, and the key that it signs with. */
export const partnerClient = { client_id: "payment_api_user", client_secret: "a-locally-made-secret" };

export const sphKey = { account: "test", merchant: "test_merchantId", keyId: "testKey", secret: "testSecret" };

/** An answer, its body read. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // What a client sees is looked at member by member.
  readonly body: ReturnType<typeof JSON.parse>;
}

/** Opens a sandbox of its own with a clock that the test moves. Every answer is held against its document. */
export function openPartners(start = Date.UTC(2020, 1, 5, 10)) {
  const clock = { now: start };
  const sandbox = createSandbox({ now: () => clock.now, requestsPerDay: Infinity });

  async function send(path: string, init: RequestInit = {}): Promise<Reply> {
    const response = await sandbox.fetch(new URL(path, origin), { redirect: "manual", ...init });
    const text = await response.text();
    const isJson = response.headers.get("content-type")?.includes("json") ?? false;
    return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : undefined };
  }

  /** The `sph-` members of a request made now. */
  function sph(): Record<string, string> {
    return {
      "sph-api-version": "20191204",
      "sph-account": sphKey.account,
      "sph-merchant": sphKey.merchant,
      "sph-timestamp": `${new Date(clock.now).toISOString().slice(0, 19)}Z`,
      "sph-request-id": randomUUID(),
    };
  }

  /** Calls the Payment API, signed a second time by the test's own hand. */
  function callHighway(method: string, uri: string, body?: object, changed: Record<string, string> = {}) {
    const text = body === undefined ? "" : JSON.stringify(body);
    const headers = sph();
    const signature = independentSph1(method, uri, headers, text);
    return send(`/paymenthighway${uri}`, {
      method,
      headers: { ...headers, signature, ...(text && { "content-type": "application/json" }), ...changed },
      ...(text && { body: text }),
    });
  }

  /** Posts a form of the Form API. */
  function postForm(name: string, fields: Record<string, string>, unsigned: Record<string, string> = {}) {
    const uri = `/form/view/${name}`;
    const all: Record<string, string> = { ...sph(), ...returnUrls, ...fields };
    const signature = independentSph1("POST", uri, all, "");
    return submit(`${highway}${uri}`, { ...all, signature, ...unsigned });
  }

  /** Posts a form as a browser does. */
  function submit(url: string, fields: Record<string, string>) {
    return send(url, { method: "POST", body: new URLSearchParams(fields) });
  }

  /** An access token of Pivo and Siirto. */
  async function token(path = "/siirto/v1/oauth/token", scope = "payments acquirings"): Promise<string> {
    const { body } = await postJson(path, { ...partnerClient, scope, grant_type: "client_credentials" });
    return body.access_token;
  }

  function postJson(path: string, body: unknown, headers: Record<string, string> = {}) {
    return send(path, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
  }

  /** The account of a customer of the bank, as accounts v1 tells it. */
  async function balanceOf(customer: string, iban: string, session?: string): Promise<number> {
    const { body } = await send("/v1/accounts", {
      headers: {
        "x-api-key": sandbox.apiKey,
        "x-authorization": customer,
        ...(session !== undefined && { "x-session-id": session }),
      },
    });
    const accounts: { iban: string; balance: number }[] = body;
    return Math.round((accounts.find((account) => account.iban === iban)?.balance ?? Number.NaN) * 100);
  }

  return { sandbox, clock, send, sph, callHighway, postForm, submit, token, postJson, balanceOf };
}

/** Where the payer returns to. */
export const returnUrls = {
  "sph-success-url": "https://shop.example.com/success?cart=7",
  "sph-failure-url": "https://shop.example.com/failure",
  "sph-cancel-url": "https://shop.example.com/cancel",
};

/** What a form that takes a payment has. */
export const paymentFields = {
  "sph-amount": "9999",
  "sph-currency": "EUR",
  "sph-order": "ORDER-42",
  description: "Tilaus 42",
};

/** Test cards as the hosted page posts them. */
export function enteredCard(pan: string, cvv: string, expiration_year = "2026") {
  return { card_number: pan, expiration_month: "11", expiration_year, cvv };
}

/** The `sph-` parameters of a return, once its signature is found to be right. */
export function signedParameters(location: string | null): Record<string, string> {
  const query = new URL(location ?? "").searchParams;
  const parameters = Object.fromEntries([...query].filter(([name]) => name.startsWith("sph-")));
  const signature = independentSph1("GET", "", parameters, "");
  if (query.get("signature") !== signature) throw new Error(`The signature of ${location} is wrong.`);
  return parameters;
}

/** Whether an answer of the Payment API is signed: over method, uri, its `sph-` headers and its body. */
export function isSignedAnswer(reply: Reply, method: string, uri: string): boolean {
  const headers = Object.fromEntries([...reply.headers].filter(([name]) => name.startsWith("sph-")));
  return reply.headers.get("signature") === independentSph1(method, uri, headers, reply.text);
}

/** HMAC-SHA256 by Node's own library. */
export function hmac(text: string, secret: string): string {
  return createHmac("sha256", secret).update(text).digest("hex");
}
