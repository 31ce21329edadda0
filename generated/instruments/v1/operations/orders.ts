// Generated from specs/instruments/v1/openapi.yaml by generator/emit/operations. Do not edit.
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
import type { Isin, Order, OrderList, OrderRequest, OrderStatus } from "../types.ts";

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
  /** Only orders that stand so. */
  status?: OrderStatus;
  /** Only orders of this instrument. */
  isinCode?: Isin;
}

/** What {@link listOrders} resolves to. */
export type ListOrdersResult = OrderList;

/** The answers of {@link listOrders} that are no errors. */
export type ListOrdersAnswers = Answer<200, ListOrdersResult>;

/** What a violated constraint of {@link listOrders} can be told of. */
export type ListOrdersViolation =
  | "x-session-id"
  | "x-request-id"
  | "status"
  | "isinCode"
  | "x-api-key"
  | "x-authorization";

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
  path: "/instruments/mgmt/v1/orders",
  parameters: [
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
    { name: "status", in: "query" },
    { name: "isinCode", in: "query" },
  ],
  responses: { 200: [json], 400: [json], 401: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey, endUser]],
};

/**
 * Lists the orders of the end user
 *
 * The orders of the end user, newest first; on request only those with a status or of an instrument.
 *
 * `GET /instruments/mgmt/v1/orders`
 *
 * @throws ApiError 400: A query parameter is invalid, or the API key is not accepted
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

/** The input of {@link createOrder}. */
export interface CreateOrderInput {
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
  /** The order to place. */
  body: OrderRequest;
}

/** What {@link createOrder} resolves to. */
export type CreateOrderResult = Order;

/** The answers of {@link createOrder} that are no errors. */
export type CreateOrderAnswers = Answer<200, CreateOrderResult>;

/** What a violated constraint of {@link createOrder} can be told of. */
export type CreateOrderViolation =
  | "x-session-id"
  | "x-request-id"
  | "x-api-key"
  | "x-authorization"
  | "body"
  | "isinCode"
  | "side"
  | "orderType"
  | "quantity"
  | "validUntil"
  | "custodyId"
  | "accountNumber"
  | "limitPrice";

/** The error answers of {@link createOrder}, by status. */
export type CreateOrderFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<CreateOrderViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError | BusinessError<"ACC_ERR_123" | "INS_ERR_001">>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link createOrder} throws for them. */
export type CreateOrderError = ApiErrorOf<CreateOrderFailures>;

export const createOrderOperation: Operation<CreateOrderInput, CreateOrderAnswers, CreateOrderFailures> = {
  operationId: "createOrder",
  method: "POST",
  path: "/instruments/mgmt/v1/orders",
  parameters: [
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
  ],
  requestBody: [json],
  responses: { 200: [json], 400: [json], 401: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey, endUser]],
};

/**
 * Places an order
 *
 * Buys or sells shares. A market order is filled at once at the instrument's `value`; a limit order is filled
 * if its `limitPrice` is at least as good, and else stays `ACCEPTED` until `validUntil`: it is filled on the
 * first day whose price its limit allows, `REJECTED` where money or shares are missing then, and `EXPIRED`
 * afterwards. An order waits for a year at most, and at most a hundred orders of an end user wait. Orders that
 * the end user cannot deliver, pay from the account or keep in these bounds are rejected with `INS_ERR_001`.
 *
 * `POST /instruments/mgmt/v1/orders`
 *
 * @throws ApiError 400: A field is missing or invalid, or the API key is not accepted
 * @throws ApiError 401: The end-user token is missing or unknown
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The bank does not take this order, or the service failed
 * @throws ApiError 503: The service is overloaded or under maintenance
 * @throws ApiError with code ACC_ERR_123: Account balance exceeded
 * @throws ApiError with code INS_ERR_001: Order rejected
 */
export function createOrder(
  client: Client,
  input: CreateOrderInput,
  options?: CallOptions,
): Call<CreateOrderAnswers, CreateOrderFailures> {
  return call(client, createOrderOperation, input, options);
}

/** Whether an error is one that {@link createOrder} declares. */
export function isCreateOrderError(error: unknown): error is CreateOrderError {
  return isErrorOf(error, createOrderOperation);
}

/** The input of {@link getOrder}. */
export interface GetOrderInput {
  /**
   * The `orderId` of an order of the end user.
   *
   * Constraints: format uuid
   */
  orderId: string;
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
export type GetOrderResult = Order;

/** The answers of {@link getOrder} that are no errors. */
export type GetOrderAnswers = Answer<200, GetOrderResult>;

/** What a violated constraint of {@link getOrder} can be told of. */
export type GetOrderViolation = "orderId" | "x-session-id" | "x-request-id" | "x-api-key" | "x-authorization";

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
  path: "/instruments/mgmt/v1/orders/{orderId}",
  parameters: [
    { name: "orderId", in: "path" },
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
  ],
  responses: { 200: [json], 400: [json], 401: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey, endUser]],
};

/**
 * Reads one order
 *
 * One order of the end user.
 *
 * `GET /instruments/mgmt/v1/orders/{orderId}`
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

/** The input of {@link cancelOrder}. */
export interface CancelOrderInput {
  /**
   * The `orderId` of an order of the end user.
   *
   * Constraints: format uuid
   */
  orderId: string;
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

/** What {@link cancelOrder} resolves to. */
export type CancelOrderResult = Order;

/** The answers of {@link cancelOrder} that are no errors. */
export type CancelOrderAnswers = Answer<200, CancelOrderResult>;

/** What a violated constraint of {@link cancelOrder} can be told of. */
export type CancelOrderViolation = "orderId" | "x-session-id" | "x-request-id" | "x-api-key" | "x-authorization";

/** The error answers of {@link cancelOrder}, by status. */
export type CancelOrderFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<CancelOrderViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError | BusinessError<"INS_ERR_001">>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link cancelOrder} throws for them. */
export type CancelOrderError = ApiErrorOf<CancelOrderFailures>;

export const cancelOrderOperation: Operation<CancelOrderInput, CancelOrderAnswers, CancelOrderFailures> = {
  operationId: "cancelOrder",
  method: "DELETE",
  path: "/instruments/mgmt/v1/orders/{orderId}",
  parameters: [
    { name: "orderId", in: "path" },
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
  ],
  responses: { 200: [json], 400: [json], 401: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey, endUser]],
};

/**
 * Cancels an order
 *
 * Takes an order back that waits to be filled. The answer is the order with status `CANCELLED`.
 *
 * `DELETE /instruments/mgmt/v1/orders/{orderId}`
 *
 * @throws ApiError 400: The order is unknown or belongs to somebody else, or the API key is not accepted
 * @throws ApiError 401: The end-user token is missing or unknown
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The order can no longer be cancelled, or the service failed
 * @throws ApiError 503: The service is overloaded or under maintenance
 * @throws ApiError with code INS_ERR_001: Order rejected
 */
export function cancelOrder(
  client: Client,
  input: CancelOrderInput,
  options?: CallOptions,
): Call<CancelOrderAnswers, CancelOrderFailures> {
  return call(client, cancelOrderOperation, input, options);
}

/** Whether an error is one that {@link cancelOrder} declares. */
export function isCancelOrderError(error: unknown): error is CancelOrderError {
  return isErrorOf(error, cancelOrderOperation);
}
