// Generated from specs/consumer-financing/v1/openapi.yaml by generator/emit/operations. Do not edit.
import {
  type Answer,
  type ApiErrorOf,
  type Call,
  call,
  type CallOptions,
  type Client,
  type ErrorPayload,
  isErrorOf,
  json,
  type Operation,
  type SecurityError,
  type TechnicalError,
  type ValidationError,
} from "../../../runtime/client/index.ts";
import { apiKey } from "../security.ts";
import type { Calculation, CalculationRequest, ProductList } from "../types.ts";

/** The input of {@link listProducts}. */
export interface ListProductsInput {
  /**
   * Names the in-memory data session of the sandbox. What calls with one session id change (payments, orders,
   * custodies) only calls with the same id and API key see; without it they share the application's default
   * session. A session that nobody uses for 24 hours is dropped.
   */
  "x-session-id"?: string;
  /**
   * Identifier of this request, chosen by the caller, to find it again in logs. Any text; it is not validated.
   */
  "x-request-id"?: string;
}

/** What {@link listProducts} resolves to. */
export type ListProductsResult = ProductList;

/** The answers of {@link listProducts} that are no errors. */
export type ListProductsAnswers = Answer<200, ListProductsResult>;

/** What a violated constraint of {@link listProducts} can be told of. */
export type ListProductsViolation = "x-session-id" | "x-request-id" | "x-api-key";

/** The error answers of {@link listProducts}, by status. */
export type ListProductsFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<ListProductsViolation>>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link listProducts} throws for them. */
export type ListProductsError = ApiErrorOf<ListProductsFailures>;

export const listProductsOperation: Operation<ListProductsInput, ListProductsAnswers, ListProductsFailures> = {
  operationId: "listProducts",
  method: "GET",
  path: "/consumer-financing/v1/products",
  parameters: [
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
  ],
  responses: { 200: [json], 400: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey]],
};

/**
 * Lists the financing products
 *
 * The financing products with their limits and prices. No end user is needed.
 *
 * `GET /consumer-financing/v1/products`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or the API key is not
 * accepted
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function listProducts(
  client: Client,
  input: ListProductsInput = {},
  options?: CallOptions,
): Call<ListProductsAnswers, ListProductsFailures> {
  return call(client, listProductsOperation, input, options);
}

/** Whether an error is one that {@link listProducts} declares. */
export function isListProductsError(error: unknown): error is ListProductsError {
  return isErrorOf(error, listProductsOperation);
}

/** The input of {@link createCalculation}. */
export interface CreateCalculationInput {
  /**
   * Names the in-memory data session of the sandbox. What calls with one session id change (payments, orders,
   * custodies) only calls with the same id and API key see; without it they share the application's default
   * session. A session that nobody uses for 24 hours is dropped.
   */
  "x-session-id"?: string;
  /**
   * Identifier of this request, chosen by the caller, to find it again in logs. Any text; it is not validated.
   */
  "x-request-id"?: string;
  /** What to compute. */
  body: CalculationRequest;
}

/** What {@link createCalculation} resolves to. */
export type CreateCalculationResult = Calculation;

/** The answers of {@link createCalculation} that are no errors. */
export type CreateCalculationAnswers = Answer<200, CreateCalculationResult>;

/** What a violated constraint of {@link createCalculation} can be told of. */
export type CreateCalculationViolation =
  | "x-session-id"
  | "x-request-id"
  | "x-api-key"
  | "body"
  | "productId"
  | "amount"
  | "termMonths";

/** The error answers of {@link createCalculation}, by status. */
export type CreateCalculationFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<CreateCalculationViolation>>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link createCalculation} throws for them. */
export type CreateCalculationError = ApiErrorOf<CreateCalculationFailures>;

export const createCalculationOperation: Operation<
  CreateCalculationInput,
  CreateCalculationAnswers,
  CreateCalculationFailures
> = {
  operationId: "createCalculation",
  method: "POST",
  path: "/consumer-financing/v1/calculations",
  parameters: [
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
  ],
  requestBody: [json],
  responses: { 200: [json], 400: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey]],
};

/**
 * Computes an instalment plan
 *
 * The instalments and the whole cost of an amount over a term: an annuity, rounded to cents, whose last row
 * takes up the rounding. Nothing is stored and no end user is needed.
 *
 * `POST /consumer-financing/v1/calculations`
 *
 * @throws ApiError 400: A field is missing or outside the limits of the product, or the API key is not
 * accepted
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function createCalculation(
  client: Client,
  input: CreateCalculationInput,
  options?: CallOptions,
): Call<CreateCalculationAnswers, CreateCalculationFailures> {
  return call(client, createCalculationOperation, input, options);
}

/** Whether an error is one that {@link createCalculation} declares. */
export function isCreateCalculationError(error: unknown): error is CreateCalculationError {
  return isErrorOf(error, createCalculationOperation);
}
