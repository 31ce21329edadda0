// Generated from specs/funds-info/v1/openapi.yaml by generator/emit/operations. Do not edit.
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
import type { ServiceLinks } from "../types.ts";

/** The input of {@link getLinks}. */
export interface GetLinksInput {
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

/** What {@link getLinks} resolves to. */
export type GetLinksResult = ServiceLinks;

/** The answers of {@link getLinks} that are no errors. */
export type GetLinksAnswers = Answer<200, GetLinksResult>;

/** What a violated constraint of {@link getLinks} can be told of. */
export type GetLinksViolation = "x-session-id" | "x-request-id" | "x-api-key";

/** The error answers of {@link getLinks}, by status. */
export type GetLinksFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<GetLinksViolation>>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link getLinks} throws for them. */
export type GetLinksError = ApiErrorOf<GetLinksFailures>;

export const getLinksOperation: Operation<GetLinksInput, GetLinksAnswers, GetLinksFailures> = {
  operationId: "getLinks",
  method: "GET",
  path: "/funds/info/v1/",
  parameters: [
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
  ],
  responses: { 200: [json], 400: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey]],
};

/**
 * Lists the parts of the service
 *
 * The root of the service, which links to its parts.
 *
 * `GET /funds/info/v1/`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or the API key is not
 * accepted
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function getLinks(
  client: Client,
  input: GetLinksInput = {},
  options?: CallOptions,
): Call<GetLinksAnswers, GetLinksFailures> {
  return call(client, getLinksOperation, input, options);
}

/** Whether an error is one that {@link getLinks} declares. */
export function isGetLinksError(error: unknown): error is GetLinksError {
  return isErrorOf(error, getLinksOperation);
}
