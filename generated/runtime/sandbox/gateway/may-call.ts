// Copied from generator/runtime/sandbox/gateway/may-call.ts. Do not edit.

import type { Application } from "../store/store.ts";

/**
 * Whether an application may call a product: all versions of it.
 *
 * @param product as the catalogue names it, without a version: `payments`.
 */
export function mayCall(application: Pick<Application, "products">, product: string): boolean {
  return application.products === "*" || application.products.includes(product);
}
