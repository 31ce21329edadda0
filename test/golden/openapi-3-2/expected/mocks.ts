// Generated from golden/openapi-3-2/openapi.yaml by generator/emit/mocks. Do not edit.

import { createMocks, type MockHandler, type MockOptions, type Mocks } from "../runtime/mocks/index.ts";
import { contract } from "./contract.ts";
import type {
  QueryRecordsAnswers,
  QueryRecordsInput,
  FindRecordsAnswers,
  FindRecordsInput,
  LinkRecordAnswers,
  LinkRecordInput,
} from "./operations/records.ts";

/** One handler for each operation; each of them can be given in place of the default one. */
export interface Openapi32Handlers {
  /**
   * Searches with a body
   *
   * `QUERY /records`
   */
  queryRecords: MockHandler<QueryRecordsInput, QueryRecordsAnswers>;
  /**
   * Searches with a query string
   *
   * `GET /records`
   */
  findRecords: MockHandler<FindRecordsInput, FindRecordsAnswers>;
  /** `LINK /records` */
  linkRecord: MockHandler<LinkRecordInput, LinkRecordAnswers>;
}

/**
 * Makes mocks that answer as the document says: the first example of the lowest success status, or values made from
 * the schemas. The same request always gets the same answer. Use `fetch` as the client's, or `msw` with Mock Service
 * Worker.
 */
export function createOpenapi32Mocks(options: MockOptions<Openapi32Handlers> = {}): Mocks<Openapi32Handlers> {
  return createMocks<Openapi32Handlers>(contract, options);
}
