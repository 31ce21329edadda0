// Generated from specs/funds/v1/openapi.yaml by generator/emit/mocks. Do not edit.

import { createMocks, type MockHandler, type MockOptions, type Mocks } from "../../runtime/mocks/index.ts";
import { contract } from "./contract.ts";
import type {
  ListFundsAnswers,
  ListFundsFailures,
  ListFundsInput,
  GetFundAnswers,
  GetFundFailures,
  GetFundInput,
} from "./operations/funds.ts";
import type {
  CreateSubscriptionAnswers,
  CreateSubscriptionFailures,
  CreateSubscriptionInput,
  CreateRedemptionAnswers,
  CreateRedemptionFailures,
  CreateRedemptionInput,
  ListOrdersAnswers,
  ListOrdersFailures,
  ListOrdersInput,
  GetOrderAnswers,
  GetOrderFailures,
  GetOrderInput,
} from "./operations/orders.ts";

/** One handler for each operation; each of them can be given in place of the default one. */
export interface FundsHandlers {
  /**
   * Lists the funds
   *
   * `GET /v1/funds`
   */
  listFunds: MockHandler<ListFundsInput, ListFundsAnswers | ListFundsFailures>;
  /**
   * Reads one fund
   *
   * `GET /v1/funds/{fundId}`
   */
  getFund: MockHandler<GetFundInput, GetFundAnswers | GetFundFailures>;
  /**
   * Subscribes to a fund
   *
   * `POST /v1/funds/{isinCode}/subscriptions`
   */
  createSubscription: MockHandler<CreateSubscriptionInput, CreateSubscriptionAnswers | CreateSubscriptionFailures>;
  /**
   * Redeems units of a fund
   *
   * `POST /v1/funds/{isinCode}/redemptions`
   */
  createRedemption: MockHandler<CreateRedemptionInput, CreateRedemptionAnswers | CreateRedemptionFailures>;
  /**
   * Lists the fund orders of the end user
   *
   * `GET /v1/funds/orders`
   */
  listOrders: MockHandler<ListOrdersInput, ListOrdersAnswers | ListOrdersFailures>;
  /**
   * Reads one fund order
   *
   * `GET /v1/funds/orders/{orderIdentifier}`
   */
  getOrder: MockHandler<GetOrderInput, GetOrderAnswers | GetOrderFailures>;
}

/**
 * Makes mocks that answer as the document says: the first example of the lowest success status, or values made from
 * the schemas. The same request always gets the same answer. Use `fetch` as the client's, or `msw` with Mock Service
 * Worker.
 */
export function createFundsMocks(options: MockOptions<FundsHandlers> = {}): Mocks<FundsHandlers> {
  return createMocks<FundsHandlers>(contract, options);
}
