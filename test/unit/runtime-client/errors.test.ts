import { inspect } from "node:util";
import { buildSync } from "esbuild";
import { describe, expect, it } from "vitest";
import {
  ApiError,
  call,
  ClientError,
  ConfigurationError,
  ConnectionError,
  isApiError,
  isClientError,
  isErrorOf,
  json,
} from "../../../generator/runtime/client/index.ts";
import { jsonResponse } from "./answers.ts";
import { createPayment, getPayment } from "./payments.ts";
import { recorded } from "./recorder.ts";

async function failed(reply: Response | Error): Promise<unknown> {
  const { client } = recorded([reply], { retries: 0 });
  return call(client, getPayment, { paymentId: "p1" }, { requestId: "r1" }).catch((cause: unknown) => cause);
}

describe("an error", () => {
  it("names its call", async () => {
    const error = await failed(jsonResponse({ reason: "no" }, 400));
    expect(error).toMatchObject({
      name: "ApiError",
      message: "getPayment: GET https://api.example/base/v1/payments/p1 answered 400",
      operationId: "getPayment",
      method: "GET",
      path: "/v1/payments/{paymentId}",
      url: "https://api.example/base/v1/payments/p1",
      requestId: "r1",
      status: 400,
    });
    expect(error).not.toHaveProperty("cause");
  });

  it("keeps its cause", async () => {
    const cause = new TypeError("fetch failed");
    expect(await failed(cause)).toMatchObject({ name: "ConnectionError", timedOut: false, cause });
  });

  it("has the headers of the answer, and does not print them", async () => {
    const error = await failed(jsonResponse({ reason: "no" }, 400, { "set-cookie": "session=secret" }));
    if (!isApiError(error)) throw new Error("not an ApiError");
    expect(error.headers.get("set-cookie")).toBe("session=secret");
    expect(inspect(error, { depth: 9 })).not.toContain("secret");
    expect(JSON.stringify(error)).not.toContain("secret");
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ status: 400, operationId: "getPayment" });
  });

  it("is of one family", async () => {
    const error = await failed(new TypeError("fetch failed"));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toBeInstanceOf(ClientError);
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(ApiError);
    expect(error).not.toBeInstanceOf(ConfigurationError);
  });

  it("prints with its name", async () => {
    expect(inspect(await failed(jsonResponse({}, 400)))).toMatch(/^ApiError: getPayment: GET/);
  });
});

describe("guards", () => {
  it("know an answer by its status", async () => {
    const error = await failed(jsonResponse({ reason: "no" }, 400));
    expect([isApiError(error), isApiError(error, 400), isApiError(error, 404)]).toEqual([true, true, false]);
  });

  it.each([undefined, null, "ApiError", 400, {}, new Error("x"), { name: "ApiError", status: 400 }])(
    "do not know %j",
    (value) => {
      expect([isClientError(value), isApiError(value), isErrorOf(value, getPayment)]).toEqual([false, false, false]);
    },
  );

  it.each([
    [jsonResponse({}, 400), true],
    [new Response(null, { status: 404 }), true],
    [jsonResponse({}, 503), true],
    [jsonResponse({}, 418), false],
    [new Response("<html>", { status: 502 }), false],
    [new TypeError("fetch failed"), false],
  ])("know the declared failures of an operation", async (reply, want) => {
    const error = await failed(reply);
    expect(isErrorOf(error, getPayment)).toBe(want);
    expect(isErrorOf(error, createPayment)).toBe(false);
    expect(isErrorOf(error, { ...getPayment, path: "/v2/payments/{paymentId}" })).toBe(false);
  });

  it("know what default declares", async () => {
    const { client } = recorded([jsonResponse({}, 418)]);
    const operation = { ...getPayment, responses: { default: [json] } };
    const error = await call(client, operation, { paymentId: "p1" }).catch((cause: unknown) => cause);
    expect(isErrorOf(error, operation)).toBe(true);
  });
});

describe("two copies of the runtime in one process", () => {
  interface Copy {
    readonly isApiError: typeof isApiError;
    readonly isErrorOf: typeof isErrorOf;
    readonly isClientError: typeof isClientError;
    readonly ApiError: typeof ApiError;
  }
  const { outputFiles } = buildSync({
    entryPoints: [new URL("../../../generator/runtime/client/index.ts", import.meta.url).pathname],
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  const url = `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString("base64")}`;

  it("recognise each other's errors", async () => {
    const copy: Copy = await import(/* @vite-ignore */ url);
    expect(copy.ApiError).not.toBe(ApiError);
    const error = await failed(jsonResponse({ reason: "no" }, 400));
    expect(error instanceof copy.ApiError).toBe(false);
    expect([copy.isClientError(error), copy.isApiError(error, 400), copy.isErrorOf(error, getPayment)]).toEqual([
      true,
      true,
      true,
    ]);
  });
});
