// Generated from golden/error-descriptors/v1/openapi.yaml by generator/emit/mocks. Do not edit.

import { createMocks, type MockHandler, type MockOptions, type Mocks } from "../../runtime/mocks/index.ts";
import { contract } from "./contract.ts";
import type {
  CreateTransferAnswers,
  CreateTransferFailures,
  CreateTransferInput,
  GetTransferAnswers,
  GetTransferFailures,
  GetTransferInput,
} from "./operations/transfers.ts";

/** One handler for each operation; each of them can be given in place of the default one. */
export interface ErrorDescriptorsHandlers {
  /**
   * Moves money
   *
   * `POST /v1/transfers`
   */
  createTransfer: MockHandler<CreateTransferInput, CreateTransferAnswers | CreateTransferFailures>;
  /**
   * One transfer
   *
   * `GET /v1/transfers/{id}`
   */
  getTransfer: MockHandler<GetTransferInput, GetTransferAnswers | GetTransferFailures>;
}

/**
 * Makes mocks that answer as the document says: the first example of the lowest success status, or values made from
 * the schemas. The same request always gets the same answer. Use `fetch` as the client's, or `msw` with Mock Service
 * Worker.
 */
export function createErrorDescriptorsMocks(
  options: MockOptions<ErrorDescriptorsHandlers> = {},
): Mocks<ErrorDescriptorsHandlers> {
  return createMocks<ErrorDescriptorsHandlers>(contract, options);
}
