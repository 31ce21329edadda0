import { describe, expect, it } from "vitest";
import * as runtime from "../../../generator/runtime/client/index.ts";
import { credential } from "./independent-signature.ts";
import { clientOf, commit, list, page, service, sphOf, status } from "./signed-service.ts";

const uuid4 = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

describe("requests", () => {
  it("are filled in and signed", async () => {
    const { seen, fetch } = service();
    const body = { amount: 9999, text: "Åäö € 🦦" };
    await runtime.call(clientOf(fetch), commit, { id: "6e1f9b5a-02f3", body });
    const [sent] = seen;
    expect(sent?.genuine).toBe(true);
    expect(sent?.body).toBe(JSON.stringify(body));
    expect(sphOf(sent?.request.headers ?? new Headers())).toEqual({
      "sph-account": "test",
      "sph-api-version": "20200401",
      "sph-merchant": "test_merchantId",
      "sph-request-id": expect.stringMatching(uuid4),
      "sph-timestamp": "2018-12-03T09:30:00Z",
    });
  });

  it.each([
    ["https://hub.example/", list, { order: "A b&ä//€" }],
    ["https://hub.example/", list, {}],
    ["https://hub.example//", commit, { id: "x" }],
    ["http://localhost:4000/paymenthighway", commit, { id: "a/b", body: [1] }],
    ["http://127.0.0.1:4000/paymenthighway/", list, { order: "1" }],
    ["https://hub.example", status, { id: "1" }],
    ["https://hub.example?tenant=1", list, { order: "'!" }],
  ])("to %s are genuine: %j %j", async (baseUrl, operation, input) => {
    const { seen, fetch } = service();
    await runtime.call(clientOf(fetch, {}, { baseUrl }), operation, input);
    expect(seen.map(({ genuine }) => genuine)).toEqual([true]);
  });

  it("keep what the caller gives, and sign it", async () => {
    const { seen, fetch } = service();
    const options = { headers: { "sph-api-version": "20180927", "sph-request-id": "mine" } };
    const client = clientOf(fetch, { version: "20191204" });
    await runtime.call(client, list, { "sph-merchant": "other" }, options);
    const { headers } = seen[0]?.request ?? new Request("https://none.example");
    expect(sphOf(headers)).toMatchObject({
      "sph-api-version": "20180927",
      "sph-merchant": "other",
      "sph-request-id": "mine",
    });
    expect(seen[0]?.genuine).toBe(true);
    await runtime.call(client, list, {}, { headers: { signature: "SPH1 own signature" } });
    expect(seen[1]?.request.headers.get("signature")).toBe("SPH1 own signature");
  });

  it("get a new id and a new signature at each attempt", async () => {
    const { seen, fetch } = service(() => {}, 503);
    const client = clientOf(fetch, {}, { retries: { max: 2, baseDelayMs: 0 } });
    expect(await runtime.call(client, list, {}).outcome()).toMatchObject({ ok: false });
    expect(seen.map(({ genuine }) => genuine)).toEqual([true, true, true]);
    expect(new Set(seen.map(({ request }) => request.headers.get("sph-request-id"))).size).toBe(3);
  });

  it("do not travel over plain http, nor can the error tell the secret", async () => {
    const { seen, fetch } = service();
    const client = clientOf(fetch, {}, { baseUrl: "http://hub.example" });
    const outcome = await runtime.call(client, commit, { id: "1" }).outcome();
    expect(outcome.ok ? undefined : outcome.error).toBeInstanceOf(runtime.InsecureTransportError);
    expect(seen).toEqual([]);
    expect(JSON.stringify(outcome)).not.toContain(credential.secret);
  });

  it("of hosted pages are the browser's: neither signed nor verified", async () => {
    const { seen, fetch } = service((headers) => headers.delete("signature"));
    await runtime.call(clientOf(fetch), page, { id: "1" });
    expect(seen[0]?.request.headers.has("signature")).toBe(false);
    await expect(runtime.call(clientOf(fetch), status, { id: "1" })).rejects.toMatchObject({ problem: "missing" });
  });
});
