// Generated from golden/webhooks/openapi.yaml by generator/emit/mocks. Do not edit.

import { createMocks, type MockOptions, type Mocks } from "../runtime/mocks/index.ts";
import { contract } from "./contract.ts";

/** The document has no operations, so that there is nothing to handle. */
export type WebhooksHandlers = Record<never, never>;

/**
 * Makes mocks that answer as the document says: the first example of the lowest success status, or values made from
 * the schemas. The same request always gets the same answer. Use `fetch` as the client's, or `msw` with Mock Service
 * Worker.
 */
export function createWebhooksMocks(options: MockOptions<WebhooksHandlers> = {}): Mocks<WebhooksHandlers> {
  return createMocks<WebhooksHandlers>(contract, options);
}
