// Generated from specs/holdings/v1/openapi.yaml by generator/emit/mocks. Do not edit.

import { createMocks, type MockHandler, type MockOptions, type Mocks } from "../../runtime/mocks/index.ts";
import { contract } from "./contract.ts";
import type {
  GetHoldingsAnswers,
  GetHoldingsFailures,
  GetHoldingsInput,
  GetHoldingsByOwnerAnswers,
  GetHoldingsByOwnerFailures,
  GetHoldingsByOwnerInput,
  GetHoldingsInfoAnswers,
  GetHoldingsInfoFailures,
  GetHoldingsInfoInput,
} from "./operations/holdings.ts";

/** One handler for each operation; each of them can be given in place of the default one. */
export interface HoldingsHandlers {
  /**
   * Reads the holdings of the end user
   *
   * `GET /v1/holdings`
   */
  getHoldings: MockHandler<GetHoldingsInput, GetHoldingsAnswers | GetHoldingsFailures>;
  /**
   * Reads the holdings of a customer
   *
   * `GET /v1/holdings/{ownerId}`
   */
  getHoldingsByOwner: MockHandler<GetHoldingsByOwnerInput, GetHoldingsByOwnerAnswers | GetHoldingsByOwnerFailures>;
  /**
   * Reads the holdings of the end user, in the later layout
   *
   * `GET /holdings/info/v1/holdings`
   */
  getHoldingsInfo: MockHandler<GetHoldingsInfoInput, GetHoldingsInfoAnswers | GetHoldingsInfoFailures>;
}

/**
 * Makes mocks that answer as the document says: the first example of the lowest success status, or values made from
 * the schemas. The same request always gets the same answer. Use `fetch` as the client's, or `msw` with Mock Service
 * Worker.
 */
export function createHoldingsMocks(options: MockOptions<HoldingsHandlers> = {}): Mocks<HoldingsHandlers> {
  return createMocks<HoldingsHandlers>(contract, options);
}
