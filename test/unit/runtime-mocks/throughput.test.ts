import { describe, expect, it } from "vitest";
import { createMocks, createValidator } from "../../../generator/runtime/mocks/index.ts";
import { pets } from "./pets-contract.ts";

/** Microseconds for one turn of `work`, after some to warm up. */
async function microseconds(turns: number, work: () => unknown): Promise<number> {
  for (let turn = 0; turn < turns / 10; turn += 1) await work();
  const start = performance.now();
  for (let turn = 0; turn < turns; turn += 1) await work();
  return ((performance.now() - start) * 1000) / turns;
}

describe("what mocks cost", () => {
  it("is printed, not asserted", async () => {
    const validator = createValidator({ schemas: pets.schemas });
    const schema = { $ref: "Pet" };
    const pet = { id: 1, name: "Rex", tag: "dog" };
    const mocks = createMocks(pets);
    const costs = {
      "one validation": await microseconds(100_000, () => validator.accepts(schema, pet)),
      "an answer from an example": await microseconds(1000, () => mocks.fetch("https://a.example/pets/1")),
      "an answer from a sample": await microseconds(500, () => mocks.fetch("https://a.example/pets")),
    };
    for (const [name, cost] of Object.entries(costs)) console.log(`${name}: ${cost.toFixed(2)} us`);
    expect(Object.keys(costs)).toHaveLength(3);
  });
});
