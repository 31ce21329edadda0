// Generated from specs/funds/v1/openapi.yaml by generator/emit/operations. Do not edit.
import {
  type Answer,
  type ApiErrorOf,
  type BusinessError,
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
import { apiKey, endUser } from "../security.ts";
import type {
  FundOrder,
  FundOrderList,
  FundOrderRequest,
  Isin,
  RedemptionReceipt,
  SubscriptionReceipt,
} from "../types.ts";

/** The input of {@link createSubscription}. */
export interface CreateSubscriptionInput {
  /** The `isinCode` of the fund. */
  isinCode: Isin;
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
  /** How much to buy, and from which account to pay. */
  body: FundOrderRequest;
}

/** What {@link createSubscription} resolves to. */
export type CreateSubscriptionResult = SubscriptionReceipt;

/** The answers of {@link createSubscription} that are no errors. */
export type CreateSubscriptionAnswers = Answer<200, CreateSubscriptionResult>;

/** What a violated constraint of {@link createSubscription} can be told of. */
export type CreateSubscriptionViolation =
  | "isinCode"
  | "x-session-id"
  | "x-request-id"
  | "x-api-key"
  | "x-authorization"
  | "body"
  | "amount"
  | "accountNumber";

/** The error answers of {@link createSubscription}, by status. */
export type CreateSubscriptionFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<CreateSubscriptionViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError | BusinessError<"ACC_ERR_123" | "ACC_ERR_404" | "FND_ERR_001">>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link createSubscription} throws for them. */
export type CreateSubscriptionError = ApiErrorOf<CreateSubscriptionFailures>;

export const createSubscriptionOperation: Operation<
  CreateSubscriptionInput,
  CreateSubscriptionAnswers,
  CreateSubscriptionFailures
> = {
  operationId: "createSubscription",
  method: "POST",
  path: "/v1/funds/{isinCode}/subscriptions",
  parameters: [
    { name: "isinCode", in: "path" },
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
  ],
  requestBody: [json],
  responses: { 200: [json], 400: [json], 401: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey, endUser]],
};

/**
 * Subscribes to a fund
 *
 * Buys units of the fund for `amount` euros, which leave the account at once. A unit has six decimals. Funds
 * of the product Funds data that this service does not list take no orders here.
 *
 * `POST /v1/funds/{isinCode}/subscriptions`
 *
 * @throws ApiError 400: The fund is unknown, a field is missing or invalid, or the API key is not accepted
 * @throws ApiError 401: The end-user token is missing or unknown
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The bank does not take this order, or the service failed
 * @throws ApiError 503: The service is overloaded or under maintenance
 * @throws ApiError with code ACC_ERR_123: Account balance exceeded
 * @throws ApiError with code ACC_ERR_404: Account not found
 * @throws ApiError with code FND_ERR_001: Fund not available for orders
 */
export function createSubscription(
  client: Client,
  input: CreateSubscriptionInput,
  options?: CallOptions,
): Call<CreateSubscriptionAnswers, CreateSubscriptionFailures> {
  return call(client, createSubscriptionOperation, input, options);
}

/** Whether an error is one that {@link createSubscription} declares. */
export function isCreateSubscriptionError(error: unknown): error is CreateSubscriptionError {
  return isErrorOf(error, createSubscriptionOperation);
}

/** The input of {@link createRedemption}. */
export interface CreateRedemptionInput {
  /** The `isinCode` of the fund. */
  isinCode: Isin;
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
  /** How much to sell, and which account receives the money. */
  body: FundOrderRequest;
}

/** What {@link createRedemption} resolves to. */
export type CreateRedemptionResult = RedemptionReceipt;

/** The answers of {@link createRedemption} that are no errors. */
export type CreateRedemptionAnswers = Answer<200, CreateRedemptionResult>;

/** What a violated constraint of {@link createRedemption} can be told of. */
export type CreateRedemptionViolation =
  | "isinCode"
  | "x-session-id"
  | "x-request-id"
  | "x-api-key"
  | "x-authorization"
  | "body"
  | "amount"
  | "accountNumber";

/** The error answers of {@link createRedemption}, by status. */
export type CreateRedemptionFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<CreateRedemptionViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError | BusinessError<"ACC_ERR_404" | "FND_ERR_001" | "FND_ERR_002">>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link createRedemption} throws for them. */
export type CreateRedemptionError = ApiErrorOf<CreateRedemptionFailures>;

export const createRedemptionOperation: Operation<
  CreateRedemptionInput,
  CreateRedemptionAnswers,
  CreateRedemptionFailures
> = {
  operationId: "createRedemption",
  method: "POST",
  path: "/v1/funds/{isinCode}/redemptions",
  parameters: [
    { name: "isinCode", in: "path" },
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
  ],
  requestBody: [json],
  responses: { 200: [json], 400: [json], 401: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey, endUser]],
};

/**
 * Redeems units of a fund
 *
 * Sells units of the fund for `amount` euros, which reach the account at once: at most what the units of the
 * end user are worth, which sells all of them. The answer wraps the identifier in `subscription`, as a
 * subscription's answer does, and calls it `redemptionIdentifier`.
 *
 * `POST /v1/funds/{isinCode}/redemptions`
 *
 * @throws ApiError 400: The fund is unknown, a field is missing or invalid, or the API key is not accepted
 * @throws ApiError 401: The end-user token is missing or unknown
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The bank does not take this order, or the service failed
 * @throws ApiError 503: The service is overloaded or under maintenance
 * @throws ApiError with code ACC_ERR_404: Account not found
 * @throws ApiError with code FND_ERR_001: Fund not available for orders
 * @throws ApiError with code FND_ERR_002: Holding exceeded
 */
export function createRedemption(
  client: Client,
  input: CreateRedemptionInput,
  options?: CallOptions,
): Call<CreateRedemptionAnswers, CreateRedemptionFailures> {
  return call(client, createRedemptionOperation, input, options);
}

/** Whether an error is one that {@link createRedemption} declares. */
export function isCreateRedemptionError(error: unknown): error is CreateRedemptionError {
  return isErrorOf(error, createRedemptionOperation);
}

/** The input of {@link listOrders}. */
export interface ListOrdersInput {
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

/** What {@link listOrders} resolves to. */
export type ListOrdersResult = FundOrderList;

/** The answers of {@link listOrders} that are no errors. */
export type ListOrdersAnswers = Answer<200, ListOrdersResult>;

/** What a violated constraint of {@link listOrders} can be told of. */
export type ListOrdersViolation = "x-session-id" | "x-request-id" | "x-api-key" | "x-authorization";

/** The error answers of {@link listOrders}, by status. */
export type ListOrdersFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<ListOrdersViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link listOrders} throws for them. */
export type ListOrdersError = ApiErrorOf<ListOrdersFailures>;

export const listOrdersOperation: Operation<ListOrdersInput, ListOrdersAnswers, ListOrdersFailures> = {
  operationId: "listOrders",
  method: "GET",
  path: "/v1/funds/orders",
  parameters: [
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
  ],
  responses: { 200: [json], 400: [json], 401: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey, endUser]],
};

/**
 * Lists the fund orders of the end user
 *
 * All subscriptions and redemptions of the end user, newest first.
 *
 * `GET /v1/funds/orders`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or the API key is not
 * accepted
 * @throws ApiError 401: The end-user token is missing or unknown
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function listOrders(
  client: Client,
  input: ListOrdersInput = {},
  options?: CallOptions,
): Call<ListOrdersAnswers, ListOrdersFailures> {
  return call(client, listOrdersOperation, input, options);
}

/** Whether an error is one that {@link listOrders} declares. */
export function isListOrdersError(error: unknown): error is ListOrdersError {
  return isErrorOf(error, listOrdersOperation);
}

/** The input of {@link getOrder}. */
export interface GetOrderInput {
  /** The `orderIdentifier` or `redemptionIdentifier` of an order of the end user. */
  orderIdentifier: string;
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

/** What {@link getOrder} resolves to. */
export type GetOrderResult = FundOrder;

/** The answers of {@link getOrder} that are no errors. */
export type GetOrderAnswers = Answer<200, GetOrderResult>;

/** What a violated constraint of {@link getOrder} can be told of. */
export type GetOrderViolation = "orderIdentifier" | "x-session-id" | "x-request-id" | "x-api-key" | "x-authorization";

/** The error answers of {@link getOrder}, by status. */
export type GetOrderFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<GetOrderViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link getOrder} throws for them. */
export type GetOrderError = ApiErrorOf<GetOrderFailures>;

export const getOrderOperation: Operation<GetOrderInput, GetOrderAnswers, GetOrderFailures> = {
  operationId: "getOrder",
  method: "GET",
  path: "/v1/funds/orders/{orderIdentifier}",
  parameters: [
    { name: "orderIdentifier", in: "path" },
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
  ],
  responses: { 200: [json], 400: [json], 401: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey, endUser]],
};

/**
 * Reads one fund order
 *
 * One subscription or redemption of the end user.
 *
 * `GET /v1/funds/orders/{orderIdentifier}`
 *
 * @throws ApiError 400: The order is unknown or belongs to somebody else, or the API key is not accepted
 * @throws ApiError 401: The end-user token is missing or unknown
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function getOrder(
  client: Client,
  input: GetOrderInput,
  options?: CallOptions,
): Call<GetOrderAnswers, GetOrderFailures> {
  return call(client, getOrderOperation, input, options);
}

/** Whether an error is one that {@link getOrder} declares. */
export function isGetOrderError(error: unknown): error is GetOrderError {
  return isErrorOf(error, getOrderOperation);
}
