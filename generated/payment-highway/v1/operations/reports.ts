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
import type { ReconciliationReport, SettlementReport } from "../types.ts";

/** The input of {@link getBatchReport}. */
export interface GetBatchReportInput {
  /**
   * The day, `yyyyMMdd`.
   *
   * Constraints: pattern `^\d{8}$`
   */
  date: string;
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

/** What {@link getBatchReport} resolves to. */
export type GetBatchReportResult = SettlementReport;

/** The answers of {@link getBatchReport} that are no errors. */
export type GetBatchReportAnswers = Answer<200, GetBatchReportResult>;

/** What a violated constraint of {@link getBatchReport} can be told of. */
export type GetBatchReportViolation =
  | "date"
  | "sph-api-version"
  | "sph-account"
  | "sph-merchant"
  | "sph-timestamp"
  | "sph-request-id"
  | "signature";

/** The error answers of {@link getBatchReport}, by status. */
export type GetBatchReportFailures =
  | Answer<400, ErrorPayload<ValidationError<GetBatchReportViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link getBatchReport} throws for them. */
export type GetBatchReportError = ApiErrorOf<GetBatchReportFailures>;

export const getBatchReportOperation: Operation<GetBatchReportInput, GetBatchReportAnswers, GetBatchReportFailures> = {
  operationId: "getBatchReport",
  method: "GET",
  path: "/report/batch/{date}",
  parameters: [
    { name: "date", in: "path" },
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
 * Reads the settlements of a day
 *
 * The batches that were sent to the acquirers on a day.
 *
 * `GET /report/batch/{date}`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function getBatchReport(
  client: Client,
  input: GetBatchReportInput,
  options?: CallOptions,
): Call<GetBatchReportAnswers, GetBatchReportFailures> {
  return call(client, getBatchReportOperation, input, options);
}

/** Whether an error is one that {@link getBatchReport} declares. */
export function isGetBatchReportError(error: unknown): error is GetBatchReportError {
  return isErrorOf(error, getBatchReportOperation);
}

/** The input of {@link getReconciliationReport}. */
export interface GetReconciliationReportInput {
  /**
   * The day, `yyyyMMdd`.
   *
   * Constraints: pattern `^\d{8}$`
   */
  date: string;
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
  /** Whether the date is the one on which the report was processed, instead of the settlement's own. */
  "use-date-processed"?: boolean;
}

/** What {@link getReconciliationReport} resolves to. */
export type GetReconciliationReportResult = ReconciliationReport;

/** The answers of {@link getReconciliationReport} that are no errors. */
export type GetReconciliationReportAnswers = Answer<200, GetReconciliationReportResult>;

/** What a violated constraint of {@link getReconciliationReport} can be told of. */
export type GetReconciliationReportViolation =
  | "date"
  | "sph-api-version"
  | "sph-account"
  | "sph-merchant"
  | "sph-timestamp"
  | "sph-request-id"
  | "use-date-processed"
  | "signature";

/** The error answers of {@link getReconciliationReport}, by status. */
export type GetReconciliationReportFailures =
  | Answer<400, ErrorPayload<ValidationError<GetReconciliationReportViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link getReconciliationReport} throws for them. */
export type GetReconciliationReportError = ApiErrorOf<GetReconciliationReportFailures>;

export const getReconciliationReportOperation: Operation<
  GetReconciliationReportInput,
  GetReconciliationReportAnswers,
  GetReconciliationReportFailures
> = {
  operationId: "getReconciliationReport",
  method: "GET",
  path: "/report/reconciliation/{date}",
  parameters: [
    { name: "date", in: "path" },
    { name: "sph-api-version", in: "header" },
    { name: "sph-account", in: "header" },
    { name: "sph-merchant", in: "header" },
    { name: "sph-timestamp", in: "header" },
    { name: "sph-request-id", in: "header" },
    { name: "use-date-processed", in: "query" },
  ],
  responses: { 200: [json], 400: [json], 401: [json], 500: [json], 503: [json] },
  security: [[sphSignature]],
};

/**
 * Reads the reconciliation of a day
 *
 * What the acquirers paid out on a day, and their commissions.
 *
 * `GET /report/reconciliation/{date}`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function getReconciliationReport(
  client: Client,
  input: GetReconciliationReportInput,
  options?: CallOptions,
): Call<GetReconciliationReportAnswers, GetReconciliationReportFailures> {
  return call(client, getReconciliationReportOperation, input, options);
}

/** Whether an error is one that {@link getReconciliationReport} declares. */
export function isGetReconciliationReportError(error: unknown): error is GetReconciliationReportError {
  return isErrorOf(error, getReconciliationReportOperation);
}
