import { describe, expect, it } from "vitest";
import { ApiError, call, createClient, isApiError, type ClientError } from "../../../generator/runtime/client/index.ts";
import { jsonResponse } from "./answers.ts";
import { createPayment, getPayment } from "./payments.ts";
import { recorded } from "./recorder.ts";

const payment = { paymentId: "p1" };

describe("the three forms of a call", () => {
  it("resolves to the body of a success", async () => {
    const { client } = recorded([jsonResponse(payment)]);
    expect(await call(client, getPayment, { paymentId: "p1" })).toEqual(payment);
  });

  it("rejects with what the API answered", async () => {
    const { client } = recorded([jsonResponse({ reason: "no" }, 400)]);
    const error = await call(client, getPayment, { paymentId: "p1" }).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ name: "ApiError", status: 400, body: { reason: "no" }, operationId: "getPayment" });
  });

  it("tells a success as an outcome", async () => {
    const { client } = recorded([jsonResponse(payment)]);
    const outcome = await call(client, getPayment, { paymentId: "p1" }).outcome();
    expect(outcome).toMatchObject({ ok: true, status: 200, body: payment });
    expect(outcome.response?.headers.get("content-type")).toBe("application/json");
  });

  it("tells a declared failure as an outcome", async () => {
    const { client } = recorded([jsonResponse({ reason: "no" }, 400)]);
    const outcome = await call(client, getPayment, { paymentId: "p1" }).outcome();
    expect(outcome).toMatchObject({ ok: false, status: 400, body: { reason: "no" }, error: { status: 400 } });
  });

  it("tells an undeclared failure as an outcome without a status", async () => {
    const { client } = recorded([jsonResponse({ odd: 1 }, 418)]);
    const outcome = await call(client, getPayment, { paymentId: "p1" }).outcome();
    expect(outcome).toMatchObject({ ok: false, status: undefined, body: undefined });
    expect(outcome.ok ? undefined : outcome.error).toMatchObject({ status: 418, body: { odd: 1 }, declared: false });
    expect(outcome.response?.status).toBe(418);
  });

  it("tells as an outcome that no answer came", async () => {
    const { client } = recorded([new TypeError("fetch failed")], { retries: 0 });
    const outcome = await call(client, getPayment, { paymentId: "p1" }).outcome();
    expect(outcome).toMatchObject({ ok: false, status: undefined, response: undefined });
    expect(outcome.ok ? undefined : outcome.error.name).toBe("ConnectionError");
  });

  it("gives the answer unread", async () => {
    const { client } = recorded([jsonResponse({ reason: "no" }, 400)]);
    const response = await call(client, getPayment, { paymentId: "p1" }).raw();
    expect(response.status).toBe(400);
    expect(response.bodyUsed).toBe(false);
    expect(await response.json()).toEqual({ reason: "no" });
  });

  it("tells the status also where the body was taken raw", async () => {
    const { client } = recorded([jsonResponse({ reason: "no" }, 400)]);
    const started = call(client, getPayment, { paymentId: "p1" });
    const [response, outcome] = await Promise.all([started.raw(), started.outcome()]);
    expect(outcome).toMatchObject({ ok: false, status: 400, body: undefined });
    expect(await response.json()).toEqual({ reason: "no" });
  });

  it("tells the headers of an answer that was awaited", async () => {
    const { client } = recorded([jsonResponse(payment, 200, { "x-page": "2" })]);
    const started = call(client, getPayment, { paymentId: "p1" });
    expect(await started).toEqual(payment);
    expect((await started.raw()).headers.get("x-page")).toBe("2");
  });

  it("gives raw what no answer means", async () => {
    const { client } = recorded([new TypeError("fetch failed")], { retries: 0 });
    await expect(call(client, getPayment, { paymentId: "p1" }).raw()).rejects.toMatchObject({
      name: "ConnectionError",
    });
  });
});

describe("a call", () => {
  it("is a promise", async () => {
    const { client } = recorded([jsonResponse(payment)]);
    const started = call(client, getPayment, { paymentId: "p1" });
    expect(started).toBeInstanceOf(Promise);
    let settled = false;
    await started.finally(() => (settled = true));
    expect(settled).toBe(true);
  });

  it("is sent at once and once, however often it is asked", async () => {
    const { client, seen } = recorded([jsonResponse(payment)]);
    const started = call(client, getPayment, { paymentId: "p1" });
    await new Promise((resolve) => setTimeout(resolve));
    expect(seen.requests).toHaveLength(1);
    await Promise.all([started, started.outcome(), started.outcome()]);
    expect(seen.requests).toHaveLength(1);
  });

  it("leaves no rejection unhandled when another form is taken", async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown): number => unhandled.push(reason);
    process.on("unhandledRejection", note);
    const { client } = recorded([jsonResponse({}, 400)]);
    await call(client, getPayment, { paymentId: "p1" }).outcome();
    await call(client, getPayment, { paymentId: "p1" }).raw();
    await call(createClient(), getPayment, { paymentId: "p1" }).outcome();
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off("unhandledRejection", note);
    expect(unhandled).toEqual([]);
  });

  it("does not swallow the rejection of a call that nobody awaits", async () => {
    const unhandled: unknown[] = [];
    const before = process.listeners("unhandledRejection");
    process.removeAllListeners("unhandledRejection");
    const caught = new Promise<void>((resolve) => {
      process.once("unhandledRejection", (reason) => {
        unhandled.push(reason);
        resolve();
      });
    });
    const { client } = recorded([jsonResponse({}, 400)]);
    void call(client, getPayment, { paymentId: "p1" });
    await caught;
    for (const listener of before) process.on("unhandledRejection", listener);
    expect(isApiError(unhandled[0], 400)).toBe(true);
  });

  it("never rejects as an outcome, also where nothing can be sent", async () => {
    const outcomes = await Promise.all([
      call(createClient(), getPayment, { paymentId: "p1" }).outcome(),
      call(recorded([]).client, getPayment, { paymentId: "" }).outcome(),
      call(recorded([]).client, createPayment, { body: { amount: 1n } }).outcome(),
    ]);
    const errors: (ClientError | undefined)[] = outcomes.map((outcome) => (outcome.ok ? undefined : outcome.error));
    expect(errors.map((error) => error?.name)).toEqual(Array(3).fill("ConfigurationError"));
  });
});
