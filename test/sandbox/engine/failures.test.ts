import { describe, expect, test } from "vitest";
import { collection, SessionFullError } from "../../../generator/runtime/sandbox/behaviour/index.ts";
import { createSandbox, MockContractError, type SandboxOptions } from "../../../generator/runtime/sandbox/index.ts";
import { createMemoryStore } from "../../../generator/runtime/sandbox/store/memory-store.ts";
import { bankFamily } from "./bank-family.ts";
import { call } from "./calls.ts";

/** A sandbox whose list of accounts is answered by a handler that does not care for its document. */
function sandboxOf(listAccounts: () => unknown, options: SandboxOptions = {}) {
  return createSandbox(bankFamily({ behaviours: { "accounts/v1": { handlers: { listAccounts } } } }), options);
}

const throwing = () => {
  throw new Error("The secret is 42.");
};

describe("a handler that fails", () => {
  test.each([
    { title: "at once", handler: throwing },
    { title: "later", handler: async () => throwing() },
  ])("$title is a server error, of which only those who run the sandbox are told more", async ({ handler }) => {
    const told: unknown[] = [];
    const sandbox = sandboxOf(handler, { onError: (error, { id }) => told.push(error, id) });
    const { status, error, text } = await call(sandbox);
    expect([status, error]).toEqual([500, { level: "FATAL", type: "TECHNICAL", message: "Internal server error" }]);
    expect(text).not.toContain("secret");
    expect(told).toEqual([new Error("The secret is 42."), JSON.parse(text).errors[0].id]);
    expect((await call(sandbox, { path: `/v1/accounts/${"a".repeat(40)}` })).status).toBe(200);
  });

  test("because its session is full says so", async () => {
    const rows = collection<number>("test.rows");
    const sandbox = createSandbox(
      bankFamily({
        behaviours: {
          "accounts/v1": {
            handlers: {
              listAccounts({ state }: { state: { open(of: typeof rows): Map<string, number> } }) {
                for (let row = 0; row < 10; row += 1) state.open(rows).set(String(row), row);
                return { status: 200, body: [] };
              },
            },
          },
        },
      }),
      { sessions: { maxChangedRows: 5 } },
    );
    const { status, error } = await call(sandbox);
    expect([status, error]).toEqual([
      503,
      { level: "ERROR", type: "TECHNICAL", message: new SessionFullError(5).message },
    ]);
  });
});

describe("an answer that the document does not allow", () => {
  const wrong = () => ({ status: 200, body: [{ accountId: 1 }] });

  test("makes fetch reject, where nothing else is said", async () => {
    await expect(call(sandboxOf(wrong))).rejects.toThrow(MockContractError);
    await expect(call(sandboxOf(wrong))).rejects.toThrow("listAccounts answers 200 against its contract: [0].");
    await expect(call(sandboxOf(() => ({ status: 418, body: {} })))).rejects.toThrow("has status 418");
  });

  test("is found behind one that is right", async () => {
    let body: unknown = [];
    const sandbox = sandboxOf(() => ({ status: 200, body }));
    expect((await call(sandbox)).text).toBe("[]");
    body = [{ accountId: 1 }];
    await expect(call(sandbox)).rejects.toThrow(MockContractError);
    body = [];
    expect((await call(sandbox)).text).toBe("[]");
  });

  test.each([
    { title: "a number that JSON does not have", change: { balance: NaN }, isRight: false },
    { title: "a text that is an object with more to it", change: { accountName: new String("A") }, isRight: true },
    { title: "an object that writes itself", change: { accountName: { toJSON: () => "A" } }, isRight: true },
    { title: "an object that writes itself as a number", change: { accountName: { toJSON: () => 1 } }, isRight: false },
    { title: "an extra member that is undefined", change: { more: undefined }, isRight: true },
    { title: "a member that is undefined but needed", change: { accountId: undefined }, isRight: false },
  ])("is told by its JSON: $title", async ({ change, isRight }) => {
    const { text } = await call(createSandbox(bankFamily()));
    const [account] = JSON.parse(text);
    const answer = call(sandboxOf(() => ({ status: 200, body: [{ ...account, ...change }] })));
    if (isRight) expect((await answer).status).toBe(200);
    else await expect(answer).rejects.toThrow(MockContractError);
  });

  test("goes through a sandbox that is not strict", async () => {
    expect((await call(sandboxOf(wrong, { strict: false }))).text).toBe('[{"accountId":1}]');
  });

  test.each([
    { strict: true, status: 500 },
    { strict: false, status: 200 },
  ])("gets $status from a server that is strict: $strict", async ({ strict, status }) => {
    const sandbox = sandboxOf(wrong, { strict });
    const response = await sandbox.handle({
      method: "GET",
      path: "/v1/accounts",
      query: "",
      headers: new Headers({ "x-api-key": sandbox.apiKey, authorization: `Bearer ${sandbox.endUsers[0]?.token}` }),
      origin: "http://localhost",
      octets: () => new Uint8Array(),
    });
    expect([response.status, String(response.body).includes("against its contract")]).toEqual([status, strict]);
  });
});

describe("a store that does not answer", () => {
  const broken = new Error("The disk has gone.");
  const fail = () => {
    throw broken;
  };

  test.each([
    {
      part: "applications",
      store: { ...createMemoryStore(), applicationOfKey: fail },
      headers: { "x-api-key": "mine" },
    },
    { part: "counters", store: { ...createMemoryStore(), countRequest: () => Promise.reject(broken) }, headers: {} },
  ])("makes the service unavailable: $part", async ({ store, headers }) => {
    const told: unknown[] = [];
    const sandbox = createSandbox(bankFamily(), { store, onError: (error) => told.push(error) });
    const { status, error } = await call(sandbox, { headers });
    expect([status, error.message]).toEqual([503, "Service temporarily unavailable"]);
    expect(told).toMatchObject([{ name: "StoreUnavailableError", cause: broken }]);
  });
});

test("a fetch that its caller gives up rejects with the reason", async () => {
  const controller = new AbortController();
  const sandbox = sandboxOf(() => new Promise(() => controller.abort(new Error("Enough."))));
  const pending = sandbox.fetch("/v1/accounts", {
    headers: { "x-api-key": sandbox.apiKey, "x-authorization": sandbox.endUsers[0]?.token ?? "" },
    signal: controller.signal,
  });
  await expect(pending).rejects.toThrow("Enough.");
});
