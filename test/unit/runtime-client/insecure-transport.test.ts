import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { call, type ClientOptions, type SecurityScheme } from "../../../generator/runtime/client/index.ts";
import { recorded } from "./recorder.ts";

import { apiKey, cookieKey, endUser, operation, queryKey, secret, sent, type Security } from "./secured-operation.ts";

describe("a credential over plain http", () => {
  const insecure = (baseUrl: string, options: ClientOptions<object>, security = [[apiKey]]) => {
    const { client, seen } = recorded([new Response()], { baseUrl, ...options });
    return { answer: call(client, operation(security), {}), seen };
  };

  it.each(["http://api.example", "http://127.0.0.1.evil.example", "http://localhost.evil.example", "http://10.0.0.1"])(
    "is refused to %s",
    async (baseUrl) => {
      const { answer, seen } = insecure(baseUrl, { credentials: { apiKey: secret } });
      const error = await answer.catch((cause: unknown) => cause);
      expect(error).toMatchObject({ name: "InsecureTransportError" });
      expect(`${inspect(error, { depth: 9 })}${JSON.stringify(error)}`).not.toContain(secret);
      expect(seen.requests).toHaveLength(0);
    },
  );

  it.each([
    "http://localhost:8080",
    "http://LOCALHOST",
    "http://bank.localhost/x",
    "http://127.0.0.1:80",
    "http://127.9.9.9",
    "http://127.1",
    "http://[::1]:8080",
    "https://api.example",
  ])("goes to %s", async (baseUrl) => {
    const { answer, seen } = insecure(baseUrl, { credentials: { apiKey: secret } });
    await answer;
    expect(seen.request.headers.get("x-api-key")).toBe(secret);
  });

  it.each(["x-api-key", "x-authorization", "Authorization", "ApiKey"])("is refused as a header %s", async (name) => {
    const { answer } = insecure("http://api.example", { headers: { [name]: secret } }, []);
    await expect(answer).rejects.toMatchObject({ name: "InsecureTransportError" });
  });

  it("is refused in a query, in a cookie, and in a header that only the document knows for it", async () => {
    const odd: SecurityScheme = { name: "odd", in: "header", as: "X-Pass" };
    const given = [
      insecure("http://api.example", { credentials: { queryKey: secret } }, [[queryKey]]),
      insecure("http://api.example", { credentials: { cookieKey: secret } }, [[cookieKey]]),
      insecure("http://api.example", { headers: { "x-pass": secret } }, [[odd]]),
    ];
    for (const { answer } of given) await expect(answer).rejects.toMatchObject({ name: "InsecureTransportError" });
  });

  it("is no matter where there is none", async () => {
    const { answer, seen } = insecure("http://api.example", {});
    await answer;
    expect(seen.requests).toHaveLength(1);
  });
});

describe("redirects", () => {
  const mode = async (security: Security, credentials: object): Promise<string> =>
    (await sent(security, credentials)).redirect;

  it("are followed where fetch drops what is secret", async () => {
    expect(await mode([], {})).toBe("follow");
    expect(await mode([[endUser]], { endUser: secret })).toBe("follow");
  });

  it("are not followed where fetch would take a key to another origin", async () => {
    expect(await mode([[apiKey]], { apiKey: secret })).toBe("manual");
    expect(await mode([[queryKey]], { queryKey: secret })).toBe("manual");
    expect(await mode([[cookieKey]], { cookieKey: secret })).toBe("manual");
    expect(await mode([[apiKey, endUser]], { apiKey: secret, endUser: secret })).toBe("manual");
  });

  it("are for the caller where they are declared", async () => {
    const { client, seen } = recorded([new Response(null, { status: 302 })]);
    await call(client, operation([], { 302: [] }), {});
    expect(seen.request.redirect).toBe("manual");
  });
});
