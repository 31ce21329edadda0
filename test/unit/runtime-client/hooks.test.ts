import { describe, expect, it } from "vitest";
import { call, type Hooks } from "../../../generator/runtime/client/index.ts";
import { jsonResponse } from "./answers.ts";
import { createPayment, getPayment } from "./payments.ts";
import { recorded } from "./recorder.ts";

const input = { paymentId: "p1" };

describe("hooks", () => {
  it("are called in their order around each attempt", async () => {
    const log: string[] = [];
    const named = (name: string): Hooks => ({
      onRequest: ({ attempt, operationId }) => void log.push(`${name} request ${attempt} ${operationId}`),
      onResponse: async ({ attempt, response }) => void log.push(`${name} response ${attempt} ${response.status}`),
      onRetry: ({ attempt, response, error }) => void log.push(`${name} retry ${attempt} ${response?.status ?? error}`),
      onError: ({ error }) => void log.push(`${name} error ${error.name}`),
    });
    const { client } = recorded([new Response(null, { status: 503 }), jsonResponse({}, 400)], {
      retries: { baseDelayMs: 0 },
      hooks: [named("a"), named("b")],
    });
    await call(client, getPayment, input).outcome();
    expect(log).toEqual([
      "a request 1 getPayment",
      "b request 1 getPayment",
      "a response 1 503",
      "b response 1 503",
      "a retry 1 503",
      "b retry 1 503",
      "a request 2 getPayment",
      "b request 2 getPayment",
      "a response 2 400",
      "b response 2 400",
      "a error ApiError",
      "b error ApiError",
    ]);
  });

  it("know their call, and not its credentials", async () => {
    const contexts: object[] = [];
    const { client, seen } = recorded([jsonResponse(input)], {
      credentials: { apiKey: "secret" },
      hooks: {
        onRequest: (context) => void contexts.push({ ...context, key: context.request.headers.get("x-api-key") }),
      },
    });
    const secured = { ...getPayment, security: [[{ name: "apiKey", in: "header", as: "x-api-key" } as const]] };
    await call(client, secured, input, { requestId: "r1" });
    expect(contexts).toMatchObject([
      {
        operationId: "getPayment",
        method: "GET",
        path: "/v1/payments/{paymentId}",
        url: "https://api.example/base/v1/payments/p1",
        requestId: "r1",
        attempt: 1,
        key: null,
      },
    ]);
    expect(seen.request.headers.get("x-api-key")).toBe("secret");
  });

  it("may change the headers of a request, or send another one", async () => {
    const { client, seen } = recorded([jsonResponse({}, 201)], {
      credentials: { queryKey: "k" },
      hooks: [
        { onRequest: ({ request }) => request.headers.set("x-signature", "s") },
        {
          onRequest: ({ request }) =>
            new Request(request.url.replace("payments", "elsewhere"), {
              method: "PUT",
              headers: request.headers,
              body: "other",
            }),
        },
      ],
    });
    const security = [[{ name: "queryKey", in: "query", as: "key" } as const]];
    await call(client, { ...createPayment, security }, { body: { a: 1 } });
    expect(seen.request.url).toBe("https://api.example/base/v1/elsewhere?key=k");
    expect(seen.request.method).toBe("PUT");
    expect(seen.request.headers.get("x-signature")).toBe("s");
    expect(await seen.request.text()).toBe("other");
  });

  it("leave the body as it is where they only look", async () => {
    const looked: string[] = [];
    const { client, seen } = recorded([jsonResponse({}, 201)], {
      hooks: { onRequest: async ({ request }) => void looked.push(await request.clone().text()) },
    });
    await call(client, createPayment, { body: { a: 1 } });
    expect(looked).toEqual(['{"a":1}']);
    expect(await seen.request.json()).toEqual({ a: 1 });
  });

  it("may put another answer in its place", async () => {
    const { client } = recorded([jsonResponse({ paymentId: "p1" })], {
      hooks: { onResponse: async ({ response }) => jsonResponse({ ...(await response.clone().json()), more: true }) },
    });
    expect(await call(client, getPayment, input)).toEqual({ paymentId: "p1", more: true });
  });

  it("are told of a failure once, whichever form the call is taken in", async () => {
    const names: string[] = [];
    const { client } = recorded([new TypeError("fetch failed")], {
      retries: 0,
      hooks: { onError: ({ error, operationId }) => void names.push(`${operationId} ${error.name}`) },
    });
    const started = call(client, getPayment, input);
    await Promise.allSettled([started, started.outcome(), started.raw()]);
    expect(names).toEqual(["getPayment ConnectionError"]);
  });

  it("end the call with what they throw", async () => {
    const cause = new Error("no");
    const fail = (): never => {
      throw cause;
    };
    for (const hooks of [{ onRequest: fail }, { onResponse: fail }]) {
      const { client } = recorded([jsonResponse(input)], { hooks });
      await expect(call(client, getPayment, input)).rejects.toMatchObject({ name: "ConfigurationError", cause });
    }
  });
});
