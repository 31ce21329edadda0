// Generated from specs/consumer-financing/v1/openapi.yaml by generator/emit/mocks. Do not edit.

import { createMocks, type MockHandler, type MockOptions, type Mocks } from "../../runtime/mocks/index.ts";
import { contract } from "./contract.ts";
import type {
  ListProductsAnswers,
  ListProductsFailures,
  ListProductsInput,
  CreateCalculationAnswers,
  CreateCalculationFailures,
  CreateCalculationInput,
} from "./operations/products.ts";
import type {
  ListApplicationsAnswers,
  ListApplicationsFailures,
  ListApplicationsInput,
  CreateApplicationAnswers,
  CreateApplicationFailures,
  CreateApplicationInput,
  GetApplicationAnswers,
  GetApplicationFailures,
  GetApplicationInput,
  ConfirmApplicationAnswers,
  ConfirmApplicationFailures,
  ConfirmApplicationInput,
  CancelApplicationAnswers,
  CancelApplicationFailures,
  CancelApplicationInput,
} from "./operations/applications.ts";

/** One handler for each operation; each of them can be given in place of the default one. */
export interface ConsumerFinancingHandlers {
  /**
   * Lists the financing products
   *
   * `GET /consumer-financing/v1/products`
   */
  listProducts: MockHandler<ListProductsInput, ListProductsAnswers | ListProductsFailures>;
  /**
   * Computes an instalment plan
   *
   * `POST /consumer-financing/v1/calculations`
   */
  createCalculation: MockHandler<CreateCalculationInput, CreateCalculationAnswers | CreateCalculationFailures>;
  /**
   * Lists the applications of the end user
   *
   * `GET /consumer-financing/v1/applications`
   */
  listApplications: MockHandler<ListApplicationsInput, ListApplicationsAnswers | ListApplicationsFailures>;
  /**
   * Applies for financing
   *
   * `POST /consumer-financing/v1/applications`
   */
  createApplication: MockHandler<CreateApplicationInput, CreateApplicationAnswers | CreateApplicationFailures>;
  /**
   * Reads one application
   *
   * `GET /consumer-financing/v1/applications/{applicationId}`
   */
  getApplication: MockHandler<GetApplicationInput, GetApplicationAnswers | GetApplicationFailures>;
  /**
   * Accepts the offer of an application
   *
   * `POST /consumer-financing/v1/applications/{applicationId}/confirm`
   */
  confirmApplication: MockHandler<ConfirmApplicationInput, ConfirmApplicationAnswers | ConfirmApplicationFailures>;
  /**
   * Withdraws an application
   *
   * `POST /consumer-financing/v1/applications/{applicationId}/cancel`
   */
  cancelApplication: MockHandler<CancelApplicationInput, CancelApplicationAnswers | CancelApplicationFailures>;
}

/**
 * Makes mocks that answer as the document says: the first example of the lowest success status, or values made from
 * the schemas. The same request always gets the same answer. Use `fetch` as the client's, or `msw` with Mock Service
 * Worker.
 */
export function createConsumerFinancingMocks(
  options: MockOptions<ConsumerFinancingHandlers> = {},
): Mocks<ConsumerFinancingHandlers> {
  return createMocks<ConsumerFinancingHandlers>(contract, options);
}
