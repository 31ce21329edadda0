import { expect, test } from "vitest";
import { createSandbox } from "../../../generator/runtime/sandbox/index.ts";
import { newApplication } from "../../../generator/runtime/sandbox/applications/index.ts";
import { createMemoryStore } from "../../../generator/runtime/sandbox/store/memory-store.ts";
import { bankFamily } from "./bank-family.ts";
import { call, payment, type TestCall } from "./calls.ts";

// Each request is wrong in every way that comes later, so that only the order decides what it is told.

const store = createMemoryStore();
const branchesOnly = newApplication({ id: "branches-only", products: ["branches"] });
const usedUp = newApplication({ id: "used-up", products: "*", requestsPerDay: 0 });
store.saveApplication(branchesOnly.application);
store.saveApplication(usedUp.application);

const sandbox = createSandbox(
  bankFamily({
    behaviours: {
      "payments/v1": {
        handlers: {
          initiatePayment: ({ businessError }: { businessError(code: string): object }) => businessError("PAY_ERR_003"),
        },
      },
    },
    contract: (id, contract) =>
      id === "payments/v1"
        ? {
            ...contract,
            operations: Object.fromEntries(
              Object.entries(contract.operations).map(([name, operation]) => [
                name,
                { ...operation, errorCodes: { PAY_ERR_003: "Payer account not owned by user" } },
              ]),
            ),
          }
        : contract,
  }),
  { store },
);

const wrongPayment = { path: "/v1/payments/initiate", body: { amount: -1, payerIban: 1 } };
const noToken = { "x-authorization": null };

const cases: readonly (TestCall & { readonly title: string; readonly status: number; readonly error: object })[] = [
  {
    title: "route",
    path: "/v1/nothing",
    headers: { "x-api-key": "unknown", ...noToken },
    status: 404,
    error: { level: "ERROR", type: "TECHNICAL", message: "Resource not found" },
  },
  {
    title: "method",
    method: "DELETE",
    path: "/v1/payments/initiate",
    headers: { "x-api-key": "unknown", ...noToken },
    status: 400,
    error: {
      level: "ERROR",
      type: "VALIDATION",
      message: "Validation failed",
      detailedConstraitViolations: { method: "must be POST" },
    },
  },
  {
    title: "API key missing",
    ...wrongPayment,
    headers: { "x-api-key": null, ...noToken },
    status: 400,
    error: { level: "ERROR", type: "SECURITY", message: "Invalid ApiKey" },
  },
  {
    title: "API key unknown",
    ...wrongPayment,
    headers: { "x-api-key": "unknown", ...noToken },
    status: 400,
    error: { level: "ERROR", type: "SECURITY", message: "Invalid ApiKey" },
  },
  {
    title: "product entitlement",
    ...wrongPayment,
    headers: { "x-api-key": branchesOnly.apiKey, ...noToken },
    status: 400,
    error: { level: "ERROR", type: "SECURITY", message: "Invalid ApiKey for given resource" },
  },
  {
    title: "rate limit",
    ...wrongPayment,
    headers: { "x-api-key": usedUp.apiKey, ...noToken },
    status: 429,
    error: { level: "ERROR", type: "TECHNICAL", message: "Rate limit exceeded" },
  },
  {
    title: "end-user token missing",
    ...wrongPayment,
    headers: noToken,
    status: 401,
    error: { level: "ERROR", type: "SECURITY", message: "Missing authorization token" },
  },
  {
    title: "end-user token unknown",
    ...wrongPayment,
    headers: { "x-authorization": "f".repeat(40) },
    status: 401,
    error: { level: "ERROR", type: "SECURITY", message: "Invalid authorization token" },
  },
  {
    title: "all violations of the body at once",
    ...wrongPayment,
    status: 400,
    error: {
      level: "ERROR",
      type: "VALIDATION",
      message: "Validation failed",
      detailedConstraitViolations: {
        amount: "must be greater than 0",
        payerIban: "must be a string",
        receiverIban: "is required",
      },
    },
  },
  {
    title: "a body that is no JSON",
    path: "/v1/payments/initiate",
    body: "{",
    status: 400,
    error: {
      level: "ERROR",
      type: "VALIDATION",
      message: "Validation failed",
      detailedConstraitViolations: { body: "must be valid JSON" },
    },
  },
  {
    title: "a body of another media type",
    path: "/v1/payments/initiate",
    body: "amount=1",
    headers: { "content-type": "text/plain" },
    status: 400,
    error: {
      level: "ERROR",
      type: "VALIDATION",
      message: "Validation failed",
      detailedConstraitViolations: { "content-type": "must be application/json" },
    },
  },
  {
    title: "business rule",
    path: "/v1/payments/initiate",
    body: payment,
    status: 500,
    error: { level: "ERROR", type: "BUSINESS", message: "Payer account not owned by user", code: "PAY_ERR_003" },
  },
];

test.each(cases)("$title", async ({ status, error, ...wrong }) => {
  const answer = await call(sandbox, wrong);
  expect([answer.status, answer.error]).toEqual([status, error]);
  expect(answer.headers.get("content-type")).toBe("application/json; charset=utf-8");
});

test("a refused request has an id of its own each time", async () => {
  const ids = new Set<unknown>();
  for (let time = 0; time < 3; time += 1) {
    const { text } = await call(sandbox, { headers: { "x-api-key": null } });
    ids.add(JSON.parse(text).errors[0].id);
  }
  expect(ids.size).toBe(3);
});

test("the limit counts accepted requests only, and over all products together", async () => {
  const limited = createSandbox(bankFamily(), { requestsPerDay: 2, rateLimitHeaders: "always" });
  const calls = [
    { path: "/v1/payments/initiate", body: {} },
    { headers: { "x-api-key": "unknown" } },
    { path: "/v1/nothing" },
    { path: "/branches/v1/branches" },
    { path: "/branches/v1/branches" },
  ];
  const told: unknown[] = [];
  for (const one of calls) {
    const { status, headers } = await call(limited, one);
    told.push([status, headers.get("x-ratelimit-remaining")]);
  }
  expect(told).toEqual([
    [400, "1"],
    [400, null],
    [404, null],
    [200, "0"],
    [429, "0"],
  ]);
});
