// Generated from specs/pivo/v1/openapi.yaml by generator/emit/mocks. Do not edit.

import { createMocks, type MockHandler, type MockOptions, type Mocks } from "../../runtime/mocks/index.ts";
import { contract } from "./contract.ts";
import type { CreateTokenAnswers, CreateTokenFailures, CreateTokenInput } from "./operations/authorization.ts";
import type {
  CreatePaymentAnswers,
  CreatePaymentFailures,
  CreatePaymentInput,
  GetPaymentAnswers,
  GetPaymentFailures,
  GetPaymentInput,
  CreateRefundAnswers,
  CreateRefundFailures,
  CreateRefundInput,
} from "./operations/payments.ts";
import type {
  ShowPaymentPageAnswers,
  ShowPaymentPageFailures,
  ShowPaymentPageInput,
  SubmitPaymentPageAnswers,
  SubmitPaymentPageFailures,
  SubmitPaymentPageInput,
} from "./operations/payment-page.ts";

/** One handler for each operation; each of them can be given in place of the default one. */
export interface PivoHandlers {
  /**
   * Fetches an access token
   *
   * `POST /oauth/token`
   */
  createToken: MockHandler<CreateTokenInput, CreateTokenAnswers | CreateTokenFailures>;
  /**
   * Creates a payment order
   *
   * `POST /api/payments`
   */
  createPayment: MockHandler<CreatePaymentInput, CreatePaymentAnswers | CreatePaymentFailures>;
  /**
   * Reads a payment order
   *
   * `GET /api/payments/{paymentId}`
   */
  getPayment: MockHandler<GetPaymentInput, GetPaymentAnswers | GetPaymentFailures>;
  /**
   * Shows the page on which the payer pays
   *
   * `GET /api/payments/{paymentId}/page`
   */
  showPaymentPage: MockHandler<ShowPaymentPageInput, ShowPaymentPageAnswers | ShowPaymentPageFailures>;
  /**
   * Submits the page on which the payer pays
   *
   * `POST /api/payments/{paymentId}/page`
   */
  submitPaymentPage: MockHandler<SubmitPaymentPageInput, SubmitPaymentPageAnswers | SubmitPaymentPageFailures>;
  /**
   * Refunds a payment
   *
   * `POST /api/payments/{paymentId}/refunds`
   */
  createRefund: MockHandler<CreateRefundInput, CreateRefundAnswers | CreateRefundFailures>;
}

/**
 * Makes mocks that answer as the document says: the first example of the lowest success status, or values made from
 * the schemas. The same request always gets the same answer. Use `fetch` as the client's, or `msw` with Mock Service
 * Worker.
 */
export function createPivoMocks(options: MockOptions<PivoHandlers> = {}): Mocks<PivoHandlers> {
  return createMocks<PivoHandlers>(contract, options);
}
