// Copied from generator/runtime/sandbox/control/maintenance.ts. Do not edit.

import { isProduct } from "../session/forced-orders.ts";

/** Which products are switched to maintenance: none, some, or all. */
export interface Maintenance {
  /** `payments` for all its versions, or `payments/v1`; `"*"` for all products; empty for none. */
  products: readonly string[] | "*";
  /** Whether a product, `payments/v1`, is among them. */
  includes(product: string): boolean;
}

/** Makes the switch, switched off. */
export function createMaintenance(): Maintenance {
  const maintenance: Maintenance = {
    products: [],
    includes: (product) => {
      const { products } = maintenance;
      // Nearly always there is none: this stands in the way of every request.
      if (products === "*" || products.length === 0) return products === "*";
      return products.some((name) => isProduct(product, name));
    },
  };
  return maintenance;
}
