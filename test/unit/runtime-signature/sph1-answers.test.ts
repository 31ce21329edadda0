import { describe, expect, it } from "vitest";
import * as runtime from "../../../generator/runtime/client/index.ts";
import { signedWithSph1 } from "../../../generator/runtime/client/signature/sph1.ts";
import { credential } from "./independent-signature.ts";
import { clientOf, commit, list, now, service } from "./signed-service.ts";

const unsign = (headers: Headers) => headers.delete("signature");

describe("answers", () => {
  it.each([
    ["missing", unsign],
    ["malformed", (headers: Headers) => headers.set("signature", "SPH1")],
    ["unknown-key", (headers: Headers) => headers.set("signature", `SPH1 other ${"0".repeat(64)}`)],
    ["mismatch", (headers: Headers) => headers.set("signature", `SPH1 testKey ${"0".repeat(64)}`)],
    ["mismatch", (headers: Headers) => headers.set("sph-response-id", "r2")],
    ["mismatch", (headers: Headers) => headers.set("sph-added", "1")],
  ])("that are not signed rightly are refused: %s", async (problem, spoil) => {
    const { fetch } = service(spoil);
    const outcome = await runtime.call(clientOf(fetch), commit, { id: "1", body: {} }).outcome();
    const error = outcome.ok ? undefined : outcome.error;
    expect(error).toMatchObject({ name: "SignatureError", problem, operationId: "commit", method: "POST" });
    expect(runtime.isClientError(error)).toBe(true);
    expect(outcome.response?.bodyUsed).toBe(false);
    expect(JSON.stringify(error)).not.toContain(credential.secret);
    expect(Object.keys(error ?? {})).not.toContain("response");
    // It is no ConfigurationError: nothing was wrong with the request.
    expect(`${error}`).toMatch(/^SignatureError: commit: POST \S+ answered 200 with/);
  });

  it("with another body are refused", async () => {
    const { fetch } = service();
    const swapped: runtime.Fetch = async (request) => new Response("{}", await fetch(request));
    await expect(runtime.call(clientOf(swapped), list, {})).rejects.toMatchObject({ problem: "mismatch" });
  });

  it("to another call are refused", async () => {
    const { fetch } = service();
    const swapped: runtime.Fetch = (request) => fetch(new Request(`${request.url}?order=2`, request));
    await expect(runtime.call(clientOf(swapped), list, {})).rejects.toMatchObject({ problem: "mismatch" });
  });

  it("of another time are refused, as far as the tolerance goes", async () => {
    const { fetch } = service();
    const late = () => new Date("2018-12-03T09:36:00Z");
    await expect(runtime.call(clientOf(fetch, { now: late }), list, {})).rejects.toMatchObject({ problem: "stale" });
    await runtime.call(clientOf(fetch, { now: late, toleranceMs: 600_000 }), list, {});
  });

  it.each(["", " \n", '{"name":"Åsa 🦦"}\n'])("with the body %j are accepted, and read as usual", async (text) => {
    const { fetch } = service(() => {}, 200, text);
    const response = await runtime.call(clientOf(fetch), list, {}).raw();
    expect(await response.text()).toBe(text);
  });

  it("are not verified where they are no success, or where that is turned off", async () => {
    await expect(runtime.call(clientOf(service(unsign, 401).fetch), list, {})).rejects.toMatchObject({ status: 401 });
    const careless = clientOf(service(unsign).fetch, { verifyResponses: false });
    expect(await runtime.call(careless, list, {})).toEqual({ result: { code: 100 } });
  });

  it("are verified before, and requests signed after, the hooks that this is put around", async () => {
    const { seen, fetch } = service();
    const own: runtime.Hooks = {
      onRequest: ({ request }) => request.headers.set("sph-merchant", "own"),
      onResponse: () => Response.json({ replaced: true }),
    };
    const client = clientOf(fetch, {}, { hooks: signedWithSph1(credential, own, { now }) });
    expect(await runtime.call(client, list, {})).toEqual({ replaced: true });
    expect(seen[0]?.genuine).toBe(true);
    expect(seen[0]?.request.headers.get("sph-merchant")).toBe("own");
    const bare = signedWithSph1(credential, undefined, { verifyResponses: false });
    expect(bare.map((hook) => Object.keys(hook))).toEqual([["onRequest"]]);
  });
});
