// Generated from specs/consumer-financing/v1/openapi.yaml by generator/emit/operations. Do not edit.
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
import type { Application, ApplicationList, ApplicationRequest, ApplicationStatus } from "../types.ts";

/** The input of {@link listApplications}. */
export interface ListApplicationsInput {
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
  /** Only applications that stand so. */
  status?: ApplicationStatus;
}

/** What {@link listApplications} resolves to. */
export type ListApplicationsResult = ApplicationList;

/** The answers of {@link listApplications} that are no errors. */
export type ListApplicationsAnswers = Answer<200, ListApplicationsResult>;

/** What a violated constraint of {@link listApplications} can be told of. */
export type ListApplicationsViolation = "x-session-id" | "x-request-id" | "status" | "x-api-key" | "x-authorization";

/** The error answers of {@link listApplications}, by status. */
export type ListApplicationsFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<ListApplicationsViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link listApplications} throws for them. */
export type ListApplicationsError = ApiErrorOf<ListApplicationsFailures>;

export const listApplicationsOperation: Operation<
  ListApplicationsInput,
  ListApplicationsAnswers,
  ListApplicationsFailures
> = {
  operationId: "listApplications",
  method: "GET",
  path: "/consumer-financing/v1/applications",
  parameters: [
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
    { name: "status", in: "query" },
  ],
  responses: { 200: [json], 400: [json], 401: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey, endUser]],
};

/**
 * Lists the applications of the end user
 *
 * The end user's applications, newest first; on request only those with a status.
 *
 * `GET /consumer-financing/v1/applications`
 *
 * @throws ApiError 400: `status` is invalid, or the API key is not accepted
 * @throws ApiError 401: The end-user token is missing or unknown
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function listApplications(
  client: Client,
  input: ListApplicationsInput = {},
  options?: CallOptions,
): Call<ListApplicationsAnswers, ListApplicationsFailures> {
  return call(client, listApplicationsOperation, input, options);
}

/** Whether an error is one that {@link listApplications} declares. */
export function isListApplicationsError(error: unknown): error is ListApplicationsError {
  return isErrorOf(error, listApplicationsOperation);
}

/** The input of {@link createApplication}. */
export interface CreateApplicationInput {
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
  /** The application. */
  body: ApplicationRequest;
}

/** What {@link createApplication} resolves to. */
export type CreateApplicationResult = Application;

/** The answers of {@link createApplication} that are no errors. */
export type CreateApplicationAnswers = Answer<200, CreateApplicationResult>;

/** What a violated constraint of {@link createApplication} can be told of. */
export type CreateApplicationViolation =
  | "x-session-id"
  | "x-request-id"
  | "x-api-key"
  | "x-authorization"
  | "body"
  | "productId"
  | "amount"
  | "termMonths"
  | "channel"
  | "merchantId"
  | "orderReference"
  | "purpose"
  | "applicant"
  | "applicant.name"
  | "applicant.email"
  | "applicant.phone"
  | "applicant.monthlyIncome"
  | "returnUrl";

/** The error answers of {@link createApplication}, by status. */
export type CreateApplicationFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<CreateApplicationViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link createApplication} throws for them. */
export type CreateApplicationError = ApiErrorOf<CreateApplicationFailures>;

export const createApplicationOperation: Operation<
  CreateApplicationInput,
  CreateApplicationAnswers,
  CreateApplicationFailures
> = {
  operationId: "createApplication",
  method: "POST",
  path: "/consumer-financing/v1/applications",
  parameters: [
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
  ],
  requestBody: [json],
  responses: { 200: [json], 400: [json], 401: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey, endUser]],
};

/**
 * Applies for financing
 *
 * Applies in the name of the end user. The answer carries the decision, and the offer when it is `APPROVED`.
 * In the sandbox an amount of 666 stays `PENDING`.
 *
 * `POST /consumer-financing/v1/applications`
 *
 * @throws ApiError 400: A field is missing or outside the limits of the product, or the API key is not
 * accepted
 * @throws ApiError 401: The end-user token is missing or unknown
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function createApplication(
  client: Client,
  input: CreateApplicationInput,
  options?: CallOptions,
): Call<CreateApplicationAnswers, CreateApplicationFailures> {
  return call(client, createApplicationOperation, input, options);
}

/** Whether an error is one that {@link createApplication} declares. */
export function isCreateApplicationError(error: unknown): error is CreateApplicationError {
  return isErrorOf(error, createApplicationOperation);
}

/** The input of {@link getApplication}. */
export interface GetApplicationInput {
  /**
   * The `applicationId` of an application of the end user.
   *
   * Constraints: format uuid
   */
  applicationId: string;
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

/** What {@link getApplication} resolves to. */
export type GetApplicationResult = Application;

/** The answers of {@link getApplication} that are no errors. */
export type GetApplicationAnswers = Answer<200, GetApplicationResult>;

/** What a violated constraint of {@link getApplication} can be told of. */
export type GetApplicationViolation =
  | "applicationId"
  | "x-session-id"
  | "x-request-id"
  | "x-api-key"
  | "x-authorization";

/** The error answers of {@link getApplication}, by status. */
export type GetApplicationFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<GetApplicationViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link getApplication} throws for them. */
export type GetApplicationError = ApiErrorOf<GetApplicationFailures>;

export const getApplicationOperation: Operation<GetApplicationInput, GetApplicationAnswers, GetApplicationFailures> = {
  operationId: "getApplication",
  method: "GET",
  path: "/consumer-financing/v1/applications/{applicationId}",
  parameters: [
    { name: "applicationId", in: "path" },
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
  ],
  responses: { 200: [json], 400: [json], 401: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey, endUser]],
};

/**
 * Reads one application
 *
 * One application of the end user.
 *
 * `GET /consumer-financing/v1/applications/{applicationId}`
 *
 * @throws ApiError 400: The application is unknown or somebody else's, or the API key is not accepted
 * @throws ApiError 401: The end-user token is missing or unknown
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function getApplication(
  client: Client,
  input: GetApplicationInput,
  options?: CallOptions,
): Call<GetApplicationAnswers, GetApplicationFailures> {
  return call(client, getApplicationOperation, input, options);
}

/** Whether an error is one that {@link getApplication} declares. */
export function isGetApplicationError(error: unknown): error is GetApplicationError {
  return isErrorOf(error, getApplicationOperation);
}

/** The input of {@link confirmApplication}. */
export interface ConfirmApplicationInput {
  /**
   * The `applicationId` of an application of the end user.
   *
   * Constraints: format uuid
   */
  applicationId: string;
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

/** What {@link confirmApplication} resolves to. */
export type ConfirmApplicationResult = Application;

/** The answers of {@link confirmApplication} that are no errors. */
export type ConfirmApplicationAnswers = Answer<200, ConfirmApplicationResult>;

/** What a violated constraint of {@link confirmApplication} can be told of. */
export type ConfirmApplicationViolation =
  | "applicationId"
  | "x-session-id"
  | "x-request-id"
  | "x-api-key"
  | "x-authorization";

/** The error answers of {@link confirmApplication}, by status. */
export type ConfirmApplicationFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<ConfirmApplicationViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError | BusinessError<"FIN_ERR_001">>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link confirmApplication} throws for them. */
export type ConfirmApplicationError = ApiErrorOf<ConfirmApplicationFailures>;

export const confirmApplicationOperation: Operation<
  ConfirmApplicationInput,
  ConfirmApplicationAnswers,
  ConfirmApplicationFailures
> = {
  operationId: "confirmApplication",
  method: "POST",
  path: "/consumer-financing/v1/applications/{applicationId}/confirm",
  parameters: [
    { name: "applicationId", in: "path" },
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
  ],
  responses: { 200: [json], 400: [json], 401: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey, endUser]],
};

/**
 * Accepts the offer of an application
 *
 * The customer accepts the offer. Only an `APPROVED` application can be confirmed. It is `PAID_OUT` on the
 * next day.
 *
 * `POST /consumer-financing/v1/applications/{applicationId}/confirm`
 *
 * @throws ApiError 400: The application is unknown or somebody else's, or the API key is not accepted
 * @throws ApiError 401: The end-user token is missing or unknown
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The application is not approved, or the service failed
 * @throws ApiError 503: The service is overloaded or under maintenance
 * @throws ApiError with code FIN_ERR_001: Application not approved
 */
export function confirmApplication(
  client: Client,
  input: ConfirmApplicationInput,
  options?: CallOptions,
): Call<ConfirmApplicationAnswers, ConfirmApplicationFailures> {
  return call(client, confirmApplicationOperation, input, options);
}

/** Whether an error is one that {@link confirmApplication} declares. */
export function isConfirmApplicationError(error: unknown): error is ConfirmApplicationError {
  return isErrorOf(error, confirmApplicationOperation);
}

/** The input of {@link cancelApplication}. */
export interface CancelApplicationInput {
  /**
   * The `applicationId` of an application of the end user.
   *
   * Constraints: format uuid
   */
  applicationId: string;
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

/** What {@link cancelApplication} resolves to. */
export type CancelApplicationResult = Application;

/** The answers of {@link cancelApplication} that are no errors. */
export type CancelApplicationAnswers = Answer<200, CancelApplicationResult>;

/** What a violated constraint of {@link cancelApplication} can be told of. */
export type CancelApplicationViolation =
  | "applicationId"
  | "x-session-id"
  | "x-request-id"
  | "x-api-key"
  | "x-authorization";

/** The error answers of {@link cancelApplication}, by status. */
export type CancelApplicationFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<CancelApplicationViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError | BusinessError<"FIN_ERR_002">>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link cancelApplication} throws for them. */
export type CancelApplicationError = ApiErrorOf<CancelApplicationFailures>;

export const cancelApplicationOperation: Operation<
  CancelApplicationInput,
  CancelApplicationAnswers,
  CancelApplicationFailures
> = {
  operationId: "cancelApplication",
  method: "POST",
  path: "/consumer-financing/v1/applications/{applicationId}/cancel",
  parameters: [
    { name: "applicationId", in: "path" },
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
  ],
  responses: { 200: [json], 400: [json], 401: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey, endUser]],
};

/**
 * Withdraws an application
 *
 * The customer withdraws the application. That is possible while it is `PENDING` or `APPROVED`.
 *
 * `POST /consumer-financing/v1/applications/{applicationId}/cancel`
 *
 * @throws ApiError 400: The application is unknown or somebody else's, or the API key is not accepted
 * @throws ApiError 401: The end-user token is missing or unknown
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The application can no longer be withdrawn, or the service failed
 * @throws ApiError 503: The service is overloaded or under maintenance
 * @throws ApiError with code FIN_ERR_002: Application cannot be cancelled
 */
export function cancelApplication(
  client: Client,
  input: CancelApplicationInput,
  options?: CallOptions,
): Call<CancelApplicationAnswers, CancelApplicationFailures> {
  return call(client, cancelApplicationOperation, input, options);
}

/** Whether an error is one that {@link cancelApplication} declares. */
export function isCancelApplicationError(error: unknown): error is CancelApplicationError {
  return isErrorOf(error, cancelApplicationOperation);
}
