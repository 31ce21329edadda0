import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import * as runtime from "../../../generator/runtime/client/index.ts";
import { TokenError } from "../../../generator/runtime/client/oauth/token-error.ts";
import { options, sourceOf, token } from "./token-endpoint.ts";

const { clientSecret } = options;

/** What asking for a token rejects with. */
async function failure(answer: (count: number) => Response | Promise<Response>, more: object = {}): Promise<unknown> {
  const { tokens } = sourceOf(answer, more);
  return tokens().then(
    (value) => `resolved to ${value}`,
    (error: unknown) => error,
  );
}

describe("without a token", () => {
  it.each([
    [400, { error: "invalid_scope", error_description: `no ${clientSecret}` }, "invalid_scope"],
    [401, { errors: [{ type: "SECURITY", message: "Invalid client credentials" }] }, "SECURITY"],
    [401, { error: "bad_s3cr3t" }, undefined],
    [401, { error: { nested: true } }, undefined],
    [500, null, undefined],
    [302, {}, undefined],
  ])("a refusal tells its status %d and, of %j, the code", async (status, body, code) => {
    const error = await failure(() => Response.json(body, { status }), { clientSecret: "s3cr3t" });
    expect(error).toBeInstanceOf(TokenError);
    expect(error).toMatchObject({ problem: "refused", status, code, method: "POST" });
    const url = "https://auth.example/oauth/token";
    const suffix = code ? ` (${code})` : "";
    expect(`${error}`).toBe(`TokenError: clientCredentials: POST ${url} answered ${status}${suffix}`);
  });

  it.each([
    ["no JSON", "<html>"],
    ["null", "null"],
    ["no token", "{}"],
    ["an empty token", '{"access_token":""}'],
    ["a token that is no text", '{"access_token":1}'],
    ["a token that a header cannot carry", '{"access_token":"a\\r\\nb"}'],
    ["a token of another type", '{"access_token":"a","token_type":"mac"}'],
    ["nothing", ""],
    ["too much", JSON.stringify({ access_token: "a", padding: "x".repeat(65_536) })],
  ])("an answer with %s is unreadable", async (_name, text) => {
    const error = await failure(() => new Response(text));
    expect(error).toMatchObject({ name: "TokenError", problem: "unreadable", status: 200 });
  });

  it("an endless answer is not read to its end", async () => {
    let pulled = 0;
    const endless = new ReadableStream({
      pull(controller) {
        pulled++;
        controller.enqueue(new Uint8Array(16_384));
      },
    });
    expect(await failure(() => new Response(endless))).toMatchObject({ problem: "unreadable" });
    expect(pulled).toBeLessThan(10);
  });

  it("nothing can print the secret", async () => {
    const echo = () => Response.json({ error: "x", echo: clientSecret }, { status: 400, statusText: "no" });
    for (const error of [await failure(echo), await failure(() => new Response(clientSecret))])
      for (const text of [inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error), String(error)])
        expect(text).not.toContain(clientSecret);
    const { tokens } = sourceOf();
    expect(inspect(tokens, { depth: 9, showHidden: true })).not.toContain(clientSecret);
  });
});

describe("where the network fails", () => {
  const fail = () => Promise.reject(new TypeError("fetch failed"));

  it("a token is asked for once more, and only once", async () => {
    const { requests, tokens } = sourceOf((count) => (count === 1 ? fail() : token("t")));
    expect(await tokens()).toBe("t");
    expect(await requests[1]?.text()).toContain("grant_type=client_credentials");

    const cause = { message: "fetch failed" };
    expect(await failure(fail)).toMatchObject({ name: "TokenError", problem: "no-answer", cause });
    const all = sourceOf(fail);
    await expect(Promise.all([all.tokens(), all.tokens()])).rejects.toBeInstanceOf(TokenError);
    expect(all.requests).toHaveLength(2);
  });

  it("also where the answer breaks off", async () => {
    const broken = () =>
      new Response(new ReadableStream({ start: (controller) => controller.error(new Error("cut")) }));
    const { tokens } = sourceOf((count) => (count === 1 ? broken() : token("t")));
    expect(await tokens()).toBe("t");
  });

  it("the next one to ask makes the next attempt", async () => {
    const { tokens } = sourceOf((count) => (count < 3 ? fail() : token(`t${count}`)));
    await expect(tokens()).rejects.toThrow("got no answer");
    expect(await tokens()).toBe("t3");
  });

  it("a request that is never answered ends, and is not sent again", async () => {
    const { requests, tokens } = sourceOf(() => new Promise(() => {}), { timeoutMs: 1 });
    await expect(tokens()).rejects.toMatchObject({ problem: "no-answer", message: expect.stringMatching(/timed out/) });
    expect(requests).toHaveLength(1);
  });

  it("a call rejects with that error as it is", async () => {
    const { tokens } = sourceOf(fail);
    const client = runtime.createClient({ baseUrl: "https://api.example", credentials: { oauth2: tokens } });
    const oauth2 = { name: "oauth2", in: "header", as: "authorization", prefix: "Bearer " } as const;
    const get = { operationId: "get", method: "GET", path: "/", responses: {}, security: [[oauth2]] };
    const outcome = await runtime.call<object, runtime.Answer, never>(client, get, {}).outcome();
    const error = outcome.ok ? undefined : outcome.error;
    expect(error).toBeInstanceOf(TokenError);
    expect(runtime.isClientError(error)).toBe(true);
  });
});
