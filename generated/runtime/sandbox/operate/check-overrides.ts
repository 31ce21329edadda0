// Copied from generator/runtime/sandbox/operate/check-overrides.ts. Do not edit.

import type { Family } from "../product.ts";
import { idOf } from "./loaded-product.ts";

/**
 * Holds the names of overrides against the family: one that is spelt wrong would never be asked.
 *
 * @throws TypeError for a product or an operation that the family does not have.
 */
export function checkOverrides({ products }: Family, overrides: object): void {
  for (const [id, handlers] of Object.entries(overrides)) {
    const product = products.find((one) => idOf(one) === id);
    if (product === undefined)
      throw new TypeError(`There is no product "${id}" to override: there are ${products.map(idOf).join(", ")}.`);
    for (const name of Object.keys(Object(handlers))) {
      if (!product.operations.some((operation) => operation.name === name))
        throw new TypeError(`The product ${id} has no operation "${name}" to override.`);
    }
  }
}
