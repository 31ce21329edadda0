// Generated from specs/payments/v1/openapi.yaml by generator/emit/operations. Do not edit.
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
import type { Transfer, TransferRequest } from "../types.ts";

/** The input of {@link createTransfer}. */
export interface CreateTransferInput {
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
  /** The transfer to make. */
  body: TransferRequest;
}

/** What {@link createTransfer} resolves to. */
export type CreateTransferResult = Transfer;

/** The answers of {@link createTransfer} that are no errors. */
export type CreateTransferAnswers = Answer<200, CreateTransferResult>;

/** What a violated constraint of {@link createTransfer} can be told of. */
export type CreateTransferViolation =
  | "x-session-id"
  | "x-request-id"
  | "x-api-key"
  | "x-authorization"
  | "body"
  | "amount"
  | "sourceAccountName"
  | "targetAccountName"
  | "currency"
  | "message";

/** The error answers of {@link createTransfer}, by status. */
export type CreateTransferFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<CreateTransferViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError | BusinessError<"ACC_ERR_123" | "ACC_ERR_404">>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link createTransfer} throws for them. */
export type CreateTransferError = ApiErrorOf<CreateTransferFailures>;

export const createTransferOperation: Operation<CreateTransferInput, CreateTransferAnswers, CreateTransferFailures> = {
  operationId: "createTransfer",
  method: "POST",
  path: "/v1/payments/transfer",
  parameters: [
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
  ],
  requestBody: [json],
  responses: { 200: [json], 400: [json], 401: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey, endUser]],
};

/**
 * Transfers money between own accounts
 *
 * Moves money between two accounts of the end user at once, without a confirmation. The accounts are chosen by
 * name, in upper or lower case. Where several have the name, the first in the order of the account list that
 * is not the source is taken.
 *
 * `POST /v1/payments/transfer`
 *
 * @throws ApiError 400: A field is missing or invalid, or the API key is not accepted
 * @throws ApiError 401: The end-user token is missing or unknown
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The bank does not make this transfer, or the service failed
 * @throws ApiError 503: The service is overloaded or under maintenance
 * @throws ApiError with code ACC_ERR_123: Account balance exceeded
 * @throws ApiError with code ACC_ERR_404: Account not found
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
