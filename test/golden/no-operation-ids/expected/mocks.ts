// Generated from golden/no-operation-ids/openapi.yaml by generator/emit/mocks. Do not edit.

import { createMocks, type MockHandler, type MockOptions, type Mocks } from "../runtime/mocks/index.ts";
import { contract } from "./contract.ts";
import type { GetAnswers, GetInput } from "./operations/root.ts";
import type {
  GetV1AccountsAnswers,
  GetV1AccountsInput,
  PostV1AccountsAnswers,
  PostV1AccountsInput,
  GetV1AccountsByAccountIdTransactionsByTransactionIdAnswers,
  GetV1AccountsByAccountIdTransactionsByTransactionIdInput,
} from "./operations/accounts.ts";
import type {
  GetV1ReportsByYearByFormatAnswers,
  GetV1ReportsByYearByFormatInput,
} from "./operations/yearly-reports.ts";
import type { PostV1AccountsFreezeAnswers, PostV1AccountsFreezeInput } from "./operations/accounts-freeze.ts";

/** One handler for each operation; each of them can be given in place of the default one. */
export interface NoOperationIdsHandlers {
  /** `GET /` */
  get: MockHandler<GetInput, GetAnswers>;
  /** `GET /v1/accounts` */
  getV1Accounts: MockHandler<GetV1AccountsInput, GetV1AccountsAnswers>;
  /** `POST /v1/accounts` */
  postV1Accounts: MockHandler<PostV1AccountsInput, PostV1AccountsAnswers>;
  /** `GET /v1/accounts/{accountId}/transactions/{transaction-id}` */
  getV1AccountsByAccountIdTransactionsByTransactionId: MockHandler<
    GetV1AccountsByAccountIdTransactionsByTransactionIdInput,
    GetV1AccountsByAccountIdTransactionsByTransactionIdAnswers
  >;
  /** `GET /v1/reports/{year}.{format}` */
  getV1ReportsByYearByFormat: MockHandler<GetV1ReportsByYearByFormatInput, GetV1ReportsByYearByFormatAnswers>;
  /** `POST /v1/accounts:freeze` */
  postV1AccountsFreeze: MockHandler<PostV1AccountsFreezeInput, PostV1AccountsFreezeAnswers>;
}

/**
 * Makes mocks that answer as the document says: the first example of the lowest success status, or values made from
 * the schemas. The same request always gets the same answer. Use `fetch` as the client's, or `msw` with Mock Service
 * Worker.
 */
export function createNoOperationIdsMocks(
  options: MockOptions<NoOperationIdsHandlers> = {},
): Mocks<NoOperationIdsHandlers> {
  return createMocks<NoOperationIdsHandlers>(contract, options);
}
