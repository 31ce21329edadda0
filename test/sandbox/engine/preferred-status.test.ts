import { describe, expect, test } from "vitest";
import { createSandbox } from "../../../generator/runtime/sandbox/index.ts";
import { productPackages } from "../../bank/product-packages.ts";
import { sampledInputs } from "../../bank/sampled-input.ts";
import { bankFamily, tokens } from "./bank-family.ts";
import { call } from "./calls.ts";

// Every declared status of every operation of the family, asked for by a generated client that passes all checks.

const sandbox = createSandbox(bankFamily(), { requestsPerDay: Infinity });

describe.each(productPackages)("$id", (product) => {
  const { mount = "" } = product.version;
  const client = product.createClient({
    baseUrl: `http://localhost${mount}`,
    fetch: sandbox.fetch,
    retries: 0,
    headers: { "x-api-key": sandbox.apiKey, "x-authorization": tokens.first },
  });

  test.each(product.version.operations)("$name gives each of its answers", async (operation) => {
    const contract = product.contractOf(operation);
    const [least] = sampledInputs(product.contract, contract);
    for (const code of Object.keys(contract.responses)) {
      for (const prefer of [`code=${code}`, `code=${code}, dynamic=true`]) {
        const outcome = await product
          .functionOf(operation)(client, least?.input ?? {}, { headers: { prefer } })
          .outcome();
        expect([prefer, outcome.status, outcome.ok]).toEqual([prefer, Number(code), Number(code) < 400]);
      }
    }
  });
});

describe("a product with behaviour of its own", () => {
  const own = createSandbox(
    bankFamily({
      behaviours: { "branches/v1": { handlers: { listBranches: () => ({ status: 200, body: { payload: [] } }) } } },
    }),
  );
  const path = "/branches/v1/branches";

  test.each([
    { prefer: null, isOwn: true },
    { prefer: "respond-async", isOwn: true },
    { prefer: "code=418", isOwn: true },
    { prefer: "code=200", isOwn: false },
    { prefer: "dynamic=true", isOwn: false },
  ])("answers Prefer: $prefer itself: $isOwn", async ({ prefer, isOwn }) => {
    const { status, text } = await call(own, { path, headers: { prefer } });
    expect([status, text === '{"payload":[]}']).toEqual([200, isOwn]);
  });

  test("is not asked before the gateway's checks", async () => {
    const { status } = await call(own, { path, headers: { prefer: "code=200", "x-api-key": null } });
    expect(status).toBe(400);
  });
});
