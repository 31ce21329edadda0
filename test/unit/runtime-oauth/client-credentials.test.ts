import { describe, expect, it } from "vitest";
import * as runtime from "../../../generator/runtime/client/index.ts";
import { tokensFor } from "../../../generator/runtime/client/oauth/client-credentials.ts";
import { clock, endpoint, options, sourceOf, token } from "./token-endpoint.ts";

describe("tokens", () => {
  it("are fetched when they are needed, and kept until shortly before they expire", async () => {
    const { now, pass } = clock();
    const { requests, tokens } = sourceOf(undefined, { now });
    expect(requests).toHaveLength(0);
    expect([await tokens(), await tokens()]).toEqual(["t1", "t1"]);
    pass(3539);
    expect(await tokens()).toBe("t1");
    pass(1);
    expect(await tokens()).toBe("t2");
    expect(requests).toHaveLength(2);
  });

  it.each([
    ["another margin", { expires_in: 3600 }, { marginMs: 0 }, 3600],
    ["a margin of at most half the life", { expires_in: 60 }, {}, 30],
    ["a life told as text", { expires_in: "600" }, {}, 540],
    ["an untold life: five minutes", {}, {}, 240],
  ])("are kept by %s", async (_name, answered, given, seconds) => {
    const { now, pass } = clock();
    const { tokens } = sourceOf((count) => token(`t${count}`, answered), { now, ...given });
    await tokens();
    pass(seconds - 1);
    expect(await tokens()).toBe("t1");
    pass(1);
    expect(await tokens()).toBe("t2");
  });

  it.each([0, -5, "soon"])("that hold for no time (%j) are used once", async (seconds) => {
    const { tokens } = sourceOf((count) => token(`t${count}`, { expires_in: seconds }));
    expect([await tokens(), await tokens()]).toEqual(["t1", "t2"]);
  });

  it("are counted from the request, not from the answer", async () => {
    const { now, pass } = clock();
    const slow = (count: number) => {
      pass(100);
      return token(`t${count}`, { expires_in: 120 });
    };
    const { tokens } = sourceOf(slow, { now });
    expect([await tokens(), await tokens()]).toEqual(["t1", "t2"]);
  });

  it("are fetched once for all who ask at the same time", async () => {
    const { now, pass } = clock();
    const { requests, tokens } = sourceOf(undefined, { now });
    expect(new Set(await Promise.all(Array.from({ length: 20 }, tokens)))).toEqual(new Set(["t1"]));
    pass(4000);
    expect(new Set(await Promise.all(Array.from({ length: 20 }, tokens)))).toEqual(new Set(["t2"]));
    expect(requests).toHaveLength(2);
  });

  it("can be given up: any, or only one of them", async () => {
    const { requests, tokens } = sourceOf();
    await tokens();
    expect(tokens.invalidate("t1")).toBe(true);
    expect(await tokens()).toBe("t2");
    // The one before is known, but giving it up must not cost the one that took its place.
    expect(tokens.invalidate("t1")).toBe(true);
    expect(tokens.invalidate("other")).toBe(false);
    expect(await tokens()).toBe("t2");
    tokens.invalidate();
    expect(await tokens()).toBe("t3");
    expect(requests).toHaveLength(3);
  });

  it("that are given up under way serve those who wait, and nobody after them", async () => {
    const { tokens } = sourceOf();
    const early = tokens();
    tokens.invalidate();
    const late = tokens();
    expect(await Promise.all([early, late, tokens()])).toEqual(["t1", "t2", "t2"]);
    expect(await tokens()).toBe("t2");
  });

  it("are the credential of a client", async () => {
    const { tokens } = sourceOf();
    const seen: (string | null)[] = [];
    const client = runtime.createClient({
      baseUrl: "https://api.example",
      credentials: { oauth2: tokens },
      fetch: async ({ headers }) => Response.json(seen.push(headers.get("authorization"))),
    });
    const oauth2 = { name: "oauth2", in: "header", as: "authorization", prefix: "Bearer " } as const;
    const get: runtime.Operation<object, runtime.Answer<200, unknown>, never> = {
      operationId: "get",
      method: "GET",
      path: "/",
      responses: { 200: [runtime.json] },
      security: [[oauth2]],
    };
    await runtime.call(client, get, {});
    await runtime.call(client, get, {});
    expect(seen).toEqual(["Bearer t1", "Bearer t1"]);
  });
});

describe("a generated client", () => {
  it("makes tokens of a client with its secret, and leaves other credentials to the caller", async () => {
    const { requests, fetch } = endpoint();
    const { tokenUrl, clientId, clientSecret } = options;
    const defaults = { tokenUrl, fetch, scopes: ["payments"], mediaType: "application/json" } as const;
    const tokens = tokensFor({ clientId, clientSecret }, defaults);
    expect(await tokens?.()).toBe("t1");
    expect(await requests[0]?.json()).toMatchObject({ scope: "payments" });
    await tokensFor({ clientId, clientSecret, scopes: ["acquirings"] }, defaults)?.();
    expect(await requests[1]?.json()).toMatchObject({ scope: "acquirings" });
    expect([tokensFor(undefined, defaults), tokensFor("token", defaults)]).toEqual([undefined, undefined]);
    expect(tokensFor(() => "token", defaults)).toBeUndefined();
  });
});
