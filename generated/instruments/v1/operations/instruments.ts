// Generated from specs/instruments/v1/openapi.yaml by generator/emit/operations. Do not edit.
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
import { apiKey, endUser } from "../security.ts";
import type { Instrument, InstrumentList, Isin } from "../types.ts";

/** The input of {@link listInstruments}. */
export interface ListInstrumentsInput {
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

/** What {@link listInstruments} resolves to. */
export type ListInstrumentsResult = InstrumentList;

/** The answers of {@link listInstruments} that are no errors. */
export type ListInstrumentsAnswers = Answer<200, ListInstrumentsResult>;

/** What a violated constraint of {@link listInstruments} can be told of. */
export type ListInstrumentsViolation = "x-session-id" | "x-request-id" | "x-api-key" | "x-authorization";

/** The error answers of {@link listInstruments}, by status. */
export type ListInstrumentsFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<ListInstrumentsViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link listInstruments} throws for them. */
export type ListInstrumentsError = ApiErrorOf<ListInstrumentsFailures>;

export const listInstrumentsOperation: Operation<
  ListInstrumentsInput,
  ListInstrumentsAnswers,
  ListInstrumentsFailures
> = {
  operationId: "listInstruments",
  method: "GET",
  path: "/instruments/mgmt/v1/instruments",
  parameters: [
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
  ],
  responses: { 200: [json], 400: [json], 401: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey, endUser]],
};

/**
 * Lists the instruments
 *
 * All stocks that can be traded, with their last price.
 *
 * `GET /instruments/mgmt/v1/instruments`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or the API key is not
 * accepted
 * @throws ApiError 401: The end-user token is missing or unknown
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function listInstruments(
  client: Client,
  input: ListInstrumentsInput = {},
  options?: CallOptions,
): Call<ListInstrumentsAnswers, ListInstrumentsFailures> {
  return call(client, listInstrumentsOperation, input, options);
}

/** Whether an error is one that {@link listInstruments} declares. */
export function isListInstrumentsError(error: unknown): error is ListInstrumentsError {
  return isErrorOf(error, listInstrumentsOperation);
}

/** The input of {@link getInstrument}. */
export interface GetInstrumentInput {
  /** The `isinCode` of an instrument. */
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
}

/** What {@link getInstrument} resolves to. */
export type GetInstrumentResult = Instrument;

/** The answers of {@link getInstrument} that are no errors. */
export type GetInstrumentAnswers = Answer<200, GetInstrumentResult>;

/** What a violated constraint of {@link getInstrument} can be told of. */
export type GetInstrumentViolation = "isinCode" | "x-session-id" | "x-request-id" | "x-api-key" | "x-authorization";

/** The error answers of {@link getInstrument}, by status. */
export type GetInstrumentFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<GetInstrumentViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link getInstrument} throws for them. */
export type GetInstrumentError = ApiErrorOf<GetInstrumentFailures>;

export const getInstrumentOperation: Operation<GetInstrumentInput, GetInstrumentAnswers, GetInstrumentFailures> = {
  operationId: "getInstrument",
  method: "GET",
  path: "/instruments/mgmt/v1/instruments/{isinCode}",
  parameters: [
    { name: "isinCode", in: "path" },
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
  ],
  responses: { 200: [json], 400: [json], 401: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey, endUser]],
};

/**
 * Reads one instrument
 *
 * One stock with its last price.
 *
 * `GET /instruments/mgmt/v1/instruments/{isinCode}`
 *
 * @throws ApiError 400: The instrument is unknown, or the API key is not accepted
 * @throws ApiError 401: The end-user token is missing or unknown
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function getInstrument(
  client: Client,
  input: GetInstrumentInput,
  options?: CallOptions,
): Call<GetInstrumentAnswers, GetInstrumentFailures> {
  return call(client, getInstrumentOperation, input, options);
}

/** Whether an error is one that {@link getInstrument} declares. */
export function isGetInstrumentError(error: unknown): error is GetInstrumentError {
  return isErrorOf(error, getInstrumentOperation);
}
