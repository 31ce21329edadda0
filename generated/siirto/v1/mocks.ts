// Generated from specs/siirto/v1/openapi.yaml by generator/emit/mocks. Do not edit.

import { createMocks, type MockHandler, type MockOptions, type Mocks } from "../../runtime/mocks/index.ts";
import { contract } from "./contract.ts";
import type { CreateTokenAnswers, CreateTokenFailures, CreateTokenInput } from "./operations/authorization.ts";
import type {
  ListTransfersAnswers,
  ListTransfersFailures,
  ListTransfersInput,
  CreateTransferAnswers,
  CreateTransferFailures,
  CreateTransferInput,
  GetTransferAnswers,
  GetTransferFailures,
  GetTransferInput,
} from "./operations/transfers.ts";
import type { GetRecipientAnswers, GetRecipientFailures, GetRecipientInput } from "./operations/recipients.ts";

/** One handler for each operation; each of them can be given in place of the default one. */
export interface SiirtoHandlers {
  /**
   * Fetches an access token
   *
   * `POST /siirto/v1/oauth/token`
   */
  createToken: MockHandler<CreateTokenInput, CreateTokenAnswers | CreateTokenFailures>;
  /**
   * Lists transfers
   *
   * `GET /siirto/v1/transfers`
   */
  listTransfers: MockHandler<ListTransfersInput, ListTransfersAnswers | ListTransfersFailures>;
  /**
   * Pays a consumer
   *
   * `POST /siirto/v1/transfers`
   */
  createTransfer: MockHandler<CreateTransferInput, CreateTransferAnswers | CreateTransferFailures>;
  /**
   * Reads one transfer
   *
   * `GET /siirto/v1/transfers/{transferId}`
   */
  getTransfer: MockHandler<GetTransferInput, GetTransferAnswers | GetTransferFailures>;
  /**
   * Tells whether a telephone number can be paid
   *
   * `GET /siirto/v1/recipients/{phone}`
   */
  getRecipient: MockHandler<GetRecipientInput, GetRecipientAnswers | GetRecipientFailures>;
}

/**
 * Makes mocks that answer as the document says: the first example of the lowest success status, or values made from
 * the schemas. The same request always gets the same answer. Use `fetch` as the client's, or `msw` with Mock Service
 * Worker.
 */
export function createSiirtoMocks(options: MockOptions<SiirtoHandlers> = {}): Mocks<SiirtoHandlers> {
  return createMocks<SiirtoHandlers>(contract, options);
}
