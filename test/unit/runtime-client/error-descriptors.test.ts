import { describe, expect, it } from "vitest";
import {
  businessError,
  call,
  descriptors,
  isErrorOf,
  json,
  violations,
  type Answer,
  type BusinessError,
  type ErrorPayload,
  type Operation,
  type SecurityError,
  type TechnicalError,
  type ValidationError,
} from "../../../generator/runtime/client/index.ts";
import { jsonResponse } from "./answers.ts";
import { recorded } from "./recorder.ts";

type Failures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<"body.amount" | "x-session-id">>>
  | Answer<500, ErrorPayload<TechnicalError | BusinessError<"ACC_ERR_123" | "PAY_ERR_001">>>;

const operation: Operation<object, Answer<200, object>, Failures> = {
  operationId: "confirmPayment",
  method: "POST",
  path: "/v1/payments/confirm",
  responses: { 200: [json], 400: [json], 500: [json] },
};

async function failure(status: 400 | 500, body: unknown) {
  const { client } = recorded([jsonResponse(body, status)]);
  const error = await call(client, operation, {}).catch((cause: unknown) => cause);
  if (!isErrorOf(error, operation)) throw new Error("not an error of the operation");
  return error;
}

const base = { id: "1", level: "ERROR", message: "no" };
const overdrawn = { ...base, type: "BUSINESS", code: "ACC_ERR_123" };
const invalid = { ...base, type: "VALIDATION", detailedConstraitViolations: { "body.amount": "minimum" } };

describe("descriptors", () => {
  it("are those of the body, in their order", async () => {
    expect(descriptors(await failure(500, { errors: [overdrawn, { ...base, type: "TECHNICAL" }] }))).toEqual([
      overdrawn,
      { ...base, type: "TECHNICAL" },
    ]);
  });

  it.each([null, [], "text", { errors: "x" }, { errors: [] }, { fault: {} }])("are none in %j", async (body) => {
    const error = await failure(500, body);
    expect(descriptors(error)).toEqual([]);
    expect(violations(error)).toEqual({});
    expect(businessError(error, "ACC_ERR_123")).toBeUndefined();
  });
});

describe("businessError", () => {
  it("finds the one with this code", async () => {
    const error = await failure(500, { errors: [{ ...base, type: "TECHNICAL" }, null, overdrawn] });
    expect(businessError(error, "ACC_ERR_123")).toEqual(overdrawn);
    expect(businessError(error, "PAY_ERR_001")).toBeUndefined();
  });

  it("finds none of another type", async () => {
    const error = await failure(500, { errors: [{ ...overdrawn, type: "TECHNICAL" }] });
    expect(businessError(error, "ACC_ERR_123")).toBeUndefined();
  });
});

describe("violations", () => {
  it("are those of all descriptors", async () => {
    const more = { ...invalid, detailedConstraitViolations: { "x-session-id": "pattern" } };
    const error = await failure(400, { errors: [invalid, { ...base, type: "SECURITY" }, more] });
    expect(violations(error)).toEqual({ "body.amount": "minimum", "x-session-id": "pattern" });
  });
});
