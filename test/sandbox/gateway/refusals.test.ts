import { expect, test } from "vitest";
import { errorDescriptor, errorResponse } from "../../../generator/runtime/sandbox/gateway/error-descriptors.ts";
import { refusals } from "../../../generator/runtime/sandbox/gateway/refusals.ts";
import type { SandboxResponse } from "../../../generator/runtime/sandbox/exchange/sandbox-response.ts";

// The catalogue of messages (reference, "platform", section 6.3).

const id = "5d1a44c0-2f1e-4f0e-9d0a-3f6f6b8f2a10";
const violations = { accountId: "unknown" };

const cases: readonly { name: string; given: SandboxResponse; status: number; want: object }[] = [
  {
    name: "a key that is missing or unknown",
    given: refusals.invalidApiKey(id),
    status: 400,
    want: { id, level: "ERROR", type: "SECURITY", message: "Invalid ApiKey" },
  },
  {
    name: "a product that the application may not call",
    given: refusals.invalidApiKeyForResource(id),
    status: 400,
    want: { id, level: "ERROR", type: "SECURITY", message: "Invalid ApiKey for given resource" },
  },
  {
    name: "a missing token",
    given: refusals.missingToken(id),
    status: 401,
    want: { id, level: "ERROR", type: "SECURITY", message: "Missing authorization token" },
  },
  {
    name: "an unknown token",
    given: refusals.invalidToken(id),
    status: 401,
    want: { id, level: "ERROR", type: "SECURITY", message: "Invalid authorization token" },
  },
  {
    name: "a partner's refusal",
    given: refusals.unauthorized(id, "Wrong signature"),
    status: 401,
    want: { id, level: "ERROR", type: "SECURITY", message: "Wrong signature" },
  },
  {
    name: "a request against the document",
    given: refusals.validation(id, violations),
    status: 400,
    want: {
      id,
      level: "ERROR",
      type: "VALIDATION",
      message: "Validation failed",
      detailedConstraitViolations: violations,
    },
  },
  {
    name: "a request against the document, without details",
    given: refusals.validation(id),
    status: 400,
    want: { id, level: "ERROR", type: "VALIDATION", message: "Validation failed" },
  },
  {
    name: "a business error",
    given: refusals.business(id, "ACC_ERR_123", "Account balance exceeded"),
    status: 500,
    want: { id, level: "ERROR", type: "BUSINESS", message: "Account balance exceeded", code: "ACC_ERR_123" },
  },
  {
    name: "the rate limit",
    given: refusals.rateLimited(id, 1000, 1543615200),
    status: 429,
    want: { id, level: "ERROR", type: "TECHNICAL", message: "Rate limit exceeded" },
  },
  {
    name: "an unknown route",
    given: refusals.unknownRoute(id),
    status: 404,
    want: { id, level: "ERROR", type: "TECHNICAL", message: "Resource not found" },
  },
  {
    name: "an unknown route with a hint",
    given: refusals.unknownRoute(id, "There is v1, v2 and v3."),
    status: 404,
    want: { id, level: "ERROR", type: "TECHNICAL", message: "There is v1, v2 and v3." },
  },
  {
    name: "a failure",
    given: refusals.internal(id),
    status: 500,
    want: { id, level: "FATAL", type: "TECHNICAL", message: "Internal server error" },
  },
  {
    name: "maintenance",
    given: refusals.unavailable(id),
    status: 503,
    want: { id, level: "ERROR", type: "TECHNICAL", message: "Service temporarily unavailable" },
  },
];

test.each(cases)("$name is answered with $status", ({ given, status, want }) => {
  expect(given.status).toBe(status);
  expect(given.headers.get("content-type")).toBe("application/json; charset=utf-8");
  // As text: the order of the members is the platform's too.
  expect(given.body).toBe(JSON.stringify({ errors: [want] }));
});

test("the rate limit tells the limit, what is left and the reset, and how long to wait where the time is known", () => {
  expect(Object.fromEntries(refusals.rateLimited(id, 1000, 1543615200).headers)).toEqual({
    "content-type": "application/json; charset=utf-8",
    "x-ratelimit-limit": "1000",
    "x-ratelimit-remaining": "0",
    "x-ratelimit-reset": "1543615200",
  });
  expect(refusals.rateLimited(id, 1000, 1543615200, 1543615139_500).headers.get("retry-after")).toBe("61");
});

test("violations may have any name", () => {
  const hostile = JSON.parse('{"__proto__":"unknown","constructor":"unknown"}');
  const { body } = refusals.validation(id, hostile);
  expect(body).toContain('"detailedConstraitViolations":{"__proto__":"unknown","constructor":"unknown"}');
});

test("several descriptors stand in one answer, in their order", () => {
  const first = errorDescriptor("TECHNICAL", "First", { level: "WARN" }, "1");
  const second = errorDescriptor("BUSINESS", "Second", { code: "X_1" }, "2");
  expect(errorResponse(500, [first, second]).body).toBe(
    '{"errors":[{"id":"1","level":"WARN","type":"TECHNICAL","message":"First"},' +
      '{"id":"2","level":"ERROR","type":"BUSINESS","message":"Second","code":"X_1"}]}',
  );
});
