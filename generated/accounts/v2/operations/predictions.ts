// Generated from specs/accounts/v2/openapi.yaml by generator/emit/operations. Do not edit.
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
import { apiKey, bearer, endUser, endUserAuthorization } from "../security.ts";
import type { PredictionEnvelope } from "../types.ts";

/** The input of {@link getPrediction}. */
export interface GetPredictionInput {
  /** The `accountId` of an account that the end user may see. */
  accountId: string;
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
  /**
   * How many days to look ahead.
   *
   * Constraints: minimum 1, maximum 90
   *
   * @default 30
   */
  days?: number;
}

/** What {@link getPrediction} resolves to. */
export type GetPredictionResult = PredictionEnvelope;

/** The answers of {@link getPrediction} that are no errors. */
export type GetPredictionAnswers = Answer<200, GetPredictionResult>;

/** What a violated constraint of {@link getPrediction} can be told of. */
export type GetPredictionViolation =
  | "accountId"
  | "x-session-id"
  | "x-request-id"
  | "days"
  | "x-api-key"
  | "authorization"
  | "x-authorization";

/** The error answers of {@link getPrediction}, by status. */
export type GetPredictionFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<GetPredictionViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link getPrediction} throws for them. */
export type GetPredictionError = ApiErrorOf<GetPredictionFailures>;

export const getPredictionOperation: Operation<GetPredictionInput, GetPredictionAnswers, GetPredictionFailures> = {
  operationId: "getPrediction",
  method: "GET",
  path: "/accounts/v2/accounts/{accountId}/predictions",
  parameters: [
    { name: "accountId", in: "path" },
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
    { name: "days", in: "query" },
  ],
  responses: { 200: [json], 400: [json], 401: [json], 429: [json], 500: [json], 503: [json] },
  security: [
    [apiKey, endUserAuthorization],
    [apiKey, endUser],
    [apiKey, bearer],
  ],
};

/**
 * Predicts balances and bookings
 *
 * What the account will probably look like in the days to come, computed from its past bookings.
 *
 * `GET /accounts/v2/accounts/{accountId}/predictions`
 *
 * @throws ApiError 400: The account is unknown, `days` is out of range, or the API key is not accepted
 * @throws ApiError 401: The end-user token is missing or unknown
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function getPrediction(
  client: Client,
  input: GetPredictionInput,
  options?: CallOptions,
): Call<GetPredictionAnswers, GetPredictionFailures> {
  return call(client, getPredictionOperation, input, options);
}

/** Whether an error is one that {@link getPrediction} declares. */
export function isGetPredictionError(error: unknown): error is GetPredictionError {
  return isErrorOf(error, getPredictionOperation);
}
