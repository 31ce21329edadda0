// Generated from golden/responses-by-status/openapi.yaml by generator/emit/operations. Do not edit.
import {
  type Answer,
  type ApiErrorOf,
  binary,
  type Call,
  call,
  type CallOptions,
  type Client,
  type ClientErrorStatus,
  type ErrorStatus,
  isErrorOf,
  json,
  of,
  type Operation,
  type SuccessStatus,
  text,
} from "../../runtime/client/index.ts";
import type { Order, Problem } from "../types.ts";

/** The input of {@link placeOrder}. */
export type PlaceOrderInput = Record<string, never>;

/** What {@link placeOrder} resolves to. */
export type PlaceOrderResult = Order | { ticket: string };

/** The answers of {@link placeOrder} that are no errors. */
export type PlaceOrderAnswers = Answer<201, Order> | Answer<202, { ticket: string }>;

/** The error answers of {@link placeOrder}, by status. */
export type PlaceOrderFailures =
  | Answer<409, Order>
  | Answer<Exclude<ClientErrorStatus, 409>, Problem>
  | Answer<Exclude<ErrorStatus, 409 | ClientErrorStatus>, string>;

/** What {@link placeOrder} throws for them. */
export type PlaceOrderError = ApiErrorOf<PlaceOrderFailures>;

export const placeOrderOperation: Operation<PlaceOrderInput, PlaceOrderAnswers, PlaceOrderFailures> = {
  operationId: "placeOrder",
  method: "POST",
  path: "/orders",
  responses: { 201: [json], 202: [json], 409: [json], "4XX": [of("application/problem+json", json)], default: [text] },
};

/**
 * Two successes, an error of its own, a range, and the rest.
 *
 * `POST /orders`
 *
 * @throws ApiError 409: The order exists already
 * @throws ApiError 4XX: The order is refused
 * @throws ApiError default: Something else went wrong
 */
export function placeOrder(
  client: Client,
  input: PlaceOrderInput = {},
  options?: CallOptions,
): Call<PlaceOrderAnswers, PlaceOrderFailures> {
  return call(client, placeOrderOperation, input, options);
}

/** Whether an error is one that {@link placeOrder} declares. */
export function isPlaceOrderError(error: unknown): error is PlaceOrderError {
  return isErrorOf(error, placeOrderOperation);
}

/** The input of {@link getOrder}. */
export interface GetOrderInput {
  /** Constraints: format int64 */
  number: number;
}

/** What {@link getOrder} resolves to. */
export type GetOrderResult = Order | string | Blob | undefined;

/** The answers of {@link getOrder} that are no errors. */
export type GetOrderAnswers = Answer<200, Order | string | Blob> | Answer<304, undefined>;

/** The error answers of {@link getOrder}, by status. */
export type GetOrderFailures = Answer<404, undefined>;

/** What {@link getOrder} throws for them. */
export type GetOrderError = ApiErrorOf<GetOrderFailures>;

export const getOrderOperation: Operation<GetOrderInput, GetOrderAnswers, GetOrderFailures> = {
  operationId: "getOrder",
  method: "GET",
  path: "/orders/{number}",
  parameters: [{ name: "number", in: "path" }],
  responses: { 200: [json, of("text/csv", text), of("application/pdf", binary)], 304: [], 404: [] },
};

/**
 * One success in several media types, also one without a body.
 *
 * `GET /orders/{number}`
 *
 * @throws ApiError 404: There is none
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
  /** Constraints: format int64 */
  number: number;
}

/** What {@link cancelOrder} resolves to. */
export type CancelOrderResult = undefined;

/** The answers of {@link cancelOrder} that are no errors. */
export type CancelOrderAnswers = Answer<204, CancelOrderResult>;

/** The error answers of {@link cancelOrder}, by status. */
export type CancelOrderFailures = never;

export const cancelOrderOperation: Operation<CancelOrderInput, CancelOrderAnswers, CancelOrderFailures> = {
  operationId: "cancelOrder",
  method: "DELETE",
  path: "/orders/{number}",
  parameters: [{ name: "number", in: "path" }],
  responses: { 204: [] },
};

/**
 * Nothing comes back.
 *
 * `DELETE /orders/{number}`
 */
export function cancelOrder(
  client: Client,
  input: CancelOrderInput,
  options?: CallOptions,
): Call<CancelOrderAnswers, CancelOrderFailures> {
  return call(client, cancelOrderOperation, input, options);
}

/** The input of {@link getStatus}. */
export type GetStatusInput = Record<string, never>;

/** What {@link getStatus} resolves to. */
export type GetStatusResult = { ok?: boolean };

/** The answers of {@link getStatus} that are no errors. */
export type GetStatusAnswers = Answer<SuccessStatus, GetStatusResult>;

/** The error answers of {@link getStatus}, by status. */
export type GetStatusFailures = Answer<ErrorStatus, { ok?: boolean }>;

/** What {@link getStatus} throws for them. */
export type GetStatusError = ApiErrorOf<GetStatusFailures>;

export const getStatusOperation: Operation<GetStatusInput, GetStatusAnswers, GetStatusFailures> = {
  operationId: "getStatus",
  method: "GET",
  path: "/status",
  responses: { default: [json] },
};

/**
 * Only a default, which is success and error alike.
 *
 * `GET /status`
 *
 * @throws ApiError default: How things are
 */
export function getStatus(
  client: Client,
  input: GetStatusInput = {},
  options?: CallOptions,
): Call<GetStatusAnswers, GetStatusFailures> {
  return call(client, getStatusOperation, input, options);
}

/** Whether an error is one that {@link getStatus} declares. */
export function isGetStatusError(error: unknown): error is GetStatusError {
  return isErrorOf(error, getStatusOperation);
}
