import { describe, expect, it } from "vitest";
import type { SandboxResponse } from "../../../generator/runtime/sandbox/exchange/sandbox-response.ts";
import type { ForcedMatch } from "../../../generator/runtime/sandbox/session/session.ts";
import { controlOf } from "./control-fixture.ts";

const request: ForcedMatch = { method: "POST", product: "payments/v1", operation: "confirmPayment" };
const uuid = expect.stringMatching(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/);

/** What an order makes of the next request. */
async function forcedBy(body: object, parts: Parameters<typeof controlOf>[0] = {}) {
  const { call, sessions } = controlOf(parts);
  const ordered = await call("PUT", "/forced", { body });
  expect(ordered.status).toBe(200);
  return sessions.of("default", "default").takeForced(request);
}

function read(answer: SandboxResponse | undefined) {
  const { body, status, headers } = answer ?? {};
  return { status, type: headers?.get("content-type"), body: typeof body === "string" ? JSON.parse(body) : body };
}

describe("a forced answer", () => {
  it.each([
    [400, "ERROR", "VALIDATION", "Validation failed"],
    [401, "ERROR", "SECURITY", "Invalid authorization token"],
    [404, "ERROR", "TECHNICAL", "Resource not found"],
    [429, "ERROR", "TECHNICAL", "Rate limit exceeded"],
    [500, "FATAL", "TECHNICAL", "Internal server error"],
    [503, "ERROR", "TECHNICAL", "Service temporarily unavailable"],
    [418, "ERROR", "TECHNICAL", "Forced answer with status 418"],
  ])("with status %i alone is the platform's own", async (status, level, type, message) => {
    const forced = await forcedBy({ status });
    expect(read(forced?.answer)).toEqual({
      status,
      type: "application/json; charset=utf-8",
      body: { errors: [{ id: uuid, level, type, message }] },
    });
  });

  it("with status 429 has the headers of the rate limit", async () => {
    const { answer } = (await forcedBy({ status: 429 })) ?? {};
    expect(answer?.headers.get("x-ratelimit-remaining")).toBe("0");
    expect(Number(answer?.headers.get("x-ratelimit-reset"))).toBeGreaterThan(0);
  });

  it.each([
    [{ code: "ACC_ERR_123", message: "Account balance exceeded" }, 500, "BUSINESS"],
    [{ type: "SECURITY" }, 401, "SECURITY"],
    [{ violations: { amount: "must be at least 0.01" } }, 400, "VALIDATION"],
    [{ message: "Disk full", level: "FATAL" }, 500, "TECHNICAL"],
  ])("has the descriptor %j", async (descriptor, status, type) => {
    const { violations, ...told } = { violations: undefined, ...descriptor };
    const { body, ...rest } = read((await forcedBy({ descriptor }))?.answer);
    expect(rest.status).toBe(status);
    expect(body.errors).toMatchObject([{ id: uuid, type, message: expect.any(String), ...told }]);
    expect(body.errors[0].detailedConstraitViolations).toEqual(violations);
  });

  it("has the status that is ordered with a descriptor", async () => {
    const { status, body } = read((await forcedBy({ status: 503, descriptor: { message: "Closed" } }))?.answer);
    expect([status, body.errors[0].message]).toEqual([503, "Closed"]);
  });

  it.each([
    [{ body: { a: [1] } }, 200, "application/json; charset=utf-8", '{"a":[1]}'],
    [{ body: null }, 200, "application/json; charset=utf-8", "null"],
    [{ body: "text" }, 200, "application/json; charset=utf-8", '"text"'],
    [{ status: 500, body: "<h1>Oops</h1>", contentType: "text/html" }, 500, "text/html", "<h1>Oops</h1>"],
    [{ status: 204 }, 204, undefined, null],
  ])("has the body %j", async (order, status, type, text) => {
    const { answer } = (await forcedBy(order)) ?? {};
    expect([answer?.status, answer?.headers.get("content-type"), answer?.body]).toEqual([status, type, text]);
  });

  it("reports a problem where the products do", async () => {
    const { type, body } = read((await forcedBy({ status: 503 }, { errors: "problems" }))?.answer);
    expect([type, body.status]).toEqual(["application/problem+json", 503]);
  });

  it("has the headers that are ordered, whatever their names", async () => {
    const { answer } = (await forcedBy({ status: 503, headers: { "Retry-After": "7", constructor: "x" } })) ?? {};
    expect([answer?.headers.get("retry-after"), answer?.headers.get("constructor")]).toEqual(["7", "x"]);
  });

  it("cuts the connection, or only takes its time", async () => {
    expect(await forcedBy({ drop: true, latencyMs: 5 })).toMatchObject({ latencyMs: 5, answer: { isDropped: true } });
    expect(await forcedBy({ latencyMs: 5 })).toEqual({ latencyMs: 5 });
  });

  it("has an id of its own for each request, the same in a session that is reset", async () => {
    const { call, sessions } = controlOf();
    const session = sessions.of("default", "default");
    const idsOf = async () => {
      await call("PUT", "/forced", { body: { status: 500, times: 3 } });
      return [1, 2, 3].map(() => read(session.takeForced(request)?.answer).body.errors[0].id);
    };
    const ids = await idsOf();
    expect(new Set(ids).size).toBe(3);
    session.reset();
    expect(await idsOf()).toEqual(ids);
  });
});

describe("orders", () => {
  it("are used up, told with how often they still count, and withdrawn", async () => {
    const { call, sessions } = controlOf();
    const session = sessions.of("default", "default");
    await call("POST", "/forced", { body: { status: 503, times: 2, match: { product: "payments", method: "post" } } });
    await call("POST", "/forced", { body: { drop: true } });
    session.takeForced(request);
    expect((await call("GET", "/forced")).body).toEqual({
      forced: [
        { status: 503, times: 1, match: { product: "payments", method: "post" } },
        { drop: true, times: 1 },
      ],
      total: 2,
    });
    expect((await call("DELETE", "/forced")).status).toBe(204);
    expect(session.takeForced(request)).toBeUndefined();
  });

  it("take the place of earlier ones with PUT", async () => {
    const { call } = controlOf();
    await call("POST", "/forced", { body: { status: 500 } });
    expect((await call("PUT", "/forced", { body: { status: 503 } })).body).toMatchObject({
      forced: [{ status: 503 }],
      total: 1,
    });
  });

  it("are not withdrawn by a PUT that is refused", async () => {
    const { call } = controlOf();
    await call("POST", "/forced", { body: { status: 500 } });
    await call("PUT", "/forced", { body: { status: 1 } });
    expect((await call("GET", "/forced")).body["total"]).toBe(1);
  });

  it("belong to their session, however it was chosen", async () => {
    const { call, sessions } = controlOf();
    await call("PUT", "/forced", { body: { status: 500, application: "app", session: "one" } });
    expect(sessions.of("app", "two").takeForced(request)).toBeUndefined();
    expect(sessions.of("default", "one").takeForced(request)).toBeUndefined();
    expect(sessions.of("app", "one").takeForced(request)).toBeDefined();
  });

  it("are a hundred at most", async () => {
    const { call } = controlOf();
    for (let index = 0; index < 100; index += 1) await call("POST", "/forced", { body: { status: 500 } });
    expect((await call("POST", "/forced", { body: { status: 500 } })).status).toBe(409);
    expect((await call("GET", "/forced")).body["total"]).toBe(100);
  });
});
