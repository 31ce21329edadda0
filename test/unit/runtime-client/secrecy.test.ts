import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { call } from "../../../generator/runtime/client/index.ts";
import { recorded, type Reply } from "./recorder.ts";

import { apiKey, endUser, operation, queryKey, secret } from "./secured-operation.ts";

describe("what prints a credential", () => {
  it("is nothing: not the client, not an error, not the context of a hook, not an outcome", async () => {
    const printed: string[] = [];
    const print = (value: unknown): void => {
      printed.push(inspect(value, { depth: 9, showHidden: true }), JSON.stringify(value) ?? "", String(value));
    };
    const replies: readonly Reply[] = [new Response(null, { status: 503 }), new TypeError("fetch failed")];
    const credentials = {
      apiKey: secret,
      endUser: secret,
      queryKey: secret,
      login: { username: "u", password: secret },
    };
    const urls: string[] = [];
    const fetch = async (request: Request): Promise<Response> => {
      const response = new Response("{}", { status: request.url.includes("ok") ? 200 : 503 });
      Object.defineProperty(response, "url", { value: request.url, configurable: true });
      urls.push(request.url);
      return response;
    };
    const security = [[apiKey, endUser, queryKey]];
    for (const options of [{ fetch }, {}]) {
      const { client } = recorded(replies, {
        credentials,
        retries: { max: 2, baseDelayMs: 0 },
        hooks: { onRequest: print, onResponse: print, onRetry: print, onError: print },
        ...options,
      });
      print(client);
      const started = call(client, operation(security), {});
      const outcome = await started.outcome();
      print(outcome);
      print(started);
      print(outcome.ok ? undefined : outcome.error.stack);
    }
    print(await call(recorded([], { credentials, fetch }).client, operation(security), {}).raw().catch(String));
    expect(urls[0]).toContain("s3cret");
    expect(printed.length).toBeGreaterThan(20);
    expect(printed.filter((each) => /s3cret/.test(each))).toEqual([]);
  });

  it.each(["s3cret\r\nx: y", "s3cret\u20ac", "s3cret\0"])("is not a key that no header can hold", async (key) => {
    const { client } = recorded([new Response()], { credentials: { apiKey: key } });
    const error = await call(client, operation([[apiKey]]), {}).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ name: "ConfigurationError" });
    expect(inspect(error, { depth: 9 })).not.toContain("s3cret");
  });
});
