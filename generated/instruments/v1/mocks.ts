// Generated from specs/instruments/v1/openapi.yaml by generator/emit/mocks. Do not edit.

import { createMocks, type MockHandler, type MockOptions, type Mocks } from "../../runtime/mocks/index.ts";
import { contract } from "./contract.ts";
import type {
  ListInstrumentsAnswers,
  ListInstrumentsFailures,
  ListInstrumentsInput,
  GetInstrumentAnswers,
  GetInstrumentFailures,
  GetInstrumentInput,
} from "./operations/instruments.ts";
import type {
  ListOrdersAnswers,
  ListOrdersFailures,
  ListOrdersInput,
  CreateOrderAnswers,
  CreateOrderFailures,
  CreateOrderInput,
  GetOrderAnswers,
  GetOrderFailures,
  GetOrderInput,
  CancelOrderAnswers,
  CancelOrderFailures,
  CancelOrderInput,
} from "./operations/orders.ts";

/** One handler for each operation; each of them can be given in place of the default one. */
export interface InstrumentsHandlers {
  /**
   * Lists the instruments
   *
   * `GET /instruments/mgmt/v1/instruments`
   */
  listInstruments: MockHandler<ListInstrumentsInput, ListInstrumentsAnswers | ListInstrumentsFailures>;
  /**
   * Reads one instrument
   *
   * `GET /instruments/mgmt/v1/instruments/{isinCode}`
   */
  getInstrument: MockHandler<GetInstrumentInput, GetInstrumentAnswers | GetInstrumentFailures>;
  /**
   * Lists the orders of the end user
   *
   * `GET /instruments/mgmt/v1/orders`
   */
  listOrders: MockHandler<ListOrdersInput, ListOrdersAnswers | ListOrdersFailures>;
  /**
   * Places an order
   *
   * `POST /instruments/mgmt/v1/orders`
   */
  createOrder: MockHandler<CreateOrderInput, CreateOrderAnswers | CreateOrderFailures>;
  /**
   * Reads one order
   *
   * `GET /instruments/mgmt/v1/orders/{orderId}`
   */
  getOrder: MockHandler<GetOrderInput, GetOrderAnswers | GetOrderFailures>;
  /**
   * Cancels an order
   *
   * `DELETE /instruments/mgmt/v1/orders/{orderId}`
   */
  cancelOrder: MockHandler<CancelOrderInput, CancelOrderAnswers | CancelOrderFailures>;
}

/**
 * Makes mocks that answer as the document says: the first example of the lowest success status, or values made from
 * the schemas. The same request always gets the same answer. Use `fetch` as the client's, or `msw` with Mock Service
 * Worker.
 */
export function createInstrumentsMocks(options: MockOptions<InstrumentsHandlers> = {}): Mocks<InstrumentsHandlers> {
  return createMocks<InstrumentsHandlers>(contract, options);
}
