// Generated from specs/payment-highway/v1/openapi.yaml by generator/emit/operations. Do not edit.
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
import { sphSignature } from "../security.ts";
import type { Tokenization } from "../types.ts";

/** The input of {@link getTokenization}. */
export interface GetTokenizationInput {
  /**
   * The `sph-tokenization-id` that a form returned with.
   *
   * Constraints: format uuid
   */
  tokenizationId: string;
  /**
   * Version of the interface; `20170627` is that of Masterpass. Signing fills it in.
   *
   * @default "20200401"
   */
  "sph-api-version"?:
    | "20160630"
    | "20170627"
    | "20171127"
    | "20180426"
    | "20180608"
    | "20180725"
    | "20180927"
    | "20190430"
    | "20191204"
    | "20200401";
  /** Id of the account. Signing fills it in. */
  "sph-account"?: string;
  /** Id of the merchant. Signing fills it in. */
  "sph-merchant"?: string;
  /**
   * When the request was made, in UTC and without milliseconds. Signing fills it in.
   *
   * Constraints: pattern `^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$`
   */
  "sph-timestamp"?: string;
  /**
   * Identifies the request; a random UUID. Signing fills it in.
   *
   * Constraints: format uuid
   */
  "sph-request-id"?: string;
}

/** What {@link getTokenization} resolves to. */
export type GetTokenizationResult = Tokenization;

/** The answers of {@link getTokenization} that are no errors. */
export type GetTokenizationAnswers = Answer<200, GetTokenizationResult>;

/** What a violated constraint of {@link getTokenization} can be told of. */
export type GetTokenizationViolation =
  | "tokenizationId"
  | "sph-api-version"
  | "sph-account"
  | "sph-merchant"
  | "sph-timestamp"
  | "sph-request-id"
  | "signature";

/** The error answers of {@link getTokenization}, by status. */
export type GetTokenizationFailures =
  | Answer<400, ErrorPayload<ValidationError<GetTokenizationViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link getTokenization} throws for them. */
export type GetTokenizationError = ApiErrorOf<GetTokenizationFailures>;

export const getTokenizationOperation: Operation<
  GetTokenizationInput,
  GetTokenizationAnswers,
  GetTokenizationFailures
> = {
  operationId: "getTokenization",
  method: "GET",
  path: "/tokenization/{tokenizationId}",
  parameters: [
    { name: "tokenizationId", in: "path" },
    { name: "sph-api-version", in: "header" },
    { name: "sph-account", in: "header" },
    { name: "sph-merchant", in: "header" },
    { name: "sph-timestamp", in: "header" },
    { name: "sph-request-id", in: "header" },
  ],
  responses: { 200: [json], 400: [json], 401: [json], 500: [json], 503: [json] },
  security: [[sphSignature]],
};

/**
 * Reads a stored card
 *
 * The token of the card that was stored with a form. Keep the token to charge the card.
 *
 * `GET /tokenization/{tokenizationId}`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function getTokenization(
  client: Client,
  input: GetTokenizationInput,
  options?: CallOptions,
): Call<GetTokenizationAnswers, GetTokenizationFailures> {
  return call(client, getTokenizationOperation, input, options);
}

/** Whether an error is one that {@link getTokenization} declares. */
export function isGetTokenizationError(error: unknown): error is GetTokenizationError {
  return isErrorOf(error, getTokenizationOperation);
}
