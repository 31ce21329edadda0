// Generated from golden/versions/v2/openapi.yaml by generator/emit/mocks. Do not edit.

import { createMocks, type MockHandler, type MockOptions, type Mocks } from "../../runtime/mocks/index.ts";
import { contract } from "./contract.ts";
import type { ListRatesAnswers, ListRatesInput } from "./operations/rates.ts";

/** One handler for each operation; each of them can be given in place of the default one. */
export interface VersionsHandlers {
  /**
   * The rates of today
   *
   * `GET /v2/rates`
   */
  listRates: MockHandler<ListRatesInput, ListRatesAnswers>;
}

/**
 * Makes mocks that answer as the document says: the first example of the lowest success status, or values made from
 * the schemas. The same request always gets the same answer. Use `fetch` as the client's, or `msw` with Mock Service
 * Worker.
 */
export function createVersionsMocks(options: MockOptions<VersionsHandlers> = {}): Mocks<VersionsHandlers> {
  return createMocks<VersionsHandlers>(contract, options);
}
