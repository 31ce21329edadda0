// Generated from golden/responses-by-status/openapi.yaml by generator/emit/mocks. Do not edit.

import { createMocks, type MockHandler, type MockOptions, type Mocks } from "../runtime/mocks/index.ts";
import { contract } from "./contract.ts";
import type {
  PlaceOrderAnswers,
  PlaceOrderFailures,
  PlaceOrderInput,
  GetOrderAnswers,
  GetOrderFailures,
  GetOrderInput,
  CancelOrderAnswers,
  CancelOrderInput,
  GetStatusAnswers,
  GetStatusFailures,
  GetStatusInput,
} from "./operations/orders.ts";

/** One handler for each operation; each of them can be given in place of the default one. */
export interface ResponsesByStatusHandlers {
  /** `POST /orders` */
  placeOrder: MockHandler<PlaceOrderInput, PlaceOrderAnswers | PlaceOrderFailures>;
  /** `GET /orders/{number}` */
  getOrder: MockHandler<GetOrderInput, GetOrderAnswers | GetOrderFailures>;
  /** `DELETE /orders/{number}` */
  cancelOrder: MockHandler<CancelOrderInput, CancelOrderAnswers>;
  /** `GET /status` */
  getStatus: MockHandler<GetStatusInput, GetStatusAnswers | GetStatusFailures>;
}

/**
 * Makes mocks that answer as the document says: the first example of the lowest success status, or values made from
 * the schemas. The same request always gets the same answer. Use `fetch` as the client's, or `msw` with Mock Service
 * Worker.
 */
export function createResponsesByStatusMocks(
  options: MockOptions<ResponsesByStatusHandlers> = {},
): Mocks<ResponsesByStatusHandlers> {
  return createMocks<ResponsesByStatusHandlers>(contract, options);
}
