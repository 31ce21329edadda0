// Generated from golden/error-descriptors/v1/openapi.yaml by generator/emit/operations. Do not edit.
import {
  type Answer,
  type ApiErrorOf,
  type BusinessError,
  type Call,
  call,
  type CallOptions,
  type Client,
  type ClientErrorStatus,
  type ErrorPayload,
  isErrorOf,
  json,
  type Operation,
  type SecurityError,
  type TechnicalError,
  type ValidationError,
} from "../../../runtime/client/index.ts";
import { apiKey } from "../security.ts";
import type { Transfer, TransferInput } from "../types.ts";

/** The input of {@link createTransfer}. */
export interface CreateTransferInput {
  "x-session-id"?: string;
  body: TransferInput;
}

/** What {@link createTransfer} resolves to. */
export type CreateTransferResult = Transfer;

/** The answers of {@link createTransfer} that are no errors. */
export type CreateTransferAnswers = Answer<200, CreateTransferResult>;

/** What a violated constraint of {@link createTransfer} can be told of. */
export type CreateTransferViolation =
  | "x-session-id"
  | "x-api-key"
  | "body"
  | "amount"
  | "to"
  | "to.iban"
  | "to.name"
  | "notes"
  | `notes[${number}]`
  | `notes[${number}].text`;

/** The error answers of {@link createTransfer}, by status. */
export type CreateTransferFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<CreateTransferViolation>>>
  | Answer<500, ErrorPayload<TechnicalError | BusinessError<"TRF_ERR_001" | "TRF_ERR_002">>>;

/** What {@link createTransfer} throws for them. */
export type CreateTransferError = ApiErrorOf<CreateTransferFailures>;

export const createTransferOperation: Operation<CreateTransferInput, CreateTransferAnswers, CreateTransferFailures> = {
  operationId: "createTransfer",
  method: "POST",
  path: "/v1/transfers",
  parameters: [{ name: "x-session-id", in: "header" }],
  requestBody: [json],
  responses: { 200: [json], 400: [json], 500: [json] },
  security: [[apiKey]],
};

/**
 * Moves money
 *
 * `POST /v1/transfers`
 *
 * @throws ApiError 400: A field is missing or invalid
 * @throws ApiError 500: The bank refused, or failed
 * @throws ApiError with code TRF_ERR_001: Balance exceeded
 * @throws ApiError with code TRF_ERR_002: Account not owned by user
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
  id: string;
}

/** What {@link getTransfer} resolves to. */
export type GetTransferResult = Transfer;

/** The answers of {@link getTransfer} that are no errors. */
export type GetTransferAnswers = Answer<200, GetTransferResult>;

/** What a violated constraint of {@link getTransfer} can be told of. */
export type GetTransferViolation = "id" | "x-api-key";

/** The error answers of {@link getTransfer}, by status. */
export type GetTransferFailures = Answer<
  ClientErrorStatus,
  ErrorPayload<SecurityError | ValidationError<GetTransferViolation> | TechnicalError>
>;

/** What {@link getTransfer} throws for them. */
export type GetTransferError = ApiErrorOf<GetTransferFailures>;

export const getTransferOperation: Operation<GetTransferInput, GetTransferAnswers, GetTransferFailures> = {
  operationId: "getTransfer",
  method: "GET",
  path: "/v1/transfers/{id}",
  parameters: [{ name: "id", in: "path" }],
  responses: { 200: [json], "4XX": [json] },
  security: [[apiKey]],
};

/**
 * One transfer
 *
 * `GET /v1/transfers/{id}`
 *
 * @throws ApiError 4XX: No such transfer
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
