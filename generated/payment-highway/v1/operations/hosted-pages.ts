// Generated from specs/payment-highway/v1/openapi.yaml by generator/emit/operations. Do not edit.
import {
  type Answer,
  type Call,
  call,
  type CallOptions,
  type Client,
  formUrlEncoded,
  of,
  type Operation,
  text,
} from "../../../runtime/client/index.ts";
import type { HostedCardFields, HostedCvcFields } from "../types.ts";

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

/** The error answers of {@link showTokenizePage}, by status. */
export type ShowTokenizePageFailures = never;

export const showTokenizePageOperation: Operation<
  ShowTokenizePageInput,
  ShowTokenizePageAnswers,
  ShowTokenizePageFailures
> = {
  operationId: "showTokenizePage",
  method: "GET",
  path: "/form/{formId}/tokenize",
  parameters: [{ name: "formId", in: "path" }],
  responses: { 200: [of("text/html", text)] },
};

/**
 * Shows the page on which the payer stores a card
 *
 * The hosted page. Its form posts to this same address.
 *
 * `GET /form/{formId}/tokenize`
 */
export function showTokenizePage(
  client: Client,
  input: ShowTokenizePageInput,
  options?: CallOptions,
): Call<ShowTokenizePageAnswers, ShowTokenizePageFailures> {
  return call(client, showTokenizePageOperation, input, options);
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

/** The error answers of {@link submitTokenizePage}, by status. */
export type SubmitTokenizePageFailures = never;

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
  responses: { 303: [] },
};

/**
 * Submits the page on which the payer stores a card
 *
 * Takes what the payer entered and leads the browser back to the merchant. The query of the redirect is
 * signed: method `GET`, empty URI, the `sph-` parameters and no body.
 *
 * `POST /form/{formId}/tokenize`
 */
export function submitTokenizePage(
  client: Client,
  input: SubmitTokenizePageInput,
  options?: CallOptions,
): Call<SubmitTokenizePageAnswers, SubmitTokenizePageFailures> {
  return call(client, submitTokenizePageOperation, input, options);
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

/** The error answers of {@link showPaymentPage}, by status. */
export type ShowPaymentPageFailures = never;

export const showPaymentPageOperation: Operation<
  ShowPaymentPageInput,
  ShowPaymentPageAnswers,
  ShowPaymentPageFailures
> = {
  operationId: "showPaymentPage",
  method: "GET",
  path: "/form/{formId}/payment",
  parameters: [{ name: "formId", in: "path" }],
  responses: { 200: [of("text/html", text)] },
};

/**
 * Shows the page on which the payer pays with a card
 *
 * The hosted page. Its form posts to this same address.
 *
 * `GET /form/{formId}/payment`
 */
export function showPaymentPage(
  client: Client,
  input: ShowPaymentPageInput,
  options?: CallOptions,
): Call<ShowPaymentPageAnswers, ShowPaymentPageFailures> {
  return call(client, showPaymentPageOperation, input, options);
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

/** The error answers of {@link submitPaymentPage}, by status. */
export type SubmitPaymentPageFailures = never;

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
  responses: { 303: [] },
};

/**
 * Submits the page on which the payer pays with a card
 *
 * Takes what the payer entered and leads the browser back to the merchant. The query of the redirect is
 * signed: method `GET`, empty URI, the `sph-` parameters and no body.
 *
 * `POST /form/{formId}/payment`
 */
export function submitPaymentPage(
  client: Client,
  input: SubmitPaymentPageInput,
  options?: CallOptions,
): Call<SubmitPaymentPageAnswers, SubmitPaymentPageFailures> {
  return call(client, submitPaymentPageOperation, input, options);
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

/** The error answers of {@link showTokenPaymentPage}, by status. */
export type ShowTokenPaymentPageFailures = never;

export const showTokenPaymentPageOperation: Operation<
  ShowTokenPaymentPageInput,
  ShowTokenPaymentPageAnswers,
  ShowTokenPaymentPageFailures
> = {
  operationId: "showTokenPaymentPage",
  method: "GET",
  path: "/form/{formId}/payment_with_token_and_cvc",
  parameters: [{ name: "formId", in: "path" }],
  responses: { 200: [of("text/html", text)] },
};

/**
 * Shows the page on which the payer pays with a stored card
 *
 * The hosted page. Its form posts to this same address.
 *
 * `GET /form/{formId}/payment_with_token_and_cvc`
 */
export function showTokenPaymentPage(
  client: Client,
  input: ShowTokenPaymentPageInput,
  options?: CallOptions,
): Call<ShowTokenPaymentPageAnswers, ShowTokenPaymentPageFailures> {
  return call(client, showTokenPaymentPageOperation, input, options);
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

/** The error answers of {@link submitTokenPaymentPage}, by status. */
export type SubmitTokenPaymentPageFailures = never;

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
  responses: { 303: [] },
};

/**
 * Submits the page on which the payer pays with a stored card
 *
 * Takes what the payer entered and leads the browser back to the merchant. The query of the redirect is
 * signed: method `GET`, empty URI, the `sph-` parameters and no body.
 *
 * `POST /form/{formId}/payment_with_token_and_cvc`
 */
export function submitTokenPaymentPage(
  client: Client,
  input: SubmitTokenPaymentPageInput,
  options?: CallOptions,
): Call<SubmitTokenPaymentPageAnswers, SubmitTokenPaymentPageFailures> {
  return call(client, submitTokenPaymentPageOperation, input, options);
}
