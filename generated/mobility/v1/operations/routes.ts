// Generated from specs/mobility/v1/openapi.yaml by generator/emit/operations. Do not edit.
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
import type { RouteList, TravelMode, Waypoint } from "../types.ts";

/** The input of {@link listRoutes}. */
export interface ListRoutesInput {
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
  /** Where to start, as longitude and latitude, or as the `id` of a place. */
  from: Waypoint;
  /** Where to go, as longitude and latitude, or as the `id` of a place. */
  to: Waypoint;
  /**
   * How to travel.
   *
   * @default "CAR"
   */
  mode?: TravelMode;
  /**
   * When to leave; now if absent.
   *
   * Constraints: format date-time
   */
  departure?: string;
  /**
   * At most so many routes.
   *
   * Constraints: minimum 1, maximum 5
   *
   * @default 3
   */
  limit?: number;
}

/** What {@link listRoutes} resolves to. */
export type ListRoutesResult = RouteList;

/** The answers of {@link listRoutes} that are no errors. */
export type ListRoutesAnswers = Answer<200, ListRoutesResult>;

/** What a violated constraint of {@link listRoutes} can be told of. */
export type ListRoutesViolation =
  | "x-session-id"
  | "x-request-id"
  | "from"
  | "to"
  | "mode"
  | "departure"
  | "limit"
  | "x-api-key";

/** The error answers of {@link listRoutes}, by status. */
export type ListRoutesFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<ListRoutesViolation>>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link listRoutes} throws for them. */
export type ListRoutesError = ApiErrorOf<ListRoutesFailures>;

export const listRoutesOperation: Operation<ListRoutesInput, ListRoutesAnswers, ListRoutesFailures> = {
  operationId: "listRoutes",
  method: "GET",
  path: "/mobility/v1/routes",
  parameters: [
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
    { name: "from", in: "query" },
    { name: "to", in: "query" },
    { name: "mode", in: "query" },
    { name: "departure", in: "query" },
    { name: "limit", in: "query" },
  ],
  responses: { 200: [json], 400: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey]],
};

/**
 * Finds routes from A to B
 *
 * Ways between two places, the quickest first.
 *
 * `GET /mobility/v1/routes`
 *
 * @throws ApiError 400: A query parameter is missing or invalid, or the API key is not accepted
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 * @experimental
 */
export function listRoutes(
  client: Client,
  input: ListRoutesInput,
  options?: CallOptions,
): Call<ListRoutesAnswers, ListRoutesFailures> {
  return call(client, listRoutesOperation, input, options);
}

/** Whether an error is one that {@link listRoutes} declares. */
export function isListRoutesError(error: unknown): error is ListRoutesError {
  return isErrorOf(error, listRoutesOperation);
}
