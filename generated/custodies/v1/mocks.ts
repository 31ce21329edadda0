// Generated from specs/custodies/v1/openapi.yaml by generator/emit/mocks. Do not edit.

import { createMocks, type MockHandler, type MockOptions, type Mocks } from "../../runtime/mocks/index.ts";
import { contract } from "./contract.ts";
import type {
  ListCustodiesAnswers,
  ListCustodiesFailures,
  ListCustodiesInput,
  OpenCustodyAnswers,
  OpenCustodyFailures,
  OpenCustodyInput,
  GetCustodyAnswers,
  GetCustodyFailures,
  GetCustodyInput,
  ListCustodyHoldingsAnswers,
  ListCustodyHoldingsFailures,
  ListCustodyHoldingsInput,
} from "./operations/custodies.ts";

/** One handler for each operation; each of them can be given in place of the default one. */
export interface CustodiesHandlers {
  /**
   * Lists the custodies of the end user
   *
   * `GET /custodies/mgmt/v1/custodies`
   */
  listCustodies: MockHandler<ListCustodiesInput, ListCustodiesAnswers | ListCustodiesFailures>;
  /**
   * Opens a custody
   *
   * `POST /custodies/mgmt/v1/custodies`
   */
  openCustody: MockHandler<OpenCustodyInput, OpenCustodyAnswers | OpenCustodyFailures>;
  /**
   * Reads one custody
   *
   * `GET /custodies/mgmt/v1/custodies/{custodyId}`
   */
  getCustody: MockHandler<GetCustodyInput, GetCustodyAnswers | GetCustodyFailures>;
  /**
   * Lists what a custody holds
   *
   * `GET /custodies/mgmt/v1/custodies/{custodyId}/holdings`
   */
  listCustodyHoldings: MockHandler<ListCustodyHoldingsInput, ListCustodyHoldingsAnswers | ListCustodyHoldingsFailures>;
}

/**
 * Makes mocks that answer as the document says: the first example of the lowest success status, or values made from
 * the schemas. The same request always gets the same answer. Use `fetch` as the client's, or `msw` with Mock Service
 * Worker.
 */
export function createCustodiesMocks(options: MockOptions<CustodiesHandlers> = {}): Mocks<CustodiesHandlers> {
  return createMocks<CustodiesHandlers>(contract, options);
}
