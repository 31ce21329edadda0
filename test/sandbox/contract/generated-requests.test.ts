import { describe, expect, test } from "vitest";
import { sample, type OperationContract } from "../../../generated/runtime/mocks/index.ts";
import { createSandbox } from "../../../generated/sandbox/index.ts";
import { productPackages, type ProductPackage } from "../../bank/product-packages.ts";
import { familyClient } from "./family-client.ts";

// Requests made from the documents by a seed, for every operation: whatever the bank makes of them, each answer is one that
// the document declares (a strict `fetch` rejects for any other), and none tells of a bug.

const seeds = Array.from({ length: 12 }, (_, index) => index);
const sandbox = createSandbox({ requestsPerDay: Infinity });

describe.each(productPackages)("$id", (product) => {
  const client = familyClient(product, sandbox, "generated");

  test.each(product.version.operations)("$name answers generated requests as declared", async (operation) => {
    const contract = product.contractOf(operation);
    for (const seed of seeds) {
      const input = inputOf(product, contract, seed);
      const response = await product.functionOf(operation)(client, input).raw();
      const text = await response.text();
      expect({ input, text }).not.toEqual({ input, text: expect.stringContaining('"FATAL"') });
      expect(Object.keys(contract.responses)).toContain(String(response.status));
    }
  });
});

function inputOf(product: ProductPackage, contract: OperationContract, seed: number): object {
  const { schemas } = product.contract;
  const parameters = (contract.parameters ?? []).filter((parameter, index) => {
    return parameter.required === true || parameter.in === "path" || (seed + index) % 3 === 0;
  });
  const values = parameters.map(({ name, key = name, schema = true }) => {
    return [key, sample(schema, { schemas, direction: "request", name, seed: `${seed} ${name}` })] as const;
  });
  const contents = Object.entries(contract.requestBody?.content ?? {});
  const [mediaType, content] = contents[seed % Math.max(contents.length, 1)] ?? [];
  if (content === undefined) return Object.fromEntries(values);
  const body = sample(content.schema ?? true, { schemas, direction: "request", seed });
  return { ...Object.fromEntries(values), ...(contents.length > 1 && { mediaType }), body };
}
