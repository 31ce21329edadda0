// Generated from specs/payments/v1/openapi.yaml by generator/emit/mocks. Do not edit.

import { createMocks, type MockHandler, type MockOptions, type Mocks } from "../../runtime/mocks/index.ts";
import { contract } from "./contract.ts";
import type {
  InitiatePaymentAnswers,
  InitiatePaymentFailures,
  InitiatePaymentInput,
  ConfirmPaymentAnswers,
  ConfirmPaymentFailures,
  ConfirmPaymentInput,
} from "./operations/payments.ts";
import type { CreateTransferAnswers, CreateTransferFailures, CreateTransferInput } from "./operations/transfers.ts";

/** One handler for each operation; each of them can be given in place of the default one. */
export interface PaymentsHandlers {
  /**
   * Initiates a payment
   *
   * `POST /v1/payments/initiate`
   */
  initiatePayment: MockHandler<InitiatePaymentInput, InitiatePaymentAnswers | InitiatePaymentFailures>;
  /**
   * Confirms a payment
   *
   * `POST /v1/payments/confirm`
   */
  confirmPayment: MockHandler<ConfirmPaymentInput, ConfirmPaymentAnswers | ConfirmPaymentFailures>;
  /**
   * Transfers money between own accounts
   *
   * `POST /v1/payments/transfer`
   */
  createTransfer: MockHandler<CreateTransferInput, CreateTransferAnswers | CreateTransferFailures>;
}

/**
 * Makes mocks that answer as the document says: the first example of the lowest success status, or values made from
 * the schemas. The same request always gets the same answer. Use `fetch` as the client's, or `msw` with Mock Service
 * Worker.
 */
export function createPaymentsMocks(options: MockOptions<PaymentsHandlers> = {}): Mocks<PaymentsHandlers> {
  return createMocks<PaymentsHandlers>(contract, options);
}
