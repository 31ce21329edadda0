import { describe, expect, it } from "vitest";
import * as runtime from "../../../generator/runtime/client/index.ts";
import { refreshingFetch } from "../../../generator/runtime/client/oauth/refreshing-fetch.ts";
import { sourceOf } from "./token-endpoint.ts";

const oauth2 = { name: "oauth2", in: "header", as: "authorization", prefix: "Bearer " } as const;
type TestOperation = runtime.Operation<{ body?: unknown }, runtime.Answer<200, unknown>, runtime.Answer<401, unknown>>;
const create: TestOperation = {
  operationId: "create",
  method: "POST",
  path: "/transfers",
  requestBody: [runtime.json],
  responses: { 200: [runtime.json], 401: [runtime.json] },
  security: [[oauth2]],
};

/** An API that accepts these tokens only, and a client of it whose tokens are refreshed. */
function api(accepted: readonly string[], source = sourceOf()) {
  const seen: { authorization: string | null; body: string }[] = [];
  const fetch: runtime.Fetch = async (request) => {
    const authorization = request.headers.get("authorization");
    seen.push({ authorization, body: await request.text() });
    const status = accepted.some((token) => authorization === `Bearer ${token}`) ? 200 : 401;
    return Response.json({ status }, { status });
  };
  const client = runtime.createClient({
    baseUrl: "https://api.example",
    credentials: { oauth2: source.tokens },
    fetch: refreshingFetch(source.tokens, fetch),
  });
  return { ...source, seen, client };
}

describe("a token that was revoked", () => {
  it("is replaced, and the request sent again, whatever its method", async () => {
    const { client, seen, requests } = api(["t2"]);
    expect(await runtime.call(client, create, { body: { amount: 1 } })).toEqual({ status: 200 });
    expect(seen).toEqual([
      { authorization: "Bearer t1", body: '{"amount":1}' },
      { authorization: "Bearer t2", body: '{"amount":1}' },
    ]);
    expect(await runtime.call(client, create, {})).toEqual({ status: 200 });
    expect([seen.length, requests.length]).toEqual([3, 2]);
  });

  it("is replaced once for all calls that it fails", async () => {
    const { client, seen, requests } = api(["t2"]);
    const calls = Array.from({ length: 10 }, () => runtime.call(client, create, { body: {} }));
    expect(await Promise.all(calls)).toEqual(Array.from({ length: 10 }, () => ({ status: 200 })));
    expect([seen.length, requests.length]).toEqual([20, 2]);
  });

  it("is replaced once only: a second 401 is passed on", async () => {
    const { client, seen } = api([]);
    await expect(runtime.call(client, create, { body: {} })).rejects.toMatchObject({ status: 401, declared: true });
    expect(seen).toHaveLength(2);
  });

  it("stays where there is no other, and the 401 is passed on", async () => {
    const same = api(
      [],
      sourceOf(() => Response.json({ access_token: "t1" })),
    );
    await expect(runtime.call(same.client, create, { body: {} })).rejects.toMatchObject({ status: 401 });
    expect(same.seen).toHaveLength(1);

    const none = api(
      [],
      sourceOf((count) => (count === 1 ? Response.json({ access_token: "t1" }) : new Response(null, { status: 400 }))),
    );
    await expect(runtime.call(none.client, create, { body: {} })).rejects.toMatchObject({ status: 401, body: {} });
    expect(none.seen).toHaveLength(1);
    await expect(runtime.call(none.client, create, {})).rejects.toMatchObject({ name: "TokenError", status: 400 });
  });

  it("is not ours where the caller gives another one, or none", async () => {
    const { client, seen } = api([]);
    const own = { headers: { authorization: "Bearer own" } };
    await expect(runtime.call(client, create, {}, own)).rejects.toMatchObject({ status: 401 });
    await expect(runtime.call(client, { ...create, security: [] }, {})).rejects.toMatchObject({ status: 401 });
    expect(seen.map(({ authorization }) => authorization)).toEqual(["Bearer own", null]);
  });

  it("does not keep a call waiting for a body that nobody reads", async () => {
    const { tokens } = sourceOf();
    const lazy = refreshingFetch(tokens, async () => new Response("ok"));
    const headers = { authorization: `Bearer ${await tokens()}` };
    const response = await lazy(new Request("https://api.example", { method: "POST", body: "unread", headers }));
    expect(await response.text()).toBe("ok");
  });
});
