import { describe, expect, it } from "vitest";
import { call, type ClientOptions } from "../../../generator/runtime/client/index.ts";
import { recorded } from "./recorder.ts";
import { operation } from "./plain-operation.ts";

async function urlOf(path: string, options: ClientOptions<object>, server?: string): Promise<string> {
  const { client, seen } = recorded([new Response()], options);
  await call(client, { ...operation(path), ...(server !== undefined && { server }) }, {});
  return seen.request.url;
}

describe("the URL of a request", () => {
  it.each([
    ["https://api.example", "/v1/a", "https://api.example/v1/a"],
    ["https://api.example/", "/v1/a", "https://api.example/v1/a"],
    ["https://api.example/base", "/v1/a", "https://api.example/base/v1/a"],
    ["https://api.example/base/", "/v1/a", "https://api.example/base/v1/a"],
    ["https://api.example:8443/base//", "/v1/a/", "https://api.example:8443/base/v1/a/"],
    ["https://api.example/base?tenant=7", "/v1/a", "https://api.example/base/v1/a?tenant=7"],
    ["https://api.example?tenant=7#part", "/v1/a?kind=b", "https://api.example/v1/a?kind=b&tenant=7"],
    ["https://user:secret@api.example/base", "/a", "https://api.example/base/a"],
    ["https://api.example", "/a&b", "https://api.example/a&b"],
  ])("%s and %s", async (baseUrl, path, want) => {
    expect(await urlOf(path, { baseUrl })).toBe(want);
    expect(await urlOf(path, { baseUrl: new URL(baseUrl) })).toBe(want);
  });

  it("goes to the operation's own server, unless the call says otherwise", async () => {
    expect(await urlOf("/a", { baseUrl: "https://api.example" }, "https://files.example/x")).toBe(
      "https://files.example/x/a",
    );
    const { client, seen } = recorded([new Response()]);
    await call(
      client,
      { ...operation("/a"), server: "https://files.example" },
      {},
      { baseUrl: "https://local.example" },
    );
    expect(seen.request.url).toBe("https://local.example/a");
  });

  it("puts the query of the base URL before the parameters", async () => {
    const { client, seen } = recorded([new Response()], { baseUrl: "https://api.example/b?k=1" });
    await call(client, operation("/a", [{ name: "q", in: "query" }]), { q: "x" });
    expect(seen.request.url).toBe("https://api.example/b/a?k=1&q=x");
  });
});
