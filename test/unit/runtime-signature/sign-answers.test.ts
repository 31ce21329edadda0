import { describe, expect, it } from "vitest";
import * as runtime from "../../../generator/runtime/client/index.ts";
import { signAnswers } from "../../../generator/runtime/client/signature/sign-answers.ts";
import { credential, independentSph1 } from "./independent-signature.ts";
import { clientOf, commit, list } from "./signed-service.ts";

/** Stands in for the service without knowing the key: its signature is that of an example. */
const mock: runtime.Fetch = async () =>
  Response.json({ name: "Åsa" }, { headers: { signature: `SPH1 testKey ${"0".repeat(64)}`, "sph-response-id": "r1" } });

describe("answers of a mock", () => {
  it("satisfy a client that verifies", async () => {
    await expect(runtime.call(clientOf(mock), list, {})).rejects.toMatchObject({ name: "SignatureError" });
    const client = clientOf(signAnswers(mock, credential));
    expect(await runtime.call(client, list, { order: "1" })).toEqual({ name: "Åsa" });
    expect(await runtime.call(client, commit, { id: "1", body: {} })).toEqual({ name: "Åsa" });
    const other = clientOf(signAnswers(mock, { ...credential, secret: "other" }));
    await expect(runtime.call(other, list, {})).rejects.toMatchObject({ problem: "mismatch" });
  });

  it("are signed over the URI below the path of the service", async () => {
    const baseUrl = "https://hub.example/paymenthighway/";
    const client = clientOf(signAnswers(mock, credential, "/paymenthighway"), {}, { baseUrl });
    const { headers } = await runtime.call(client, list, { order: "1" }).raw();
    const signed = independentSph1("GET", "/transactions/?order=1", { "sph-response-id": "r1" }, '{"name":"Åsa"}');
    expect(headers.get("signature")).toBe(signed);
  });

  it("that are no success, or have no body, stay what they are", async () => {
    const refused = signAnswers(async () => new Response(null, { status: 401 }), credential);
    const answer = await refused(new Request("https://hub.example/x"));
    expect([answer.status, answer.headers.has("signature")]).toEqual([401, false]);
    const empty = signAnswers(async () => new Response(null, { status: 204 }), credential);
    const { status, body, headers } = await empty(new Request("https://hub.example/x"));
    expect([status, body]).toEqual([204, null]);
    expect(headers.get("signature")).toBe(independentSph1("GET", "/x", {}, ""));
  });
});
