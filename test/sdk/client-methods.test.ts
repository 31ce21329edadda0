import { describe, expect, test } from "vitest";
import SDK, { Client, Sdk } from "../../generated/sdk/index.ts";
import { methodCases } from "./method-cases.ts";
import { recordingFetch } from "./recording-fetch.ts";

// The first SDK's methods: what each of them puts on the wire (reference, "platform", section 13.3).

const sandbox = "https://sandbox.apis.op-palvelut.fi";

test("the class has these methods, and no other", () => {
  const methods = Object.getOwnPropertyNames(Client.prototype).filter((name) => name !== "constructor");
  const tested = new Set(methodCases.map(({ call }) => call.slice(0, call.indexOf("("))));
  expect(methods).toHaveLength(14);
  expect(methods.toSorted()).toEqual([...tested].sort());
});

test("default and named exports are the same classes", () => {
  expect(SDK).toEqual({ Client, Sdk });
});

describe.each(methodCases)("$call", ({ run, request, body }) => {
  test(`sends ${request}`, async () => {
    const { fetch, sent } = recordingFetch();
    await run(new Client({ fetch, headers: { "x-api-key": "key", "x-session-id": "234", "x-request-id": "111" } }));
    expect(sent).toHaveLength(1);
    const [first] = sent;
    // Values may be percent-encoded on the way: they mean the same, and the first SDK's were by the HTTP library.
    expect(`${first?.method} ${decodeURIComponent(first?.url ?? "")}`).toBe(request.replace(" ", ` ${sandbox}`));
    expect(first?.body).toEqual(body);
    expect(first?.headers).toMatchObject({ "x-api-key": "key", "x-session-id": "234", "x-request-id": "111" });
    expect(first?.headers["content-type"]).toBe(body === undefined ? undefined : "application/json");
  });

  test("resolves to the body of the answer", async () => {
    const answer = { anything: [1, null, "ä"] };
    expect(await run(new Client({ fetch: recordingFetch(answer).fetch }))).toEqual(answer);
  });

  test("goes to the version and place of the options", async () => {
    const { fetch, sent } = recordingFetch();
    await run(new Client({ fetch, version: "v2", baseURL: "http://localhost:8080/base/" }));
    const moved = request.replace(/\/v1\//, "/v2/").replace(" ", " http://localhost:8080/base");
    expect(`${sent[0]?.method} ${decodeURIComponent(sent[0]?.url ?? "")}`).toBe(moved);
  });
});

test("an argument cannot leave its place in the path or the query", async () => {
  const { fetch, sent } = recordingFetch();
  const client = new Client({ fetch });
  await client.getAccountById("../payments?x=1#y");
  await client.getBranches(undefined, undefined, "a&limit=1#b");
  expect(sent.map(({ url }) => url)).toEqual([
    `${sandbox}/v1/accounts/..%2Fpayments%3Fx%3D1%23y`,
    `${sandbox}/branches/v1/branches?query=a%26limit%3D1%23b`,
  ]);
});
