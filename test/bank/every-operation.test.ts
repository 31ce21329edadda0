import { describe, expect, test } from "vitest";
import { productPackages } from "./product-packages.ts";
import { sampledInputs } from "./sampled-input.ts";

// Every operation of the family, called through its generated function and answered by its generated mock.

test("the catalogue knows the family", () => {
  expect(productPackages.length).toBeGreaterThanOrEqual(15);
  expect(productPackages.flatMap(({ version }) => version.operations).length).toBeGreaterThan(100);
});

describe.each(productPackages)("$id", (product) => {
  const mocks = product.createMocks();
  const client = product.createClient({ baseUrl: "http://localhost", fetch: mocks.fetch, retries: 0 });
  const inputs = product.version.operations.flatMap((operation) =>
    sampledInputs(product.contract, product.contractOf(operation)).map(({ title, input }) => ({
      operation,
      name: operation.name,
      title,
      input,
    })),
  );

  test("the catalogue has all operations of the contract, and no other", () => {
    const told = product.version.operations.map(({ name, method, path }) => ({ name, method, path }));
    const there = Object.entries(product.contract.operations).map(([name, { method, path }]) => ({
      name,
      method,
      path,
    }));
    expect(told).toEqual(there);
  });

  test.each(inputs)("$name $title", async ({ operation, input }) => {
    const call = product.functionOf(operation);
    const first = await call(client, input, { requestId: "1" }).outcome();
    // An answer that violates the document is thrown by the mock, and so is no answer.
    if (!first.ok) throw first.error;
    expect(Object.keys(product.contractOf(operation).responses)).toContain(String(first.status));

    const second = await call(client, input, { requestId: "1" }).outcome();
    expect([second.status, second.body]).toEqual([first.status, first.body]);
  });

  // Besides its success, a mock gives every declared answer that a test asks for, made from the schema as well.
  test.each(product.version.operations)("$name gives each of its answers", async (operation) => {
    const contract = product.contractOf(operation);
    const [least] = sampledInputs(product.contract, contract);
    for (const code of Object.keys(contract.responses)) {
      for (const prefer of [`code=${code}`, `code=${code}, dynamic=true`]) {
        const call = product.functionOf(operation)(client, least?.input ?? {}, { headers: { prefer } });
        const outcome = await call.outcome();
        expect([prefer, outcome.status, outcome.ok]).toEqual([prefer, Number(code), Number(code) < 400]);
      }
    }
  });
});
