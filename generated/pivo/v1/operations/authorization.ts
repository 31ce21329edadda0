// Generated from specs/pivo/v1/openapi.yaml by generator/emit/operations. Do not edit.
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
import type { AccessToken, TokenRequestInput } from "../types.ts";

/** The input of {@link createToken}. */
export interface CreateTokenInput {
  /** The credentials. */
  body: TokenRequestInput;
}

/** What {@link createToken} resolves to. */
export type CreateTokenResult = AccessToken;

/** The answers of {@link createToken} that are no errors. */
export type CreateTokenAnswers = Answer<200, CreateTokenResult>;

/** What a violated constraint of {@link createToken} can be told of. */
export type CreateTokenViolation = "body" | "client_id" | "client_secret" | "scope" | "grant_type";

/** The error answers of {@link createToken}, by status. */
export type CreateTokenFailures =
  | Answer<400, ErrorPayload<ValidationError<CreateTokenViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link createToken} throws for them. */
export type CreateTokenError = ApiErrorOf<CreateTokenFailures>;

export const createTokenOperation: Operation<CreateTokenInput, CreateTokenAnswers, CreateTokenFailures> = {
  operationId: "createToken",
  method: "POST",
  path: "/oauth/token",
  requestBody: [json],
  responses: { 200: [json], 400: [json], 401: [json], 500: [json], 503: [json] },
};

/**
 * Fetches an access token
 *
 * Trades the client's id and secret for an access token. Keep the token and use it until it expires.
 *
 * `POST /oauth/token`
 *
 * @throws ApiError 400: A field is missing or invalid
 * @throws ApiError 401: The client is unknown or its secret is wrong
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function createToken(
  client: Client,
  input: CreateTokenInput,
  options?: CallOptions,
): Call<CreateTokenAnswers, CreateTokenFailures> {
  return call(client, createTokenOperation, input, options);
}

/** Whether an error is one that {@link createToken} declares. */
export function isCreateTokenError(error: unknown): error is CreateTokenError {
  return isErrorOf(error, createTokenOperation);
}
