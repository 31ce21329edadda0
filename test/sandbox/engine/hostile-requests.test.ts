import { describe, expect, test } from "vitest";
import type { State } from "../../../generator/runtime/sandbox/behaviour/index.ts";
import { collection } from "../../../generator/runtime/sandbox/behaviour/index.ts";
import { createSandbox } from "../../../generator/runtime/sandbox/index.ts";
import { bankFamily } from "./bank-family.ts";
import { call, payment } from "./calls.ts";

const hostileNames = ["__proto__", "constructor", "toString", "hasOwnProperty", "prototype"];

const seen = collection<string>("test.seen");

const sandbox = createSandbox(
  bankFamily({
    behaviours: {
      "accounts/v3": {
        handlers: {
          getAccount({
            input,
            state,
            invalid,
          }: {
            input: { accountId: string };
            state: State;
            invalid(violations: object): object;
          }) {
            const known = state.open(seen).get(input.accountId);
            state.open(seen).set(input.accountId, "seen");
            return invalid(Object.fromEntries([[input.accountId, known ?? "unknown"]]));
          },
        },
      },
    },
  }),
);

describe.each(hostileNames)("%s", (name) => {
  test("is an id like any other", async () => {
    const told = async () => {
      const { status, error } = await call(sandbox, { path: `/accounts/v3/accounts/${name}` });
      return [status, Object.entries(Object(error.detailedConstraitViolations))];
    };
    expect(await told()).toEqual([400, [[name, "unknown"]]]);
    expect(await told()).toEqual([400, [[name, "seen"]]]);
  });

  test("is a session like any other", async () => {
    const ask = (id: string) => call(sandbox, { path: "/accounts/v3/accounts/one", headers: { "x-session-id": id } });
    const told = [await ask(name), await ask(name), await ask(`${name}.`)];
    const violations = told.map(({ error }) => error.detailedConstraitViolations);
    expect(violations).toEqual([{ one: "unknown" }, { one: "seen" }, { one: "unknown" }]);
  });

  test("is no path, key or method", async () => {
    const calls = [{ path: `/${name}` }, { path: `/v1/${name}` }, { headers: { "x-api-key": name } }, { method: name }];
    const statuses: number[] = [];
    for (const one of calls) statuses.push((await call(sandbox, one)).status);
    expect(statuses).toEqual([404, 404, 400, 400]);
  });

  test("changes nothing as a member of a body", async () => {
    const body = JSON.stringify(payment).replace("{", `{"${name}":{"isPolluted":true},`);
    const { status } = await call(sandbox, { path: "/v1/payments/initiate", body });
    expect([status, Reflect.get({}, "isPolluted")]).toEqual([200, undefined]);
  });
});

describe("paths that play tricks", () => {
  const deep = "/a".repeat(20_000);
  test.each([
    "/v1/../v1/accounts/..",
    "/v1/accounts/%2e%2e",
    "/v1/accounts/%2F..%2F",
    "/%00",
    "/v1/accounts/%E0%A4%A",
    deep,
  ])("%# are answered by the rules", async (path) => {
    const { status } = await sandbox.handle({
      method: "GET",
      path,
      query: "",
      headers: new Headers({ "x-api-key": sandbox.apiKey, "x-authorization": sandbox.endUsers[0]?.token ?? "" }),
      origin: "http://localhost",
      octets: () => new Uint8Array(),
    });
    expect([400, 404]).toContain(status);
  });
});

describe("bodies", () => {
  const initiate = async (body: string, options = {}) => {
    const own = createSandbox(bankFamily(), options);
    const { status, error } = await call(own, { path: "/v1/payments/initiate", body });
    return [status, error.detailedConstraitViolations];
  };

  test("that are larger than may be read are refused", async () => {
    const violations = { body: "must be at most 1000 octets long" };
    expect(await initiate(JSON.stringify("a".repeat(2000)), { maxBodySize: 1000 })).toEqual([400, violations]);
  });

  test("of a megabyte are read", async () => {
    const [status] = await initiate(JSON.stringify({ ...payment, subject: "a".repeat(1_000_000) }));
    expect(status).toBe(200);
  });

  test("that are deep are refused", async () => {
    const depth = 100_000;
    const violations = { body: "must not be nested deeper than 400 levels" };
    expect(await initiate("[".repeat(depth) + "]".repeat(depth))).toEqual([400, violations]);
  });

  test("with thousands of wrong members are told by the first hundred", async () => {
    const [status, violations] = await initiate(JSON.stringify({ amount: 0 }));
    expect([status, Object.keys(Object(violations)).length]).toEqual([400, 3]);
  });
});
