// Generated from golden/ref-siblings-3-1/openapi.yaml by generator/emit/mocks. Do not edit.

import { createMocks, type MockHandler, type MockOptions, type Mocks } from "../runtime/mocks/index.ts";
import { contract } from "./contract.ts";
import type { GetInvoiceAnswers, GetInvoiceInput } from "./operations/invoices.ts";

/** One handler for each operation; each of them can be given in place of the default one. */
export interface RefSiblings31Handlers {
  /** `GET /invoices` */
  getInvoice: MockHandler<GetInvoiceInput, GetInvoiceAnswers>;
}

/**
 * Makes mocks that answer as the document says: the first example of the lowest success status, or values made from
 * the schemas. The same request always gets the same answer. Use `fetch` as the client's, or `msw` with Mock Service
 * Worker.
 */
export function createRefSiblings31Mocks(
  options: MockOptions<RefSiblings31Handlers> = {},
): Mocks<RefSiblings31Handlers> {
  return createMocks<RefSiblings31Handlers>(contract, options);
}
