// Generated from specs/siirto/v1/openapi.yaml by generator/emit/operations. Do not edit.
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
import { oauth2 } from "../security.ts";
import type { Transfer, TransferList, TransferRequest } from "../types.ts";

/** The input of {@link listTransfers}. */
export interface ListTransfersInput {
  /** Only the transfer with this stamp. */
  stamp?: string;
  /**
   * Only transfers created at this time or later.
   *
   * Constraints: format date-time
   */
  from?: string;
  /**
   * Only transfers created before this time.
   *
   * Constraints: format date-time
   */
  to?: string;
  /**
   * At most so many transfers.
   *
   * Constraints: minimum 1, maximum 100
   *
   * @default 50
   */
  limit?: number;
  /**
   * How many transfers to skip.
   *
   * Constraints: minimum 0
   *
   * @default 0
   */
  offset?: number;
}

/** What {@link listTransfers} resolves to. */
export type ListTransfersResult = TransferList;

/** The answers of {@link listTransfers} that are no errors. */
export type ListTransfersAnswers = Answer<200, ListTransfersResult>;

/** What a violated constraint of {@link listTransfers} can be told of. */
export type ListTransfersViolation = "stamp" | "from" | "to" | "limit" | "offset";

/** The error answers of {@link listTransfers}, by status. */
export type ListTransfersFailures =
  | Answer<400, ErrorPayload<ValidationError<ListTransfersViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link listTransfers} throws for them. */
export type ListTransfersError = ApiErrorOf<ListTransfersFailures>;

export const listTransfersOperation: Operation<ListTransfersInput, ListTransfersAnswers, ListTransfersFailures> = {
  operationId: "listTransfers",
  method: "GET",
  path: "/siirto/v1/transfers",
  parameters: [
    { name: "stamp", in: "query" },
    { name: "from", in: "query" },
    { name: "to", in: "query" },
    { name: "limit", in: "query" },
    { name: "offset", in: "query" },
  ],
  responses: { 200: [json], 400: [json], 401: [json], 500: [json], 503: [json] },
  security: [[oauth2]],
};

/**
 * Lists transfers
 *
 * The merchant's transfers, newest first; on request only the one with a stamp, or those of a period.
 *
 * `GET /siirto/v1/transfers`
 *
 * @throws ApiError 400: A query parameter is invalid
 * @throws ApiError 401: The access token or the signature is missing, unknown or expired
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function listTransfers(
  client: Client,
  input: ListTransfersInput = {},
  options?: CallOptions,
): Call<ListTransfersAnswers, ListTransfersFailures> {
  return call(client, listTransfersOperation, input, options);
}

/** Whether an error is one that {@link listTransfers} declares. */
export function isListTransfersError(error: unknown): error is ListTransfersError {
  return isErrorOf(error, listTransfersOperation);
}

/** The input of {@link createTransfer}. */
export interface CreateTransferInput {
  /** The transfer to make. */
  body: TransferRequest;
}

/** What {@link createTransfer} resolves to. */
export type CreateTransferResult = Transfer;

/** The answers of {@link createTransfer} that are no errors. */
export type CreateTransferAnswers = Answer<200, CreateTransferResult>;

/** What a violated constraint of {@link createTransfer} can be told of. */
export type CreateTransferViolation =
  | "body"
  | "stamp"
  | "amount"
  | "currency"
  | "payer_iban"
  | "receiver_iban"
  | "receiver_phone"
  | "receiver_name"
  | "reference"
  | "message";

/** The error answers of {@link createTransfer}, by status. */
export type CreateTransferFailures =
  | Answer<400, ErrorPayload<ValidationError<CreateTransferViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link createTransfer} throws for them. */
export type CreateTransferError = ApiErrorOf<CreateTransferFailures>;

export const createTransferOperation: Operation<CreateTransferInput, CreateTransferAnswers, CreateTransferFailures> = {
  operationId: "createTransfer",
  method: "POST",
  path: "/siirto/v1/transfers",
  requestBody: [json],
  responses: { 200: [json], 400: [json], 401: [json], 500: [json], 503: [json] },
  security: [[oauth2]],
};

/**
 * Pays a consumer
 *
 * Pays the receiver from the merchant's account. The stamp makes the call safe to repeat: the same stamp with
 * the same content answers with the first transfer, with other content it is refused. A transfer that fails is
 * answered with status 200 and `status` `REJECTED`.
 *
 * `POST /siirto/v1/transfers`
 *
 * @throws ApiError 400: A field is missing or invalid, or the stamp belongs to another transfer
 * @throws ApiError 401: The access token or the signature is missing, unknown or expired
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function createTransfer(
  client: Client,
  input: CreateTransferInput,
  options?: CallOptions,
): Call<CreateTransferAnswers, CreateTransferFailures> {
  return call(client, createTransferOperation, input, options);
}

/** Whether an error is one that {@link createTransfer} declares. */
export function isCreateTransferError(error: unknown): error is CreateTransferError {
  return isErrorOf(error, createTransferOperation);
}

/** The input of {@link getTransfer}. */
export interface GetTransferInput {
  /**
   * The `transfer_id` of a transfer of the merchant.
   *
   * Constraints: format uuid
   */
  transferId: string;
}

/** What {@link getTransfer} resolves to. */
export type GetTransferResult = Transfer;

/** The answers of {@link getTransfer} that are no errors. */
export type GetTransferAnswers = Answer<200, GetTransferResult>;

/** What a violated constraint of {@link getTransfer} can be told of. */
export type GetTransferViolation = "transferId";

/** The error answers of {@link getTransfer}, by status. */
export type GetTransferFailures =
  | Answer<400, ErrorPayload<ValidationError<GetTransferViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link getTransfer} throws for them. */
export type GetTransferError = ApiErrorOf<GetTransferFailures>;

export const getTransferOperation: Operation<GetTransferInput, GetTransferAnswers, GetTransferFailures> = {
  operationId: "getTransfer",
  method: "GET",
  path: "/siirto/v1/transfers/{transferId}",
  parameters: [{ name: "transferId", in: "path" }],
  responses: { 200: [json], 400: [json], 401: [json], 500: [json], 503: [json] },
  security: [[oauth2]],
};

/**
 * Reads one transfer
 *
 * A transfer with its status.
 *
 * `GET /siirto/v1/transfers/{transferId}`
 *
 * @throws ApiError 400: The transfer is unknown
 * @throws ApiError 401: The access token or the signature is missing, unknown or expired
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function getTransfer(
  client: Client,
  input: GetTransferInput,
  options?: CallOptions,
): Call<GetTransferAnswers, GetTransferFailures> {
  return call(client, getTransferOperation, input, options);
}

/** Whether an error is one that {@link getTransfer} declares. */
export function isGetTransferError(error: unknown): error is GetTransferError {
  return isErrorOf(error, getTransferOperation);
}
