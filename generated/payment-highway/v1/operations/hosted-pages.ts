// Generated from specs/payment-highway/v1/openapi.yaml by generator/emit/operations. Do not edit.
import {
  type Answer,
  type ApiErrorOf,
  type Call,
  call,
  type CallOptions,
  type Client,
  type ErrorPayload,
  formUrlEncoded,
  isErrorOf,
  json,
  of,
  type Operation,
  type TechnicalError,
  text,
  type ValidationError,
} from "../../../runtime/client/index.ts";
import type { HostedCardFields, HostedCvcFields, HostedDecision } from "../types.ts";

/** The input of {@link showTokenizePage}. */
export interface ShowTokenizePageInput {
  /**
   * The id that the form's redirect gave.
   *
   * Constraints: format uuid
   */
  formId: string;
}

/** What {@link showTokenizePage} resolves to. */
export type ShowTokenizePageResult = string;

/** The answers of {@link showTokenizePage} that are no errors. */
export type ShowTokenizePageAnswers = Answer<200, ShowTokenizePageResult>;

/** What a violated constraint of {@link showTokenizePage} can be told of. */
export type ShowTokenizePageViolation = "formId";

/** The error answers of {@link showTokenizePage}, by status. */
export type ShowTokenizePageFailures =
  | Answer<400, ErrorPayload<ValidationError<ShowTokenizePageViolation>>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link showTokenizePage} throws for them. */
export type ShowTokenizePageError = ApiErrorOf<ShowTokenizePageFailures>;

export const showTokenizePageOperation: Operation<
  ShowTokenizePageInput,
  ShowTokenizePageAnswers,
  ShowTokenizePageFailures
> = {
  operationId: "showTokenizePage",
  method: "GET",
  path: "/form/{formId}/tokenize",
  parameters: [{ name: "formId", in: "path" }],
  responses: { 200: [of("text/html", text)], 400: [json], 500: [json], 503: [json] },
};

/**
 * Shows the page on which the payer stores a card
 *
 * The hosted page. Its form posts to this same address.
 *
 * `GET /form/{formId}/tokenize`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function showTokenizePage(
  client: Client,
  input: ShowTokenizePageInput,
  options?: CallOptions,
): Call<ShowTokenizePageAnswers, ShowTokenizePageFailures> {
  return call(client, showTokenizePageOperation, input, options);
}

/** Whether an error is one that {@link showTokenizePage} declares. */
export function isShowTokenizePageError(error: unknown): error is ShowTokenizePageError {
  return isErrorOf(error, showTokenizePageOperation);
}

/** The input of {@link submitTokenizePage}. */
export interface SubmitTokenizePageInput {
  /**
   * The id that the form's redirect gave.
   *
   * Constraints: format uuid
   */
  formId: string;
  /** What the payer entered. */
  body: HostedCardFields;
}

/** What {@link submitTokenizePage} resolves to. */
export type SubmitTokenizePageResult = undefined;

/** The answers of {@link submitTokenizePage} that are no errors. */
export type SubmitTokenizePageAnswers = Answer<303, SubmitTokenizePageResult>;

/** What a violated constraint of {@link submitTokenizePage} can be told of. */
export type SubmitTokenizePageViolation =
  | "formId"
  | "body"
  | "card_number_formatted"
  | "card_number"
  | "expiration_month"
  | "expiration_year"
  | "expiry"
  | "cvv";

/** The error answers of {@link submitTokenizePage}, by status. */
export type SubmitTokenizePageFailures =
  | Answer<400, ErrorPayload<ValidationError<SubmitTokenizePageViolation>>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link submitTokenizePage} throws for them. */
export type SubmitTokenizePageError = ApiErrorOf<SubmitTokenizePageFailures>;

export const submitTokenizePageOperation: Operation<
  SubmitTokenizePageInput,
  SubmitTokenizePageAnswers,
  SubmitTokenizePageFailures
> = {
  operationId: "submitTokenizePage",
  method: "POST",
  path: "/form/{formId}/tokenize",
  parameters: [{ name: "formId", in: "path" }],
  requestBody: [formUrlEncoded()],
  responses: { 303: [], 400: [json], 500: [json], 503: [json] },
};

/**
 * Submits the page on which the payer stores a card
 *
 * Takes what the payer entered and leads the browser back to the merchant. The query of the redirect is
 * signed: method `GET`, empty URI, the `sph-` parameters and no body.
 *
 * `POST /form/{formId}/tokenize`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function submitTokenizePage(
  client: Client,
  input: SubmitTokenizePageInput,
  options?: CallOptions,
): Call<SubmitTokenizePageAnswers, SubmitTokenizePageFailures> {
  return call(client, submitTokenizePageOperation, input, options);
}

/** Whether an error is one that {@link submitTokenizePage} declares. */
export function isSubmitTokenizePageError(error: unknown): error is SubmitTokenizePageError {
  return isErrorOf(error, submitTokenizePageOperation);
}

/** The input of {@link showPaymentPage}. */
export interface ShowPaymentPageInput {
  /**
   * The id that the form's redirect gave.
   *
   * Constraints: format uuid
   */
  formId: string;
}

/** What {@link showPaymentPage} resolves to. */
export type ShowPaymentPageResult = string;

/** The answers of {@link showPaymentPage} that are no errors. */
export type ShowPaymentPageAnswers = Answer<200, ShowPaymentPageResult>;

/** What a violated constraint of {@link showPaymentPage} can be told of. */
export type ShowPaymentPageViolation = "formId";

/** The error answers of {@link showPaymentPage}, by status. */
export type ShowPaymentPageFailures =
  | Answer<400, ErrorPayload<ValidationError<ShowPaymentPageViolation>>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link showPaymentPage} throws for them. */
export type ShowPaymentPageError = ApiErrorOf<ShowPaymentPageFailures>;

export const showPaymentPageOperation: Operation<
  ShowPaymentPageInput,
  ShowPaymentPageAnswers,
  ShowPaymentPageFailures
> = {
  operationId: "showPaymentPage",
  method: "GET",
  path: "/form/{formId}/payment",
  parameters: [{ name: "formId", in: "path" }],
  responses: { 200: [of("text/html", text)], 400: [json], 500: [json], 503: [json] },
};

/**
 * Shows the page on which the payer pays with a card
 *
 * The hosted page. Its form posts to this same address.
 *
 * `GET /form/{formId}/payment`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function showPaymentPage(
  client: Client,
  input: ShowPaymentPageInput,
  options?: CallOptions,
): Call<ShowPaymentPageAnswers, ShowPaymentPageFailures> {
  return call(client, showPaymentPageOperation, input, options);
}

/** Whether an error is one that {@link showPaymentPage} declares. */
export function isShowPaymentPageError(error: unknown): error is ShowPaymentPageError {
  return isErrorOf(error, showPaymentPageOperation);
}

/** The input of {@link submitPaymentPage}. */
export interface SubmitPaymentPageInput {
  /**
   * The id that the form's redirect gave.
   *
   * Constraints: format uuid
   */
  formId: string;
  /** What the payer entered. */
  body: HostedCardFields;
}

/** What {@link submitPaymentPage} resolves to. */
export type SubmitPaymentPageResult = undefined;

/** The answers of {@link submitPaymentPage} that are no errors. */
export type SubmitPaymentPageAnswers = Answer<303, SubmitPaymentPageResult>;

/** What a violated constraint of {@link submitPaymentPage} can be told of. */
export type SubmitPaymentPageViolation =
  | "formId"
  | "body"
  | "card_number_formatted"
  | "card_number"
  | "expiration_month"
  | "expiration_year"
  | "expiry"
  | "cvv";

/** The error answers of {@link submitPaymentPage}, by status. */
export type SubmitPaymentPageFailures =
  | Answer<400, ErrorPayload<ValidationError<SubmitPaymentPageViolation>>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link submitPaymentPage} throws for them. */
export type SubmitPaymentPageError = ApiErrorOf<SubmitPaymentPageFailures>;

export const submitPaymentPageOperation: Operation<
  SubmitPaymentPageInput,
  SubmitPaymentPageAnswers,
  SubmitPaymentPageFailures
> = {
  operationId: "submitPaymentPage",
  method: "POST",
  path: "/form/{formId}/payment",
  parameters: [{ name: "formId", in: "path" }],
  requestBody: [formUrlEncoded()],
  responses: { 303: [], 400: [json], 500: [json], 503: [json] },
};

/**
 * Submits the page on which the payer pays with a card
 *
 * Takes what the payer entered and leads the browser back to the merchant. The query of the redirect is
 * signed: method `GET`, empty URI, the `sph-` parameters and no body.
 *
 * `POST /form/{formId}/payment`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function submitPaymentPage(
  client: Client,
  input: SubmitPaymentPageInput,
  options?: CallOptions,
): Call<SubmitPaymentPageAnswers, SubmitPaymentPageFailures> {
  return call(client, submitPaymentPageOperation, input, options);
}

/** Whether an error is one that {@link submitPaymentPage} declares. */
export function isSubmitPaymentPageError(error: unknown): error is SubmitPaymentPageError {
  return isErrorOf(error, submitPaymentPageOperation);
}

/** The input of {@link showTokenPaymentPage}. */
export interface ShowTokenPaymentPageInput {
  /**
   * The id that the form's redirect gave.
   *
   * Constraints: format uuid
   */
  formId: string;
}

/** What {@link showTokenPaymentPage} resolves to. */
export type ShowTokenPaymentPageResult = string;

/** The answers of {@link showTokenPaymentPage} that are no errors. */
export type ShowTokenPaymentPageAnswers = Answer<200, ShowTokenPaymentPageResult>;

/** What a violated constraint of {@link showTokenPaymentPage} can be told of. */
export type ShowTokenPaymentPageViolation = "formId";

/** The error answers of {@link showTokenPaymentPage}, by status. */
export type ShowTokenPaymentPageFailures =
  | Answer<400, ErrorPayload<ValidationError<ShowTokenPaymentPageViolation>>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link showTokenPaymentPage} throws for them. */
export type ShowTokenPaymentPageError = ApiErrorOf<ShowTokenPaymentPageFailures>;

export const showTokenPaymentPageOperation: Operation<
  ShowTokenPaymentPageInput,
  ShowTokenPaymentPageAnswers,
  ShowTokenPaymentPageFailures
> = {
  operationId: "showTokenPaymentPage",
  method: "GET",
  path: "/form/{formId}/payment_with_token_and_cvc",
  parameters: [{ name: "formId", in: "path" }],
  responses: { 200: [of("text/html", text)], 400: [json], 500: [json], 503: [json] },
};

/**
 * Shows the page on which the payer pays with a stored card
 *
 * The hosted page. Its form posts to this same address.
 *
 * `GET /form/{formId}/payment_with_token_and_cvc`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function showTokenPaymentPage(
  client: Client,
  input: ShowTokenPaymentPageInput,
  options?: CallOptions,
): Call<ShowTokenPaymentPageAnswers, ShowTokenPaymentPageFailures> {
  return call(client, showTokenPaymentPageOperation, input, options);
}

/** Whether an error is one that {@link showTokenPaymentPage} declares. */
export function isShowTokenPaymentPageError(error: unknown): error is ShowTokenPaymentPageError {
  return isErrorOf(error, showTokenPaymentPageOperation);
}

/** The input of {@link submitTokenPaymentPage}. */
export interface SubmitTokenPaymentPageInput {
  /**
   * The id that the form's redirect gave.
   *
   * Constraints: format uuid
   */
  formId: string;
  /** What the payer entered. */
  body: HostedCvcFields;
}

/** What {@link submitTokenPaymentPage} resolves to. */
export type SubmitTokenPaymentPageResult = undefined;

/** The answers of {@link submitTokenPaymentPage} that are no errors. */
export type SubmitTokenPaymentPageAnswers = Answer<303, SubmitTokenPaymentPageResult>;

/** What a violated constraint of {@link submitTokenPaymentPage} can be told of. */
export type SubmitTokenPaymentPageViolation = "formId" | "body" | "cvv";

/** The error answers of {@link submitTokenPaymentPage}, by status. */
export type SubmitTokenPaymentPageFailures =
  | Answer<400, ErrorPayload<ValidationError<SubmitTokenPaymentPageViolation>>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link submitTokenPaymentPage} throws for them. */
export type SubmitTokenPaymentPageError = ApiErrorOf<SubmitTokenPaymentPageFailures>;

export const submitTokenPaymentPageOperation: Operation<
  SubmitTokenPaymentPageInput,
  SubmitTokenPaymentPageAnswers,
  SubmitTokenPaymentPageFailures
> = {
  operationId: "submitTokenPaymentPage",
  method: "POST",
  path: "/form/{formId}/payment_with_token_and_cvc",
  parameters: [{ name: "formId", in: "path" }],
  requestBody: [formUrlEncoded()],
  responses: { 303: [], 400: [json], 500: [json], 503: [json] },
};

/**
 * Submits the page on which the payer pays with a stored card
 *
 * Takes what the payer entered and leads the browser back to the merchant. The query of the redirect is
 * signed: method `GET`, empty URI, the `sph-` parameters and no body.
 *
 * `POST /form/{formId}/payment_with_token_and_cvc`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function submitTokenPaymentPage(
  client: Client,
  input: SubmitTokenPaymentPageInput,
  options?: CallOptions,
): Call<SubmitTokenPaymentPageAnswers, SubmitTokenPaymentPageFailures> {
  return call(client, submitTokenPaymentPageOperation, input, options);
}

/** Whether an error is one that {@link submitTokenPaymentPage} declares. */
export function isSubmitTokenPaymentPageError(error: unknown): error is SubmitTokenPaymentPageError {
  return isErrorOf(error, submitTokenPaymentPageOperation);
}

/** The input of {@link showSiirtoPage}. */
export interface ShowSiirtoPageInput {
  /**
   * The id that the form's redirect gave.
   *
   * Constraints: format uuid
   */
  formId: string;
}

/** What {@link showSiirtoPage} resolves to. */
export type ShowSiirtoPageResult = string;

/** The answers of {@link showSiirtoPage} that are no errors. */
export type ShowSiirtoPageAnswers = Answer<200, ShowSiirtoPageResult>;

/** What a violated constraint of {@link showSiirtoPage} can be told of. */
export type ShowSiirtoPageViolation = "formId";

/** The error answers of {@link showSiirtoPage}, by status. */
export type ShowSiirtoPageFailures =
  | Answer<400, ErrorPayload<ValidationError<ShowSiirtoPageViolation>>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link showSiirtoPage} throws for them. */
export type ShowSiirtoPageError = ApiErrorOf<ShowSiirtoPageFailures>;

export const showSiirtoPageOperation: Operation<ShowSiirtoPageInput, ShowSiirtoPageAnswers, ShowSiirtoPageFailures> = {
  operationId: "showSiirtoPage",
  method: "GET",
  path: "/form/{formId}/siirto",
  parameters: [{ name: "formId", in: "path" }],
  responses: { 200: [of("text/html", text)], 400: [json], 500: [json], 503: [json] },
};

/**
 * Shows the page on which the payer accepts a payment with Siirto
 *
 * The hosted page. Its form posts to this same address.
 *
 * `GET /form/{formId}/siirto`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function showSiirtoPage(
  client: Client,
  input: ShowSiirtoPageInput,
  options?: CallOptions,
): Call<ShowSiirtoPageAnswers, ShowSiirtoPageFailures> {
  return call(client, showSiirtoPageOperation, input, options);
}

/** Whether an error is one that {@link showSiirtoPage} declares. */
export function isShowSiirtoPageError(error: unknown): error is ShowSiirtoPageError {
  return isErrorOf(error, showSiirtoPageOperation);
}

/** The input of {@link submitSiirtoPage}. */
export interface SubmitSiirtoPageInput {
  /**
   * The id that the form's redirect gave.
   *
   * Constraints: format uuid
   */
  formId: string;
  /** What the payer decided. */
  body: HostedDecision;
}

/** What {@link submitSiirtoPage} resolves to. */
export type SubmitSiirtoPageResult = undefined;

/** The answers of {@link submitSiirtoPage} that are no errors. */
export type SubmitSiirtoPageAnswers = Answer<303, SubmitSiirtoPageResult>;

/** What a violated constraint of {@link submitSiirtoPage} can be told of. */
export type SubmitSiirtoPageViolation = "formId" | "body" | "decision";

/** The error answers of {@link submitSiirtoPage}, by status. */
export type SubmitSiirtoPageFailures =
  | Answer<400, ErrorPayload<ValidationError<SubmitSiirtoPageViolation>>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link submitSiirtoPage} throws for them. */
export type SubmitSiirtoPageError = ApiErrorOf<SubmitSiirtoPageFailures>;

export const submitSiirtoPageOperation: Operation<
  SubmitSiirtoPageInput,
  SubmitSiirtoPageAnswers,
  SubmitSiirtoPageFailures
> = {
  operationId: "submitSiirtoPage",
  method: "POST",
  path: "/form/{formId}/siirto",
  parameters: [{ name: "formId", in: "path" }],
  requestBody: [formUrlEncoded()],
  responses: { 303: [], 400: [json], 500: [json], 503: [json] },
};

/**
 * Submits the page on which the payer accepts a payment with Siirto
 *
 * Takes the payer's decision and leads the browser back to the merchant. The query of the redirect is signed:
 * method `GET`, empty URI, the `sph-` parameters and no body.
 *
 * `POST /form/{formId}/siirto`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function submitSiirtoPage(
  client: Client,
  input: SubmitSiirtoPageInput,
  options?: CallOptions,
): Call<SubmitSiirtoPageAnswers, SubmitSiirtoPageFailures> {
  return call(client, submitSiirtoPageOperation, input, options);
}

/** Whether an error is one that {@link submitSiirtoPage} declares. */
export function isSubmitSiirtoPageError(error: unknown): error is SubmitSiirtoPageError {
  return isErrorOf(error, submitSiirtoPageOperation);
}

/** The input of {@link showWalletPage}. */
export interface ShowWalletPageInput {
  /**
   * The id that the form's redirect gave.
   *
   * Constraints: format uuid
   */
  formId: string;
}

/** What {@link showWalletPage} resolves to. */
export type ShowWalletPageResult = string;

/** The answers of {@link showWalletPage} that are no errors. */
export type ShowWalletPageAnswers = Answer<200, ShowWalletPageResult>;

/** What a violated constraint of {@link showWalletPage} can be told of. */
export type ShowWalletPageViolation = "formId";

/** The error answers of {@link showWalletPage}, by status. */
export type ShowWalletPageFailures =
  | Answer<400, ErrorPayload<ValidationError<ShowWalletPageViolation>>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link showWalletPage} throws for them. */
export type ShowWalletPageError = ApiErrorOf<ShowWalletPageFailures>;

export const showWalletPageOperation: Operation<ShowWalletPageInput, ShowWalletPageAnswers, ShowWalletPageFailures> = {
  operationId: "showWalletPage",
  method: "GET",
  path: "/form/{formId}/wallet",
  parameters: [{ name: "formId", in: "path" }],
  responses: { 200: [of("text/html", text)], 400: [json], 500: [json], 503: [json] },
};

/**
 * Shows the page on which the payer accepts a payment in a wallet or by invoice
 *
 * The hosted page. Its form posts to this same address.
 *
 * `GET /form/{formId}/wallet`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function showWalletPage(
  client: Client,
  input: ShowWalletPageInput,
  options?: CallOptions,
): Call<ShowWalletPageAnswers, ShowWalletPageFailures> {
  return call(client, showWalletPageOperation, input, options);
}

/** Whether an error is one that {@link showWalletPage} declares. */
export function isShowWalletPageError(error: unknown): error is ShowWalletPageError {
  return isErrorOf(error, showWalletPageOperation);
}

/** The input of {@link submitWalletPage}. */
export interface SubmitWalletPageInput {
  /**
   * The id that the form's redirect gave.
   *
   * Constraints: format uuid
   */
  formId: string;
  /** What the payer decided. */
  body: HostedDecision;
}

/** What {@link submitWalletPage} resolves to. */
export type SubmitWalletPageResult = undefined;

/** The answers of {@link submitWalletPage} that are no errors. */
export type SubmitWalletPageAnswers = Answer<303, SubmitWalletPageResult>;

/** What a violated constraint of {@link submitWalletPage} can be told of. */
export type SubmitWalletPageViolation = "formId" | "body" | "decision";

/** The error answers of {@link submitWalletPage}, by status. */
export type SubmitWalletPageFailures =
  | Answer<400, ErrorPayload<ValidationError<SubmitWalletPageViolation>>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link submitWalletPage} throws for them. */
export type SubmitWalletPageError = ApiErrorOf<SubmitWalletPageFailures>;

export const submitWalletPageOperation: Operation<
  SubmitWalletPageInput,
  SubmitWalletPageAnswers,
  SubmitWalletPageFailures
> = {
  operationId: "submitWalletPage",
  method: "POST",
  path: "/form/{formId}/wallet",
  parameters: [{ name: "formId", in: "path" }],
  requestBody: [formUrlEncoded()],
  responses: { 303: [], 400: [json], 500: [json], 503: [json] },
};

/**
 * Submits the page on which the payer accepts a payment in a wallet or by invoice
 *
 * Takes the payer's decision and leads the browser back to the merchant. The query of the redirect is signed:
 * method `GET`, empty URI, the `sph-` parameters and no body.
 *
 * `POST /form/{formId}/wallet`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function submitWalletPage(
  client: Client,
  input: SubmitWalletPageInput,
  options?: CallOptions,
): Call<SubmitWalletPageAnswers, SubmitWalletPageFailures> {
  return call(client, submitWalletPageOperation, input, options);
}

/** Whether an error is one that {@link submitWalletPage} declares. */
export function isSubmitWalletPageError(error: unknown): error is SubmitWalletPageError {
  return isErrorOf(error, submitWalletPageOperation);
}

/** The input of {@link showThreeDSecurePage}. */
export interface ShowThreeDSecurePageInput {
  /**
   * The id that the form's redirect gave.
   *
   * Constraints: format uuid
   */
  formId: string;
}

/** What {@link showThreeDSecurePage} resolves to. */
export type ShowThreeDSecurePageResult = string;

/** The answers of {@link showThreeDSecurePage} that are no errors. */
export type ShowThreeDSecurePageAnswers = Answer<200, ShowThreeDSecurePageResult>;

/** What a violated constraint of {@link showThreeDSecurePage} can be told of. */
export type ShowThreeDSecurePageViolation = "formId";

/** The error answers of {@link showThreeDSecurePage}, by status. */
export type ShowThreeDSecurePageFailures =
  | Answer<400, ErrorPayload<ValidationError<ShowThreeDSecurePageViolation>>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link showThreeDSecurePage} throws for them. */
export type ShowThreeDSecurePageError = ApiErrorOf<ShowThreeDSecurePageFailures>;

export const showThreeDSecurePageOperation: Operation<
  ShowThreeDSecurePageInput,
  ShowThreeDSecurePageAnswers,
  ShowThreeDSecurePageFailures
> = {
  operationId: "showThreeDSecurePage",
  method: "GET",
  path: "/form/{formId}/three_d_secure",
  parameters: [{ name: "formId", in: "path" }],
  responses: { 200: [of("text/html", text)], 400: [json], 500: [json], 503: [json] },
};

/**
 * Shows the page on which the cardholder passes 3-D Secure
 *
 * The hosted page. Its form posts to this same address.
 *
 * `GET /form/{formId}/three_d_secure`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function showThreeDSecurePage(
  client: Client,
  input: ShowThreeDSecurePageInput,
  options?: CallOptions,
): Call<ShowThreeDSecurePageAnswers, ShowThreeDSecurePageFailures> {
  return call(client, showThreeDSecurePageOperation, input, options);
}

/** Whether an error is one that {@link showThreeDSecurePage} declares. */
export function isShowThreeDSecurePageError(error: unknown): error is ShowThreeDSecurePageError {
  return isErrorOf(error, showThreeDSecurePageOperation);
}

/** The input of {@link submitThreeDSecurePage}. */
export interface SubmitThreeDSecurePageInput {
  /**
   * The id that the form's redirect gave.
   *
   * Constraints: format uuid
   */
  formId: string;
  /** What the payer decided. */
  body: HostedDecision;
}

/** What {@link submitThreeDSecurePage} resolves to. */
export type SubmitThreeDSecurePageResult = undefined;

/** The answers of {@link submitThreeDSecurePage} that are no errors. */
export type SubmitThreeDSecurePageAnswers = Answer<303, SubmitThreeDSecurePageResult>;

/** What a violated constraint of {@link submitThreeDSecurePage} can be told of. */
export type SubmitThreeDSecurePageViolation = "formId" | "body" | "decision";

/** The error answers of {@link submitThreeDSecurePage}, by status. */
export type SubmitThreeDSecurePageFailures =
  | Answer<400, ErrorPayload<ValidationError<SubmitThreeDSecurePageViolation>>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link submitThreeDSecurePage} throws for them. */
export type SubmitThreeDSecurePageError = ApiErrorOf<SubmitThreeDSecurePageFailures>;

export const submitThreeDSecurePageOperation: Operation<
  SubmitThreeDSecurePageInput,
  SubmitThreeDSecurePageAnswers,
  SubmitThreeDSecurePageFailures
> = {
  operationId: "submitThreeDSecurePage",
  method: "POST",
  path: "/form/{formId}/three_d_secure",
  parameters: [{ name: "formId", in: "path" }],
  requestBody: [formUrlEncoded()],
  responses: { 303: [], 400: [json], 500: [json], 503: [json] },
};

/**
 * Submits the page on which the cardholder passes 3-D Secure
 *
 * Takes the payer's decision and leads the browser back to the merchant. The query of the redirect is signed:
 * method `GET`, empty URI, the `sph-` parameters and no body.
 *
 * `POST /form/{formId}/three_d_secure`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function submitThreeDSecurePage(
  client: Client,
  input: SubmitThreeDSecurePageInput,
  options?: CallOptions,
): Call<SubmitThreeDSecurePageAnswers, SubmitThreeDSecurePageFailures> {
  return call(client, submitThreeDSecurePageOperation, input, options);
}

/** Whether an error is one that {@link submitThreeDSecurePage} declares. */
export function isSubmitThreeDSecurePageError(error: unknown): error is SubmitThreeDSecurePageError {
  return isErrorOf(error, submitThreeDSecurePageOperation);
}
