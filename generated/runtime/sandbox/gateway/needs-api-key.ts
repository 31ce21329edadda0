// Copied from generator/runtime/sandbox/gateway/needs-api-key.ts. Do not edit.

import type { SandboxProduct } from "../product.ts";

/**
 * Whether a product stands behind the platform's gateway: some operation of it needs the scheme `apiKey`. The others
 * are partners', with credentials of their own: their calls need no application, and are not counted.
 */
export function needsApiKey({ operations }: Pick<SandboxProduct, "operations">): boolean {
  return operations.some(({ credentials = [] }) => credentials.some((schemes) => schemes.includes("apiKey")));
}
