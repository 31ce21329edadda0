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
import type { PhoneNumber, Recipient } from "../types.ts";

/** The input of {@link getRecipient}. */
export interface GetRecipientInput {
  /** Telephone number with country code (E.164). */
  phone: PhoneNumber;
}

/** What {@link getRecipient} resolves to. */
export type GetRecipientResult = Recipient;

/** The answers of {@link getRecipient} that are no errors. */
export type GetRecipientAnswers = Answer<200, GetRecipientResult>;

/** What a violated constraint of {@link getRecipient} can be told of. */
export type GetRecipientViolation = "phone";

/** The error answers of {@link getRecipient}, by status. */
export type GetRecipientFailures =
  | Answer<400, ErrorPayload<ValidationError<GetRecipientViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link getRecipient} throws for them. */
export type GetRecipientError = ApiErrorOf<GetRecipientFailures>;

export const getRecipientOperation: Operation<GetRecipientInput, GetRecipientAnswers, GetRecipientFailures> = {
  operationId: "getRecipient",
  method: "GET",
  path: "/siirto/v1/recipients/{phone}",
  parameters: [{ name: "phone", in: "path" }],
  responses: { 200: [json], 400: [json], 401: [json], 500: [json], 503: [json] },
  security: [[oauth2]],
};

/**
 * Tells whether a telephone number can be paid
 *
 * Looks a telephone number up in the Siirto network.
 *
 * `GET /siirto/v1/recipients/{phone}`
 *
 * @throws ApiError 400: The telephone number is malformed
 * @throws ApiError 401: The access token or the signature is missing, unknown or expired
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function getRecipient(
  client: Client,
  input: GetRecipientInput,
  options?: CallOptions,
): Call<GetRecipientAnswers, GetRecipientFailures> {
  return call(client, getRecipientOperation, input, options);
}

/** Whether an error is one that {@link getRecipient} declares. */
export function isGetRecipientError(error: unknown): error is GetRecipientError {
  return isErrorOf(error, getRecipientOperation);
}
