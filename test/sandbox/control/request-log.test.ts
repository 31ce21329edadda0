import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { createRequestLog } from "../../../generator/runtime/sandbox/control/request-log.ts";
import { errorDescriptor, errorResponse } from "../../../generator/runtime/sandbox/gateway/error-descriptors.ts";
import { refusals } from "../../../generator/runtime/sandbox/gateway/refusals.ts";
import { controlOf, exchange, noon, sandboxRequest } from "./control-fixture.ts";

const accounts = sandboxRequest("GET", "/v1/accounts?limit=2", {
  headers: { "x-api-key": "a key of the application" },
});

describe("the log of requests", () => {
  it("tells what was asked and answered", () => {
    const log = createRequestLog();
    log.add(
      exchange(accounts, { application: "app", session: "one", product: "accounts/v1", operation: "listAccounts" }),
    );
    expect(log.list()).toEqual([
      {
        time: "2018-02-07T12:00:00.000Z",
        method: "GET",
        path: "/v1/accounts?limit=2",
        status: 200,
        ms: 1.25,
        application: "app",
        session: "one",
        product: "accounts/v1",
        operation: "listAccounts",
        curl: "curl 'http://localhost:8080/v1/accounts?limit=2' -H 'x-api-key: REDACTED'",
      },
    ]);
  });

  it.each([
    [refusals.invalidApiKey("e"), {}, "Invalid ApiKey: the request has no x-api-key."],
    [refusals.invalidApiKey("e"), { "x-api-key": "?" }, "Invalid ApiKey: no application has this x-api-key."],
    [refusals.invalidApiKeyForResource("e"), {}, "the application may not call this product."],
    [refusals.missingToken("e"), {}, "neither x-authorization nor authorization has one."],
    [refusals.invalidToken("e"), {}, "it stands for no end user."],
    [refusals.rateLimited("e", 1000, 1), {}, "has made all requests that it may make in a day."],
    [refusals.unknownRoute("e"), {}, "Resource not found: no operation has this path."],
    [refusals.unknownRoute("e", "Payments has no v9."), {}, "Payments has no v9."],
    [
      refusals.business("e", "ACC_ERR_123", "Account balance exceeded"),
      {},
      "ACC_ERR_123 was not met: Account balance exceeded.",
    ],
    [
      refusals.validation("e", { amount: "must be at least 0.01" }),
      {},
      "1 constraint is violated: amount: must be at least 0.01.",
    ],
    [refusals.validation("e", { a: "x", __proto__: "y" }), {}, "1 constraint is violated: a: x."],
    [
      refusals.validation("e", { a: "must be b", c: "is missing" }),
      {},
      "2 constraints are violated: a: must be b; c: is missing.",
    ],
    [refusals.unavailable("e"), {}, "maintenance is switched on"],
    [refusals.internal("e"), {}, "Internal server error."],
  ])("tells in a sentence why a request failed: %#", (response, headers, why) => {
    const log = createRequestLog();
    log.add(exchange(sandboxRequest("GET", "/v1/accounts", { headers }), { response }));
    const [told] = log.list();
    expect(told?.why).toContain(why);
    expect(told?.errorIds).toEqual(["e"]);
  });

  it("tells the violations of all descriptors, whatever their names", () => {
    const log = createRequestLog();
    const violations = JSON.parse('{"__proto__":"is unknown","amount":"is missing"}');
    const response = errorResponse(400, [
      errorDescriptor("VALIDATION", "Validation failed", { violations }, "one"),
      errorDescriptor("VALIDATION", "Validation failed", { violations: { other: "is wrong" } }, "two"),
    ]);
    log.add(exchange(accounts, { response }));
    const [told] = log.list();
    expect(Object.entries(told?.violations ?? {})).toEqual([
      ["__proto__", "is unknown"],
      ["amount", "is missing"],
      ["other", "is wrong"],
    ]);
    expect(told?.errorIds).toEqual(["one", "two"]);
  });

  it("tells what a problem of another family says", () => {
    const log = createRequestLog();
    const body = {
      title: "The request is invalid",
      status: 400,
      violations: [{ path: "limit", message: "must be at most 100" }],
    };
    log.add(exchange(accounts, { response: { status: 400, body: JSON.stringify(body) } }));
    expect(log.list()[0]).toMatchObject({
      violations: { limit: "must be at most 100" },
      why: "1 constraint is violated: limit: must be at most 100.",
    });
  });

  it.each([
    [
      { status: 503, body: null, isDropped: true },
      true,
      0,
      "A tester had ordered this answer: the connection was cut.",
    ],
    [{ status: 502, body: "<html>" }, false, 502, "It was answered with status 502."],
    [{ status: 500, body: "[1, 2" }, false, 500, "It was answered with status 500."],
    [{ status: 204, body: null }, false, 204, undefined],
  ])("tells of answers that report nothing: %j", (response, isForced, status, why) => {
    const log = createRequestLog();
    log.add(exchange(accounts, { response, isForced }));
    expect(log.list()[0]).toMatchObject({ status });
    expect(log.list({ status: String(status) })[0]?.why).toBe(why);
  });

  it("keeps the last hundred of each application, the last first", () => {
    const log = createRequestLog();
    for (let index = 0; index < 250; index += 1) {
      const application = index % 50 === 0 ? "quiet" : "busy";
      log.add(exchange(accounts, { application, time: noon + index * 1000, durationMs: index }));
    }
    expect(log.list({ application: "busy" }).map(({ ms }) => ms)).toEqual(
      Array.from({ length: 250 }, (_, index) => 249 - index)
        .filter((index) => index % 50 !== 0)
        .slice(0, 100),
    );
    expect(log.list({ application: "quiet" }).map(({ ms }) => ms)).toEqual([200, 150, 100, 50, 0]);
    expect(log.list({ limit: 3 }).map(({ ms }) => ms)).toEqual([249, 248, 247]);
    expect(log.list({ application: "nobody" })).toEqual([]);
  });

  it("finds requests by session and by status", () => {
    const log = createRequestLog();
    for (const [session, status] of [
      ["one", 200],
      ["one", 404],
      ["two", 400],
      ["two", 500],
    ] as const) {
      log.add(exchange(accounts, { session, response: { status, body: "{}" } }));
    }
    const statuses = (filter: Parameters<typeof log.list>[0]) => log.list(filter).map(({ status }) => status);
    expect(statuses({ session: "one" })).toEqual([404, 200]);
    expect(statuses({ status: "4XX" })).toEqual([400, 404]);
    expect(statuses({ status: "4xx", session: "two" })).toEqual([400]);
    expect(statuses({ status: "500" })).toEqual([500]);
  });

  it("keeps the applications that called last", () => {
    const log = createRequestLog({ maxApplications: 3 });
    for (const application of ["a", "b", "c", "a", "d"]) log.add(exchange(accounts, { application }));
    expect(log.list().map(({ application }) => application)).toEqual(["d", "a", "c", "a"]);
  });

  it("holds on to no large body, path or answer", async () => {
    const log = createRequestLog({ maxRequests: 1000 });
    const before = process.memoryUsage().arrayBuffers;
    for (let index = 0; index < 500; index += 1) {
      const octets = new Uint8Array(1_000_000).fill(0x61);
      log.add(exchange(accounts, { octets: octets.subarray(0, index % 2 === 0 ? 1_000_000 : 100) }));
    }
    log.add(exchange(sandboxRequest("GET", `/${"x".repeat(200_000)}?${"y".repeat(200_000)}`)));
    expect(log.list({ limit: 1 })[0]?.path.length).toBeLessThan(140_000);
    // Five hundred megabytes came by. What is not held is freed on a thread of its own, in its own time.
    await expect.poll(() => heldArrayBuffers() - before, { timeout: 10_000, interval: 50 }).toBeLessThan(5_000_000);
    expect(log.list({ limit: 1000 }).length).toBe(501);
  });
});

describe("requests that testers ask for", () => {
  const withRequests = async () => {
    const fixture = controlOf();
    const failed = refusals.business("3f2b", "ACC_ERR_123", "Account balance exceeded");
    fixture.requests.add(exchange(accounts, { application: "app", session: "one" }));
    fixture.requests.add(exchange(accounts, { application: "app", session: "two", response: failed }));
    fixture.requests.add(exchange(accounts, { response: refusals.invalidApiKey("77aa") }));
    return fixture;
  };

  it.each([
    ["", [400, 500, 200]],
    ["?application=app", [500, 200]],
    ["?application=app&session=one", [200]],
    ["?status=5XX", [500]],
    ["?limit=1", [400]],
  ])("are told: /requests%s", async (query, statuses) => {
    const { call } = await withRequests();
    const { body } = await call("GET", `/requests${query}`);
    expect(body).toMatchObject({ requests: statuses.map((status) => ({ status })), total: statuses.length });
  });

  it("are found by the id of an error descriptor", async () => {
    const { call } = await withRequests();
    expect((await call("GET", "/requests/3f2b")).body).toMatchObject({
      application: "app",
      session: "two",
      status: 500,
    });
    expect((await call("GET", "/requests/77aa")).body).toMatchObject({ status: 400 });
    expect((await call("GET", "/requests/ERROR")).status).toBe(404);
  });
});

function heldArrayBuffers(): number {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect !== "function") throw new Error("There is no way to collect garbage here.");
  collect();
  return process.memoryUsage().arrayBuffers;
}
