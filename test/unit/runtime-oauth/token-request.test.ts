import { describe, expect, it } from "vitest";
import { options, sourceOf } from "./token-endpoint.ts";

const scopes = ["payments", "acquirings"];

describe("the request for a token", () => {
  it("is a form, as RFC 6749 says", async () => {
    const { requests, tokens } = sourceOf(undefined, { scopes });
    await tokens();
    const [request] = requests;
    expect(request).toMatchObject({ method: "POST", url: "https://auth.example/oauth/token", redirect: "manual" });
    expect(request?.headers.get("content-type")).toBe("application/x-www-form-urlencoded");
    expect(request?.headers.get("accept")).toBe("application/json");
    expect(Object.fromEntries(new URLSearchParams(await request?.text()))).toEqual({
      client_id: options.clientId,
      client_secret: options.clientSecret,
      scope: "payments acquirings",
      grant_type: "client_credentials",
    });
  });

  it("is JSON where the document says so", async () => {
    const { requests, tokens } = sourceOf(undefined, { mediaType: "application/json", scopes });
    await tokens();
    expect(requests[0]?.headers.get("content-type")).toBe("application/json");
    expect(await requests[0]?.text()).toBe(
      '{"client_id":"payment_api_user","client_secret":"s3cr3t/&=ä","scope":"payments acquirings",' +
        '"grant_type":"client_credentials"}',
    );
  });

  it("has id and secret in a header where that is asked for, each encoded as in a form", async () => {
    const { requests, tokens } = sourceOf(undefined, { authentication: "basic", clientId: "a b:c" });
    await tokens();
    const encoded = Buffer.from("a+b%3Ac:s3cr3t%2F%26%3D%C3%A4").toString("base64");
    expect(requests[0]?.headers.get("authorization")).toBe(`Basic ${encoded}`);
    expect(await requests[0]?.text()).toBe("grant_type=client_credentials");
  });

  it("leaves out what is not asked for", async () => {
    const { requests, tokens } = sourceOf(undefined, { scopes: [], mediaType: "application/json" });
    await tokens();
    expect(Object.keys(await requests[0]?.json())).toEqual(["client_id", "client_secret", "grant_type"]);
  });

  it.each([
    ["https://user:password@auth.example/token?a=1", "https://auth.example/token?a=1"],
    ["http://localhost:4000/pivo/oauth/token", "http://localhost:4000/pivo/oauth/token"],
    ["http://127.0.0.1/token", "http://127.0.0.1/token"],
    ["http://[::1]:1/token", "http://[::1]:1/token"],
  ])("to %s goes to %s", async (tokenUrl, want) => {
    const { requests, tokens } = sourceOf(undefined, { tokenUrl });
    await tokens();
    expect(requests.map(({ url }) => url)).toEqual([want]);
  });

  it.each(["http://auth.example/token", "http://127.0.0.1.evil.example/", "ftp://auth.example/"])(
    "never goes to %s",
    async (tokenUrl) => {
      const { requests, tokens } = sourceOf(undefined, { tokenUrl });
      await expect(tokens()).rejects.toMatchObject({ name: "TokenError", problem: "insecure" });
      expect(requests).toEqual([]);
    },
  );

  it("needs a URL", () => {
    expect(() => sourceOf(undefined, { tokenUrl: "/oauth/token" })).toThrow(TypeError);
  });
});
