import { describe, expect, it } from "vitest";
import { call } from "../../../generator/runtime/client/index.ts";
import { recorded } from "./recorder.ts";

import {
  apiKey,
  cookieKey,
  endUser,
  login,
  operation,
  queryKey,
  secret,
  sent,
  type Security,
} from "./secured-operation.ts";

describe("a credential", () => {
  it("goes where its scheme says", async () => {
    expect((await sent([[apiKey]], { apiKey: secret })).headers.get("x-api-key")).toBe(secret);
    expect((await sent([[endUser]], { endUser: secret })).headers.get("authorization")).toBe(`Bearer ${secret}`);
    expect((await sent([[queryKey]], { queryKey: secret })).url).toBe(
      "https://api.example/base/a?api_key=s3cret%2F%2B%3D",
    );
    expect((await sent([[cookieKey]], { cookieKey: secret })).headers.get("cookie")).toBe(`session=${secret}`);
  });

  it("is a user name and a password in UTF-8", async () => {
    const request = await sent([[login]], { login: { username: "käyttäjä", password: "a:b€" } });
    const [kind, encoded = ""] = request.headers.get("authorization")?.split(" ") ?? [];
    expect(kind).toBe("Basic");
    expect(Buffer.from(encoded, "base64").toString("utf8")).toBe("käyttäjä:a:b€");
  });

  it("is asked for before each attempt where it is a function", async () => {
    let count = 0;
    const { client, seen } = recorded([new Response(null, { status: 503 }), new Response()], {
      credentials: { apiKey: async () => `key-${++count}` },
      retries: { max: 1, baseDelayMs: 0 },
    });
    await call(client, operation([[apiKey]]), {});
    expect(seen.requests.map(({ headers }) => headers.get("x-api-key"))).toEqual(["key-1", "key-2"]);
  });

  it("that cannot be had ends the call before anything is sent", async () => {
    const cause = new Error("the vault is closed");
    const { client, seen } = recorded([new Response()], {
      credentials: { apiKey: () => Promise.reject(cause) },
    });
    await expect(call(client, operation([[apiKey]]), {})).rejects.toMatchObject({ name: "ConfigurationError", cause });
    expect(seen.requests).toHaveLength(0);
  });

  it("gives way to a header of the call, and to the credentials of the call", async () => {
    const { client, seen } = recorded([new Response()], { credentials: { apiKey: "client", endUser: "client" } });
    const both = operation([[apiKey, endUser]]);
    await call(client, both, {}, { headers: { "x-api-key": "call" }, credentials: { endUser: "call" } });
    expect(seen.request.headers.get("x-api-key")).toBe("call");
    expect(seen.request.headers.get("authorization")).toBe("Bearer call");
  });

  it("joins the cookies of the input", async () => {
    const { client, seen } = recorded([new Response()], { credentials: { cookieKey: "k" } });
    await call(client, { ...operation([[cookieKey]]), parameters: [{ name: "a", in: "cookie" }] }, { a: "1" });
    expect(seen.request.headers.get("cookie")).toBe("a=1; session=k");
  });
});

describe("of alternatives", () => {
  const names = async (security: Security, credentials: object): Promise<string[]> => {
    const request = await sent(security, credentials);
    return ["x-api-key", "authorization", "cookie"].filter((name) => request.headers.has(name));
  };

  it.each([
    ["the first that is complete", [[endUser], [apiKey]], { apiKey: "k" }, ["x-api-key"]],
    ["the first of several", [[apiKey], [endUser]], { apiKey: "k", endUser: "t" }, ["x-api-key"]],
    ["all of one", [[apiKey, endUser]], { apiKey: "k", endUser: "t" }, ["x-api-key", "authorization"]],
    ["a part where none is complete", [[apiKey, endUser]], { apiKey: "k" }, ["x-api-key"]],
    ["a complete one before a part", [[apiKey, endUser], [cookieKey]], { apiKey: "k", cookieKey: "c" }, ["cookie"]],
    ["a key rather than none", [[], [apiKey]], { apiKey: "k" }, ["x-api-key"]],
    ["none where none is needed", [[], [apiKey]], {}, []],
    ["none where none is given", [[apiKey]], { apiKey: undefined, other: "x" }, []],
    ["none where it is empty", [[apiKey]], { apiKey: "" }, []],
    ["none from the prototype", [[{ ...apiKey, name: "constructor" }]], {}, []],
  ])("%s is taken", async (_, security, credentials, want) => {
    expect(await names(security, credentials)).toEqual(want);
  });
});
