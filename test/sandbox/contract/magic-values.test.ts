import { describe, expect, test } from "vitest";
import { createSandbox } from "../../../generated/sandbox/index.ts";
import { productPackages, type ProductPackage } from "../../bank/product-packages.ts";
import { sampledInputs } from "../../bank/sampled-input.ts";
import { familyClient } from "./family-client.ts";

// Every row of every table of magic values, sent to every operation that it names: the answer is the one that it promises.

const sandbox = createSandbox({ requestsPerDay: Infinity });

/** What carries the value is not the request itself, but what it names: scenarios of their own show these. */
const named = new Set(["confirmPayment amount", "confirmPayment receiverIban", "cancelOrder quantity"]);
const namedLater = new Set(["confirmApplication amount", "cancelApplication amount"]);

describe.each(productPackages.filter((product) => rowsOf(product).length > 0))("$id", (product) => {
  const client = familyClient(product, sandbox, "magic");

  test.each(rowsOf(product))("$operation.name with $row.name = $row.value", async ({ operation, row }) => {
    const contract = product.contractOf(operation);
    const parameter = (contract.parameters ?? []).find((each) => each.in === row.in && each.name === row.name);
    const inputs = sampledInputs(product.contract, contract).filter(({ input }) => {
      return row.in !== "body" || typeof Reflect.get(Object(input["body"]), row.name) !== "object";
    });
    for (const { input } of inputs) {
      const magic =
        row.in === "body"
          ? { body: { ...unsigned(Object(input["body"])), [row.name]: row.value } }
          : { [parameter?.key ?? row.name]: row.value };
      const response = await product
        .functionOf(operation)(client, { ...unsigned(input), ...magic })
        .raw();
      const { errors } = await response.json();
      expect([response.status, errors[0].code]).toEqual([row.status, row.code]);
    }
    expect(inputs.length).toBeGreaterThan(0);
  });
});

test("every product that takes values has a table", () => {
  const without = productPackages.filter((product) => rowsOf(product).length === 0).map(({ id }) => id);
  expect(without).toEqual(["holdings/v1"]);
});

/** What the client fills in itself when it signs. */
const filled = /^(signature|sph-(api-version|account|merchant|timestamp|request-id))$/;

function unsigned(input: object): object {
  return Object.fromEntries(Object.entries(input).filter(([name]) => !filled.test(name)));
}

function rowsOf(product: ProductPackage) {
  return product.version.operations.flatMap((operation) =>
    (product.contractOf(operation).magicValues ?? [])
      .filter(({ name }) => !named.has(`${operation.name} ${name}`) && !namedLater.has(`${operation.name} ${name}`))
      .map((row) => ({ operation, row })),
  );
}
