import { describe, expect, it } from "vitest";
import { createRequestLog, type RequestLogOptions } from "../../../generator/runtime/sandbox/control/request-log.ts";
import type { SandboxRequest } from "../../../generator/runtime/sandbox/exchange/sandbox-request.ts";
import { exchange, sandboxRequest } from "./control-fixture.ts";

const secret = "s3cr3t-0f-th3-t3st";
const form = { "content-type": "application/x-www-form-urlencoded" };
const json = { "content-type": "application/json" };
const post = (body: unknown, headers: Readonly<Record<string, string>> = json) =>
  sandboxRequest("POST", "/oauth/token", { body, headers });

/** All that the log tells of a request, as one text. */
function told(request: SandboxRequest, options: RequestLogOptions = {}): string {
  const log = createRequestLog(options);
  log.add(exchange(request, { response: { status: 400, body: `{"errors":[{"message":"Not ${secret}"}]}` } }));
  log.add(exchange(request));
  return JSON.stringify(log.list().slice(0, 1));
}

describe("credentials", () => {
  it.each([
    ["x-api-key", secret],
    ["X-Api-Key", secret],
    ["authorization", `Bearer ${secret}`],
    ["authorization", secret],
    ["authorization", `Basic ${btoa(`user:${secret}`)}`],
    ["x-authorization", secret],
    ["proxy-authorization", `Basic ${secret}`],
    ["cookie", `connect.sid=${secret}; other=1`],
    ["set-cookie", secret],
    ["signature", `SPH1 testKey ${secret}`],
    ["x-sph-secret", secret],
    ["x-auth-token", secret],
    // Mistyped, and so in no list of names.
    ["x-apikey", secret],
    ["x-sesion", `Bearer ${secret}`],
  ])("in the header %s are redacted", (name, value) => {
    const text = told(sandboxRequest("GET", "/v1/accounts", { headers: { [name]: value } }));
    expect(text).not.toContain(secret);
    expect(text).not.toContain(btoa(`user:${secret}`));
    expect(text).toContain(`${name.toLowerCase()}: REDACTED`);
  });

  it.each([
    `/v1/accounts?api_key=${secret}`,
    `/v1/accounts?a=1&X-API-KEY=${secret}&b=2`,
    `/v1/accounts?client%5Fsecret=${secret}`,
    `/v1/accounts?access_token=${secret}#x`,
    `/v1/accounts?url=https%3A%2F%2Fshop.example%2F%3Ftoken%3D${secret}`,
    `/v1/accounts?url=https://user:${secret}@shop.example/`,
    `/v1/accounts;api_key=${secret}/x`,
    `/v1/accounts?%E0%A4%A=1&password=${secret}`,
  ])("in the target %s are redacted", (target) => {
    const text = told(sandboxRequest("GET", target));
    expect(text).not.toContain(secret);
    expect(text).toContain("REDACTED");
  });

  it.each<[string, unknown, Readonly<Record<string, string>>?]>([
    ["a member", { client_id: "shop", client_secret: secret }],
    ["a member of a member", { a: [{ clientSecret: secret }] }],
    ["an object", { client_secret: { value: [secret] }, shown: 1 }],
    ["a name with escapes", `{"client\\u005fsecret":"${secret}"}`],
    ["a name with blanks before its value", `{"client_secret" :\n "${secret}"}`],
    ["card data", { card: { pan: secret, cvc: secret, expiry_month: "11" } }],
    ["a token", { token: { id: secret } }],
    ["a URL", { success_url: `https://shop.example/?access_token=${secret}` }],
    ["a text that is no whole JSON", `{"client_secret":"${secret}`],
    ["a text that is no JSON at all", `{'client_secret': '${secret}'}`],
    ["a text with a quote too few", `{"client_secret: "${secret}"}`],
    ["JSON that is called a form", JSON.stringify({ client_secret: secret }), form],
    ["a form that is called JSON", `client_secret=${secret}`],
    ["a form", `client_id=shop&client_secret=${secret}&scope=x`, form],
    ["a form with an encoded name", `client%5fsecret=${secret}`, form],
    ["a form with JSON in it", `payload=${encodeURIComponent(JSON.stringify({ client_secret: secret }))}`, form],
    ["a signed form", `sph-amount=9999&signature=SPH1+testKey+${secret}`, form],
    ["a card form", `card_number=${secret}&cvv=${secret}`, form],
    ["XML", `<request><password>${secret}</password></request>`, { "content-type": "application/xml" }],
    [
      "multipart",
      `--b\r\nContent-Disposition: form-data; name="client_secret"\r\n\r\n${secret}\r\n--b--`,
      { "content-type": "multipart/form-data; boundary=b" },
    ],
    ["octets that are no text", new Uint8Array([0xff, 0xfe, ...new TextEncoder().encode(secret)])],
    ["text with a NUL", `\0${secret}`],
  ])("in a body are redacted: %s", (_, body, headers = json) => {
    expect(told(post(body, headers))).not.toContain(secret);
  });

  it("that stand in a header are redacted wherever else they stand", () => {
    const request = sandboxRequest("POST", `/app/${secret}?ref=${secret}`, {
      headers: { "x-authorization": secret, "x-note": `of ${secret}`, ...json },
      body: { ownerId: secret },
    });
    const log = createRequestLog();
    const response = { status: 400, body: JSON.stringify({ errors: [{ id: "e", message: `Not ${secret}` }] }) };
    log.add(exchange(request, { response }));
    expect(JSON.stringify(log.list())).not.toContain(secret);
    expect(log.list()[0]?.path).toBe("/app/REDACTED?ref=REDACTED");
  });

  it("that the sandbox knows are redacted wherever they stand", () => {
    const body = { ownerId: secret, note: `of ${secret}` };
    expect(told(post(body))).toContain(secret);
    expect(told(post(body), { secrets: [secret] })).not.toContain(secret);
  });
});

describe("what is no credential", () => {
  it.each([
    ["/v1/accounts?limit=2&session=one&forwardPagingToken=abc", {}],
    ["/v1/accounts/8d2a/transactions?include=enriched", { "x-session-id": "234", "x-request-id": "111" }],
    ["/v1/payments/key/keyboard?monkey=1&tokenize=false", {}],
  ])("is shown: %s", (target, headers) => {
    const text = told(sandboxRequest("GET", target, { headers }));
    expect(text).not.toContain("REDACTED");
    expect(text).toContain(target);
    for (const value of Object.values(headers)) expect(text).toContain(value);
  });

  it.each([
    [{ amount: 10.5, payerIban: "FI3959986920207073", subject: 'rent, "May"' }, json],
    [{ message: "my secret is safe" }, json],
    [`  {"a" : [1, 2e3, true, null, "\\u00e4"]}`, json],
    ["sph-amount=9999&sph-account=test&language=FI&empty=", form],
    ["plain text", { "content-type": "text/plain" }],
    [`{"amount": 10, "currency": EUR}`, json],
  ])("is shown as it was sent: %j", (body, headers) => {
    const log = createRequestLog();
    log.add(exchange(post(body, headers)));
    const sent = typeof body === "string" ? body : JSON.stringify(body);
    expect(log.list()[0]?.curl).toContain(sent);
  });
});
