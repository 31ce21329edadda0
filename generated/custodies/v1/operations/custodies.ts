// Generated from specs/custodies/v1/openapi.yaml by generator/emit/operations. Do not edit.
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
import type { Custody, CustodyHoldings, CustodyList, CustodyRequest } from "../types.ts";

/** The input of {@link listCustodies}. */
export interface ListCustodiesInput {
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

/** What {@link listCustodies} resolves to. */
export type ListCustodiesResult = CustodyList;

/** The answers of {@link listCustodies} that are no errors. */
export type ListCustodiesAnswers = Answer<200, ListCustodiesResult>;

/** What a violated constraint of {@link listCustodies} can be told of. */
export type ListCustodiesViolation = "x-session-id" | "x-request-id" | "x-api-key" | "x-authorization";

/** The error answers of {@link listCustodies}, by status. */
export type ListCustodiesFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<ListCustodiesViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link listCustodies} throws for them. */
export type ListCustodiesError = ApiErrorOf<ListCustodiesFailures>;

export const listCustodiesOperation: Operation<ListCustodiesInput, ListCustodiesAnswers, ListCustodiesFailures> = {
  operationId: "listCustodies",
  method: "GET",
  path: "/custodies/mgmt/v1/custodies",
  parameters: [
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
  ],
  responses: { 200: [json], 400: [json], 401: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey, endUser]],
};

/**
 * Lists the custodies of the end user
 *
 * All custodies of the end user, closed ones too.
 *
 * `GET /custodies/mgmt/v1/custodies`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or the API key is not
 * accepted
 * @throws ApiError 401: The end-user token is missing or unknown
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function listCustodies(
  client: Client,
  input: ListCustodiesInput = {},
  options?: CallOptions,
): Call<ListCustodiesAnswers, ListCustodiesFailures> {
  return call(client, listCustodiesOperation, input, options);
}

/** Whether an error is one that {@link listCustodies} declares. */
export function isListCustodiesError(error: unknown): error is ListCustodiesError {
  return isErrorOf(error, listCustodiesOperation);
}

/** The input of {@link openCustody}. */
export interface OpenCustodyInput {
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
  /** The custody to open. */
  body: CustodyRequest;
}

/** What {@link openCustody} resolves to. */
export type OpenCustodyResult = Custody;

/** The answers of {@link openCustody} that are no errors. */
export type OpenCustodyAnswers = Answer<200, OpenCustodyResult>;

/** What a violated constraint of {@link openCustody} can be told of. */
export type OpenCustodyViolation =
  | "x-session-id"
  | "x-request-id"
  | "x-api-key"
  | "x-authorization"
  | "body"
  | "name"
  | "accountNumber"
  | "custodyType"
  | "currency"
  | "acceptTerms"
  | "taxResidence";

/** The error answers of {@link openCustody}, by status. */
export type OpenCustodyFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<OpenCustodyViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError | BusinessError<"ACC_ERR_404" | "CUS_ERR_001">>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link openCustody} throws for them. */
export type OpenCustodyError = ApiErrorOf<OpenCustodyFailures>;

export const openCustodyOperation: Operation<OpenCustodyInput, OpenCustodyAnswers, OpenCustodyFailures> = {
  operationId: "openCustody",
  method: "POST",
  path: "/custodies/mgmt/v1/custodies",
  parameters: [
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
  ],
  requestBody: [json],
  responses: { 200: [json], 400: [json], 401: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey, endUser]],
};

/**
 * Opens a custody
 *
 * Opens a custody for the end user. Its status is `OPENING` in the answer and `OPEN` when it is read next. A
 * customer has at most five.
 *
 * `POST /custodies/mgmt/v1/custodies`
 *
 * @throws ApiError 400: A field is missing or invalid, the terms were not accepted, or the API key is not
 * accepted
 * @throws ApiError 401: The end-user token is missing or unknown
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The bank does not open this custody, or the service failed
 * @throws ApiError 503: The service is overloaded or under maintenance
 * @throws ApiError with code ACC_ERR_404: Account not found
 * @throws ApiError with code CUS_ERR_001: Custody limit exceeded
 */
export function openCustody(
  client: Client,
  input: OpenCustodyInput,
  options?: CallOptions,
): Call<OpenCustodyAnswers, OpenCustodyFailures> {
  return call(client, openCustodyOperation, input, options);
}

/** Whether an error is one that {@link openCustody} declares. */
export function isOpenCustodyError(error: unknown): error is OpenCustodyError {
  return isErrorOf(error, openCustodyOperation);
}

/** The input of {@link getCustody}. */
export interface GetCustodyInput {
  /**
   * The `custodyId` of a custody of the end user.
   *
   * Constraints: format uuid
   */
  custodyId: string;
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

/** What {@link getCustody} resolves to. */
export type GetCustodyResult = Custody;

/** The answers of {@link getCustody} that are no errors. */
export type GetCustodyAnswers = Answer<200, GetCustodyResult>;

/** What a violated constraint of {@link getCustody} can be told of. */
export type GetCustodyViolation = "custodyId" | "x-session-id" | "x-request-id" | "x-api-key" | "x-authorization";

/** The error answers of {@link getCustody}, by status. */
export type GetCustodyFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<GetCustodyViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link getCustody} throws for them. */
export type GetCustodyError = ApiErrorOf<GetCustodyFailures>;

export const getCustodyOperation: Operation<GetCustodyInput, GetCustodyAnswers, GetCustodyFailures> = {
  operationId: "getCustody",
  method: "GET",
  path: "/custodies/mgmt/v1/custodies/{custodyId}",
  parameters: [
    { name: "custodyId", in: "path" },
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
  ],
  responses: { 200: [json], 400: [json], 401: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey, endUser]],
};

/**
 * Reads one custody
 *
 * One custody of the end user.
 *
 * `GET /custodies/mgmt/v1/custodies/{custodyId}`
 *
 * @throws ApiError 400: The custody is unknown or belongs to somebody else, or the API key is not accepted
 * @throws ApiError 401: The end-user token is missing or unknown
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function getCustody(
  client: Client,
  input: GetCustodyInput,
  options?: CallOptions,
): Call<GetCustodyAnswers, GetCustodyFailures> {
  return call(client, getCustodyOperation, input, options);
}

/** Whether an error is one that {@link getCustody} declares. */
export function isGetCustodyError(error: unknown): error is GetCustodyError {
  return isErrorOf(error, getCustodyOperation);
}

/** The input of {@link listCustodyHoldings}. */
export interface ListCustodyHoldingsInput {
  /**
   * The `custodyId` of a custody of the end user.
   *
   * Constraints: format uuid
   */
  custodyId: string;
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

/** What {@link listCustodyHoldings} resolves to. */
export type ListCustodyHoldingsResult = CustodyHoldings;

/** The answers of {@link listCustodyHoldings} that are no errors. */
export type ListCustodyHoldingsAnswers = Answer<200, ListCustodyHoldingsResult>;

/** What a violated constraint of {@link listCustodyHoldings} can be told of. */
export type ListCustodyHoldingsViolation =
  | "custodyId"
  | "x-session-id"
  | "x-request-id"
  | "x-api-key"
  | "x-authorization";

/** The error answers of {@link listCustodyHoldings}, by status. */
export type ListCustodyHoldingsFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<ListCustodyHoldingsViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link listCustodyHoldings} throws for them. */
export type ListCustodyHoldingsError = ApiErrorOf<ListCustodyHoldingsFailures>;

export const listCustodyHoldingsOperation: Operation<
  ListCustodyHoldingsInput,
  ListCustodyHoldingsAnswers,
  ListCustodyHoldingsFailures
> = {
  operationId: "listCustodyHoldings",
  method: "GET",
  path: "/custodies/mgmt/v1/custodies/{custodyId}/holdings",
  parameters: [
    { name: "custodyId", in: "path" },
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
  ],
  responses: { 200: [json], 400: [json], 401: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey, endUser]],
};

/**
 * Lists what a custody holds
 *
 * The shares in the custody, one row an instrument.
 *
 * `GET /custodies/mgmt/v1/custodies/{custodyId}/holdings`
 *
 * @throws ApiError 400: The custody is unknown or belongs to somebody else, or the API key is not accepted
 * @throws ApiError 401: The end-user token is missing or unknown
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function listCustodyHoldings(
  client: Client,
  input: ListCustodyHoldingsInput,
  options?: CallOptions,
): Call<ListCustodyHoldingsAnswers, ListCustodyHoldingsFailures> {
  return call(client, listCustodyHoldingsOperation, input, options);
}

/** Whether an error is one that {@link listCustodyHoldings} declares. */
export function isListCustodyHoldingsError(error: unknown): error is ListCustodyHoldingsError {
  return isErrorOf(error, listCustodyHoldingsOperation);
}
