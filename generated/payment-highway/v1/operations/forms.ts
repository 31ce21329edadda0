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
  type Operation,
  type SecurityError,
  type TechnicalError,
  type ValidationError,
} from "../../../runtime/client/index.ts";
import { sphSignature } from "../security.ts";
import type {
  AddCardForm,
  AfterPayForm,
  CardPaymentForm,
  FormSession,
  MasterpassForm,
  MobilePayForm,
  PivoForm,
  SiirtoForm,
  TokenPaymentForm,
} from "../types.ts";

/** The input of {@link openAddCardForm}. */
export interface OpenAddCardFormInput {
  /** The signed form. */
  body: Omit<
    AddCardForm,
    "sph-api-version" | "sph-account" | "sph-merchant" | "sph-timestamp" | "sph-request-id" | "signature"
  > &
    Partial<
      Pick<
        AddCardForm,
        "sph-api-version" | "sph-account" | "sph-merchant" | "sph-timestamp" | "sph-request-id" | "signature"
      >
    >;
}

/** What {@link openAddCardForm} resolves to. */
export type OpenAddCardFormResult = undefined;

/** The answers of {@link openAddCardForm} that are no errors. */
export type OpenAddCardFormAnswers = Answer<303, OpenAddCardFormResult>;

/** What a violated constraint of {@link openAddCardForm} can be told of. */
export type OpenAddCardFormViolation =
  | "body"
  | "sph-api-version"
  | "sph-account"
  | "sph-merchant"
  | "sph-timestamp"
  | "sph-cancel-url"
  | "sph-failure-url"
  | "sph-success-url"
  | "sph-request-id"
  | "language"
  | "sph-webhook-success-url"
  | "sph-webhook-failure-url"
  | "sph-webhook-cancel-url"
  | "sph-webhook-delay"
  | "signature"
  | "sph-skip-form-notifications"
  | "sph-exit-iframe-on-result"
  | "sph-exit-iframe-on-three-d-secure"
  | "sph-use-three-d-secure"
  | "sph-accept-cvc-required";

/** The error answers of {@link openAddCardForm}, by status. */
export type OpenAddCardFormFailures =
  | Answer<400, ErrorPayload<ValidationError<OpenAddCardFormViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link openAddCardForm} throws for them. */
export type OpenAddCardFormError = ApiErrorOf<OpenAddCardFormFailures>;

export const openAddCardFormOperation: Operation<
  OpenAddCardFormInput,
  OpenAddCardFormAnswers,
  OpenAddCardFormFailures
> = {
  operationId: "openAddCardForm",
  method: "POST",
  path: "/form/view/add_card",
  requestBody: [formUrlEncoded()],
  responses: { 303: [], 400: [json], 401: [json], 500: [json], 503: [json] },
};

/**
 * Stores a card
 *
 * Opens the page on which the payer stores a card. The return brings `sph-tokenization-id`; read the card with
 * `getTokenization`. Post the form from the payer's browser. All `sph-` fields are signed; `language` and
 * `description` are not.
 *
 * `POST /form/view/add_card`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function openAddCardForm(
  client: Client,
  input: OpenAddCardFormInput,
  options?: CallOptions,
): Call<OpenAddCardFormAnswers, OpenAddCardFormFailures> {
  return call(client, openAddCardFormOperation, input, options);
}

/** Whether an error is one that {@link openAddCardForm} declares. */
export function isOpenAddCardFormError(error: unknown): error is OpenAddCardFormError {
  return isErrorOf(error, openAddCardFormOperation);
}

/** The input of {@link openCardPaymentForm}. */
export interface OpenCardPaymentFormInput {
  /** The signed form. */
  body: Omit<
    CardPaymentForm,
    "sph-api-version" | "sph-account" | "sph-merchant" | "sph-timestamp" | "sph-request-id" | "signature"
  > &
    Partial<
      Pick<
        CardPaymentForm,
        "sph-api-version" | "sph-account" | "sph-merchant" | "sph-timestamp" | "sph-request-id" | "signature"
      >
    >;
}

/** What {@link openCardPaymentForm} resolves to. */
export type OpenCardPaymentFormResult = undefined;

/** The answers of {@link openCardPaymentForm} that are no errors. */
export type OpenCardPaymentFormAnswers = Answer<303, OpenCardPaymentFormResult>;

/** What a violated constraint of {@link openCardPaymentForm} can be told of. */
export type OpenCardPaymentFormViolation =
  | "body"
  | "sph-api-version"
  | "sph-account"
  | "sph-merchant"
  | "sph-timestamp"
  | "sph-cancel-url"
  | "sph-failure-url"
  | "sph-success-url"
  | "sph-request-id"
  | "language"
  | "sph-webhook-success-url"
  | "sph-webhook-failure-url"
  | "sph-webhook-cancel-url"
  | "sph-webhook-delay"
  | "signature"
  | "sph-amount"
  | "sph-currency"
  | "sph-order"
  | "description"
  | "sph-splitting-merchant-id"
  | "sph-splitting-amount"
  | "sph-skip-form-notifications"
  | "sph-exit-iframe-on-result"
  | "sph-exit-iframe-on-three-d-secure"
  | "sph-use-three-d-secure";

/** The error answers of {@link openCardPaymentForm}, by status. */
export type OpenCardPaymentFormFailures =
  | Answer<400, ErrorPayload<ValidationError<OpenCardPaymentFormViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link openCardPaymentForm} throws for them. */
export type OpenCardPaymentFormError = ApiErrorOf<OpenCardPaymentFormFailures>;

export const openCardPaymentFormOperation: Operation<
  OpenCardPaymentFormInput,
  OpenCardPaymentFormAnswers,
  OpenCardPaymentFormFailures
> = {
  operationId: "openCardPaymentForm",
  method: "POST",
  path: "/form/view/pay_with_card",
  requestBody: [formUrlEncoded()],
  responses: { 303: [], 400: [json], 401: [json], 500: [json], 503: [json] },
};

/**
 * Takes a card payment
 *
 * Opens the page on which the payer pays with a card. The return brings `sph-transaction-id`; commit or read
 * it with the Payment API. Post the form from the payer's browser. All `sph-` fields are signed; `language`
 * and `description` are not.
 *
 * `POST /form/view/pay_with_card`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function openCardPaymentForm(
  client: Client,
  input: OpenCardPaymentFormInput,
  options?: CallOptions,
): Call<OpenCardPaymentFormAnswers, OpenCardPaymentFormFailures> {
  return call(client, openCardPaymentFormOperation, input, options);
}

/** Whether an error is one that {@link openCardPaymentForm} declares. */
export function isOpenCardPaymentFormError(error: unknown): error is OpenCardPaymentFormError {
  return isErrorOf(error, openCardPaymentFormOperation);
}

/** The input of {@link openAddAndPayForm}. */
export interface OpenAddAndPayFormInput {
  /** The signed form. */
  body: Omit<
    CardPaymentForm,
    "sph-api-version" | "sph-account" | "sph-merchant" | "sph-timestamp" | "sph-request-id" | "signature"
  > &
    Partial<
      Pick<
        CardPaymentForm,
        "sph-api-version" | "sph-account" | "sph-merchant" | "sph-timestamp" | "sph-request-id" | "signature"
      >
    >;
}

/** What {@link openAddAndPayForm} resolves to. */
export type OpenAddAndPayFormResult = undefined;

/** The answers of {@link openAddAndPayForm} that are no errors. */
export type OpenAddAndPayFormAnswers = Answer<303, OpenAddAndPayFormResult>;

/** What a violated constraint of {@link openAddAndPayForm} can be told of. */
export type OpenAddAndPayFormViolation =
  | "body"
  | "sph-api-version"
  | "sph-account"
  | "sph-merchant"
  | "sph-timestamp"
  | "sph-cancel-url"
  | "sph-failure-url"
  | "sph-success-url"
  | "sph-request-id"
  | "language"
  | "sph-webhook-success-url"
  | "sph-webhook-failure-url"
  | "sph-webhook-cancel-url"
  | "sph-webhook-delay"
  | "signature"
  | "sph-amount"
  | "sph-currency"
  | "sph-order"
  | "description"
  | "sph-splitting-merchant-id"
  | "sph-splitting-amount"
  | "sph-skip-form-notifications"
  | "sph-exit-iframe-on-result"
  | "sph-exit-iframe-on-three-d-secure"
  | "sph-use-three-d-secure";

/** The error answers of {@link openAddAndPayForm}, by status. */
export type OpenAddAndPayFormFailures =
  | Answer<400, ErrorPayload<ValidationError<OpenAddAndPayFormViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link openAddAndPayForm} throws for them. */
export type OpenAddAndPayFormError = ApiErrorOf<OpenAddAndPayFormFailures>;

export const openAddAndPayFormOperation: Operation<
  OpenAddAndPayFormInput,
  OpenAddAndPayFormAnswers,
  OpenAddAndPayFormFailures
> = {
  operationId: "openAddAndPayForm",
  method: "POST",
  path: "/form/view/add_and_pay_with_card",
  requestBody: [formUrlEncoded()],
  responses: { 303: [], 400: [json], 401: [json], 500: [json], 503: [json] },
};

/**
 * Takes a card payment and stores the card
 *
 * Opens the page on which the payer pays with a card that is stored, too. Post the form from the payer's
 * browser. All `sph-` fields are signed; `language` and `description` are not.
 *
 * `POST /form/view/add_and_pay_with_card`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function openAddAndPayForm(
  client: Client,
  input: OpenAddAndPayFormInput,
  options?: CallOptions,
): Call<OpenAddAndPayFormAnswers, OpenAddAndPayFormFailures> {
  return call(client, openAddAndPayFormOperation, input, options);
}

/** Whether an error is one that {@link openAddAndPayForm} declares. */
export function isOpenAddAndPayFormError(error: unknown): error is OpenAddAndPayFormError {
  return isErrorOf(error, openAddAndPayFormOperation);
}

/** The input of {@link openTokenPaymentForm}. */
export interface OpenTokenPaymentFormInput {
  /** The signed form. */
  body: Omit<
    TokenPaymentForm,
    "sph-api-version" | "sph-account" | "sph-merchant" | "sph-timestamp" | "sph-request-id" | "signature"
  > &
    Partial<
      Pick<
        TokenPaymentForm,
        "sph-api-version" | "sph-account" | "sph-merchant" | "sph-timestamp" | "sph-request-id" | "signature"
      >
    >;
}

/** What {@link openTokenPaymentForm} resolves to. */
export type OpenTokenPaymentFormResult = undefined;

/** The answers of {@link openTokenPaymentForm} that are no errors. */
export type OpenTokenPaymentFormAnswers = Answer<303, OpenTokenPaymentFormResult>;

/** What a violated constraint of {@link openTokenPaymentForm} can be told of. */
export type OpenTokenPaymentFormViolation =
  | "body"
  | "sph-api-version"
  | "sph-account"
  | "sph-merchant"
  | "sph-timestamp"
  | "sph-cancel-url"
  | "sph-failure-url"
  | "sph-success-url"
  | "sph-request-id"
  | "language"
  | "sph-webhook-success-url"
  | "sph-webhook-failure-url"
  | "sph-webhook-cancel-url"
  | "sph-webhook-delay"
  | "signature"
  | "sph-amount"
  | "sph-currency"
  | "sph-order"
  | "description"
  | "sph-splitting-merchant-id"
  | "sph-splitting-amount"
  | "sph-skip-form-notifications"
  | "sph-exit-iframe-on-result"
  | "sph-exit-iframe-on-three-d-secure"
  | "sph-use-three-d-secure"
  | "sph-token";

/** The error answers of {@link openTokenPaymentForm}, by status. */
export type OpenTokenPaymentFormFailures =
  | Answer<400, ErrorPayload<ValidationError<OpenTokenPaymentFormViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link openTokenPaymentForm} throws for them. */
export type OpenTokenPaymentFormError = ApiErrorOf<OpenTokenPaymentFormFailures>;

export const openTokenPaymentFormOperation: Operation<
  OpenTokenPaymentFormInput,
  OpenTokenPaymentFormAnswers,
  OpenTokenPaymentFormFailures
> = {
  operationId: "openTokenPaymentForm",
  method: "POST",
  path: "/form/view/pay_with_token_and_cvc",
  requestBody: [formUrlEncoded()],
  responses: { 303: [], 400: [json], 401: [json], 500: [json], 503: [json] },
};

/**
 * Takes a payment with a stored card
 *
 * Opens the page on which the payer enters the security code of a stored card. Post the form from the payer's
 * browser. All `sph-` fields are signed; `language` and `description` are not.
 *
 * `POST /form/view/pay_with_token_and_cvc`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function openTokenPaymentForm(
  client: Client,
  input: OpenTokenPaymentFormInput,
  options?: CallOptions,
): Call<OpenTokenPaymentFormAnswers, OpenTokenPaymentFormFailures> {
  return call(client, openTokenPaymentFormOperation, input, options);
}

/** Whether an error is one that {@link openTokenPaymentForm} declares. */
export function isOpenTokenPaymentFormError(error: unknown): error is OpenTokenPaymentFormError {
  return isErrorOf(error, openTokenPaymentFormOperation);
}

/** The input of {@link openMobilePayForm}. */
export interface OpenMobilePayFormInput {
  /** The signed form. */
  body: Omit<
    MobilePayForm,
    "sph-api-version" | "sph-account" | "sph-merchant" | "sph-timestamp" | "sph-request-id" | "signature"
  > &
    Partial<
      Pick<
        MobilePayForm,
        "sph-api-version" | "sph-account" | "sph-merchant" | "sph-timestamp" | "sph-request-id" | "signature"
      >
    >;
}

/** What {@link openMobilePayForm} resolves to. */
export type OpenMobilePayFormResult = undefined;

/** The answers of {@link openMobilePayForm} that are no errors. */
export type OpenMobilePayFormAnswers = Answer<303, OpenMobilePayFormResult>;

/** What a violated constraint of {@link openMobilePayForm} can be told of. */
export type OpenMobilePayFormViolation =
  | "body"
  | "sph-api-version"
  | "sph-account"
  | "sph-merchant"
  | "sph-timestamp"
  | "sph-cancel-url"
  | "sph-failure-url"
  | "sph-success-url"
  | "sph-request-id"
  | "language"
  | "sph-webhook-success-url"
  | "sph-webhook-failure-url"
  | "sph-webhook-cancel-url"
  | "sph-webhook-delay"
  | "signature"
  | "sph-amount"
  | "sph-currency"
  | "sph-order"
  | "description"
  | "sph-splitting-merchant-id"
  | "sph-splitting-amount"
  | "sph-mobilepay-phone-number"
  | "sph-mobilepay-shop-name"
  | "sph-shop-logo-url"
  | "sph-sub-merchant-id"
  | "sph-sub-merchant-name";

/** The error answers of {@link openMobilePayForm}, by status. */
export type OpenMobilePayFormFailures =
  | Answer<400, ErrorPayload<ValidationError<OpenMobilePayFormViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link openMobilePayForm} throws for them. */
export type OpenMobilePayFormError = ApiErrorOf<OpenMobilePayFormFailures>;

export const openMobilePayFormOperation: Operation<
  OpenMobilePayFormInput,
  OpenMobilePayFormAnswers,
  OpenMobilePayFormFailures
> = {
  operationId: "openMobilePayForm",
  method: "POST",
  path: "/form/view/mobilepay",
  requestBody: [formUrlEncoded()],
  responses: { 303: [], 400: [json], 401: [json], 500: [json], 503: [json] },
};

/**
 * Takes a payment with MobilePay
 *
 * Leads the payer to MobilePay. Post the form from the payer's browser. All `sph-` fields are signed;
 * `language` and `description` are not.
 *
 * `POST /form/view/mobilepay`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function openMobilePayForm(
  client: Client,
  input: OpenMobilePayFormInput,
  options?: CallOptions,
): Call<OpenMobilePayFormAnswers, OpenMobilePayFormFailures> {
  return call(client, openMobilePayFormOperation, input, options);
}

/** Whether an error is one that {@link openMobilePayForm} declares. */
export function isOpenMobilePayFormError(error: unknown): error is OpenMobilePayFormError {
  return isErrorOf(error, openMobilePayFormOperation);
}

/** The input of {@link openPivoForm}. */
export interface OpenPivoFormInput {
  /** The signed form. */
  body: Omit<
    PivoForm,
    "sph-api-version" | "sph-account" | "sph-merchant" | "sph-timestamp" | "sph-request-id" | "signature"
  > &
    Partial<
      Pick<
        PivoForm,
        "sph-api-version" | "sph-account" | "sph-merchant" | "sph-timestamp" | "sph-request-id" | "signature"
      >
    >;
}

/** What {@link openPivoForm} resolves to. */
export type OpenPivoFormResult = undefined;

/** The answers of {@link openPivoForm} that are no errors. */
export type OpenPivoFormAnswers = Answer<303, OpenPivoFormResult>;

/** What a violated constraint of {@link openPivoForm} can be told of. */
export type OpenPivoFormViolation =
  | "body"
  | "sph-api-version"
  | "sph-account"
  | "sph-merchant"
  | "sph-timestamp"
  | "sph-cancel-url"
  | "sph-failure-url"
  | "sph-success-url"
  | "sph-request-id"
  | "language"
  | "sph-webhook-success-url"
  | "sph-webhook-failure-url"
  | "sph-webhook-cancel-url"
  | "sph-webhook-delay"
  | "signature"
  | "sph-amount"
  | "sph-currency"
  | "sph-order"
  | "description"
  | "sph-splitting-merchant-id"
  | "sph-splitting-amount"
  | "sph-phone-number"
  | "sph-reference-number"
  | "sph-app-url";

/** The error answers of {@link openPivoForm}, by status. */
export type OpenPivoFormFailures =
  | Answer<400, ErrorPayload<ValidationError<OpenPivoFormViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link openPivoForm} throws for them. */
export type OpenPivoFormError = ApiErrorOf<OpenPivoFormFailures>;

export const openPivoFormOperation: Operation<OpenPivoFormInput, OpenPivoFormAnswers, OpenPivoFormFailures> = {
  operationId: "openPivoForm",
  method: "POST",
  path: "/form/view/pivo",
  requestBody: [formUrlEncoded()],
  responses: { 303: [], 400: [json], 401: [json], 500: [json], 503: [json] },
};

/**
 * Takes a payment with Pivo
 *
 * Leads the payer to Pivo. Post the form from the payer's browser. All `sph-` fields are signed; `language`
 * and `description` are not.
 *
 * `POST /form/view/pivo`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function openPivoForm(
  client: Client,
  input: OpenPivoFormInput,
  options?: CallOptions,
): Call<OpenPivoFormAnswers, OpenPivoFormFailures> {
  return call(client, openPivoFormOperation, input, options);
}

/** Whether an error is one that {@link openPivoForm} declares. */
export function isOpenPivoFormError(error: unknown): error is OpenPivoFormError {
  return isErrorOf(error, openPivoFormOperation);
}

/** The input of {@link openSiirtoForm}. */
export interface OpenSiirtoFormInput {
  /** The signed form. */
  body: Omit<
    SiirtoForm,
    "sph-api-version" | "sph-account" | "sph-merchant" | "sph-timestamp" | "sph-request-id" | "signature"
  > &
    Partial<
      Pick<
        SiirtoForm,
        "sph-api-version" | "sph-account" | "sph-merchant" | "sph-timestamp" | "sph-request-id" | "signature"
      >
    >;
}

/** What {@link openSiirtoForm} resolves to. */
export type OpenSiirtoFormResult = undefined;

/** The answers of {@link openSiirtoForm} that are no errors. */
export type OpenSiirtoFormAnswers = Answer<303, OpenSiirtoFormResult>;

/** What a violated constraint of {@link openSiirtoForm} can be told of. */
export type OpenSiirtoFormViolation =
  | "body"
  | "sph-api-version"
  | "sph-account"
  | "sph-merchant"
  | "sph-timestamp"
  | "sph-cancel-url"
  | "sph-failure-url"
  | "sph-success-url"
  | "sph-request-id"
  | "language"
  | "sph-webhook-success-url"
  | "sph-webhook-failure-url"
  | "sph-webhook-cancel-url"
  | "sph-webhook-delay"
  | "signature"
  | "sph-amount"
  | "sph-currency"
  | "sph-order"
  | "description"
  | "sph-splitting-merchant-id"
  | "sph-splitting-amount"
  | "sph-phone-number"
  | "sph-reference-number";

/** The error answers of {@link openSiirtoForm}, by status. */
export type OpenSiirtoFormFailures =
  | Answer<400, ErrorPayload<ValidationError<OpenSiirtoFormViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link openSiirtoForm} throws for them. */
export type OpenSiirtoFormError = ApiErrorOf<OpenSiirtoFormFailures>;

export const openSiirtoFormOperation: Operation<OpenSiirtoFormInput, OpenSiirtoFormAnswers, OpenSiirtoFormFailures> = {
  operationId: "openSiirtoForm",
  method: "POST",
  path: "/form/view/siirto",
  requestBody: [formUrlEncoded()],
  responses: { 303: [], 400: [json], 401: [json], 500: [json], 503: [json] },
};

/**
 * Takes a payment with Siirto
 *
 * Leads the payer to Siirto. Retired in February 2020: with version `20200401` the payer goes straight to the
 * failure URL with `sph-failure=API_IS_GONE`. Post the form from the payer's browser. All `sph-` fields are
 * signed; `language` and `description` are not.
 *
 * `POST /form/view/siirto`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 * @deprecated
 */
export function openSiirtoForm(
  client: Client,
  input: OpenSiirtoFormInput,
  options?: CallOptions,
): Call<OpenSiirtoFormAnswers, OpenSiirtoFormFailures> {
  return call(client, openSiirtoFormOperation, input, options);
}

/** Whether an error is one that {@link openSiirtoForm} declares. */
export function isOpenSiirtoFormError(error: unknown): error is OpenSiirtoFormError {
  return isErrorOf(error, openSiirtoFormOperation);
}

/** The input of {@link openMasterpassForm}. */
export interface OpenMasterpassFormInput {
  /** The signed form. */
  body: Omit<
    MasterpassForm,
    "sph-api-version" | "sph-account" | "sph-merchant" | "sph-timestamp" | "sph-request-id" | "signature"
  > &
    Partial<
      Pick<
        MasterpassForm,
        "sph-api-version" | "sph-account" | "sph-merchant" | "sph-timestamp" | "sph-request-id" | "signature"
      >
    >;
}

/** What {@link openMasterpassForm} resolves to. */
export type OpenMasterpassFormResult = undefined;

/** The answers of {@link openMasterpassForm} that are no errors. */
export type OpenMasterpassFormAnswers = Answer<303, OpenMasterpassFormResult>;

/** What a violated constraint of {@link openMasterpassForm} can be told of. */
export type OpenMasterpassFormViolation =
  | "body"
  | "sph-api-version"
  | "sph-account"
  | "sph-merchant"
  | "sph-timestamp"
  | "sph-cancel-url"
  | "sph-failure-url"
  | "sph-success-url"
  | "sph-request-id"
  | "language"
  | "sph-webhook-success-url"
  | "sph-webhook-failure-url"
  | "sph-webhook-cancel-url"
  | "sph-webhook-delay"
  | "signature"
  | "sph-amount"
  | "sph-currency"
  | "sph-order"
  | "description"
  | "sph-splitting-merchant-id"
  | "sph-splitting-amount"
  | "sph-request-shipping-address"
  | "sph-tokenize";

/** The error answers of {@link openMasterpassForm}, by status. */
export type OpenMasterpassFormFailures =
  | Answer<400, ErrorPayload<ValidationError<OpenMasterpassFormViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link openMasterpassForm} throws for them. */
export type OpenMasterpassFormError = ApiErrorOf<OpenMasterpassFormFailures>;

export const openMasterpassFormOperation: Operation<
  OpenMasterpassFormInput,
  OpenMasterpassFormAnswers,
  OpenMasterpassFormFailures
> = {
  operationId: "openMasterpassForm",
  method: "POST",
  path: "/form/view/masterpass",
  requestBody: [formUrlEncoded()],
  responses: { 303: [], 400: [json], 401: [json], 500: [json], 503: [json] },
};

/**
 * Takes a payment with Masterpass
 *
 * Leads the payer to Masterpass. Retired in 2020: with version `20200401` the payer goes straight to the
 * failure URL with `sph-failure=API_IS_GONE`. Post the form from the payer's browser. All `sph-` fields are
 * signed; `language` and `description` are not.
 *
 * `POST /form/view/masterpass`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 * @deprecated
 */
export function openMasterpassForm(
  client: Client,
  input: OpenMasterpassFormInput,
  options?: CallOptions,
): Call<OpenMasterpassFormAnswers, OpenMasterpassFormFailures> {
  return call(client, openMasterpassFormOperation, input, options);
}

/** Whether an error is one that {@link openMasterpassForm} declares. */
export function isOpenMasterpassFormError(error: unknown): error is OpenMasterpassFormError {
  return isErrorOf(error, openMasterpassFormOperation);
}

/** The input of {@link openAfterPayForm}. */
export interface OpenAfterPayFormInput {
  /** The signed form. */
  body: Omit<
    AfterPayForm,
    "sph-api-version" | "sph-account" | "sph-merchant" | "sph-timestamp" | "sph-request-id" | "signature"
  > &
    Partial<
      Pick<
        AfterPayForm,
        "sph-api-version" | "sph-account" | "sph-merchant" | "sph-timestamp" | "sph-request-id" | "signature"
      >
    >;
}

/** What {@link openAfterPayForm} resolves to. */
export type OpenAfterPayFormResult = undefined;

/** The answers of {@link openAfterPayForm} that are no errors. */
export type OpenAfterPayFormAnswers = Answer<303, OpenAfterPayFormResult>;

/** What a violated constraint of {@link openAfterPayForm} can be told of. */
export type OpenAfterPayFormViolation =
  | "body"
  | "sph-api-version"
  | "sph-account"
  | "sph-merchant"
  | "sph-timestamp"
  | "sph-cancel-url"
  | "sph-failure-url"
  | "sph-success-url"
  | "sph-request-id"
  | "language"
  | "sph-webhook-success-url"
  | "sph-webhook-failure-url"
  | "sph-webhook-cancel-url"
  | "sph-webhook-delay"
  | "signature"
  | "sph-amount"
  | "sph-currency"
  | "sph-order"
  | "description"
  | "sph-splitting-merchant-id"
  | "sph-splitting-amount"
  | "sph-order-description"
  | "sph-social-security-number"
  | "sph-email-address"
  | "sph-phone-number"
  | "sph-reference-number";

/** The error answers of {@link openAfterPayForm}, by status. */
export type OpenAfterPayFormFailures =
  | Answer<400, ErrorPayload<ValidationError<OpenAfterPayFormViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link openAfterPayForm} throws for them. */
export type OpenAfterPayFormError = ApiErrorOf<OpenAfterPayFormFailures>;

export const openAfterPayFormOperation: Operation<
  OpenAfterPayFormInput,
  OpenAfterPayFormAnswers,
  OpenAfterPayFormFailures
> = {
  operationId: "openAfterPayForm",
  method: "POST",
  path: "/form/view/afterpay",
  requestBody: [formUrlEncoded()],
  responses: { 303: [], 400: [json], 401: [json], 500: [json], 503: [json] },
};

/**
 * Takes a payment by invoice
 *
 * Leads the payer to AfterPay. Post the form from the payer's browser. All `sph-` fields are signed;
 * `language` and `description` are not.
 *
 * `POST /form/view/afterpay`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function openAfterPayForm(
  client: Client,
  input: OpenAfterPayFormInput,
  options?: CallOptions,
): Call<OpenAfterPayFormAnswers, OpenAfterPayFormFailures> {
  return call(client, openAfterPayFormOperation, input, options);
}

/** Whether an error is one that {@link openAfterPayForm} declares. */
export function isOpenAfterPayFormError(error: unknown): error is OpenAfterPayFormError {
  return isErrorOf(error, openAfterPayFormOperation);
}

/** The input of {@link getFormSession}. */
export interface GetFormSessionInput {
  /**
   * The id in the address of the hosted page.
   *
   * Constraints: format uuid
   */
  sessionId: string;
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

/** What {@link getFormSession} resolves to. */
export type GetFormSessionResult = FormSession;

/** The answers of {@link getFormSession} that are no errors. */
export type GetFormSessionAnswers = Answer<200, GetFormSessionResult>;

/** What a violated constraint of {@link getFormSession} can be told of. */
export type GetFormSessionViolation =
  | "sessionId"
  | "sph-api-version"
  | "sph-account"
  | "sph-merchant"
  | "sph-timestamp"
  | "sph-request-id"
  | "signature";

/** The error answers of {@link getFormSession}, by status. */
export type GetFormSessionFailures =
  | Answer<400, ErrorPayload<ValidationError<GetFormSessionViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link getFormSession} throws for them. */
export type GetFormSessionError = ApiErrorOf<GetFormSessionFailures>;

export const getFormSessionOperation: Operation<GetFormSessionInput, GetFormSessionAnswers, GetFormSessionFailures> = {
  operationId: "getFormSession",
  method: "GET",
  path: "/form/{sessionId}/status",
  parameters: [
    { name: "sessionId", in: "path" },
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
 * Reads the status of a form
 *
 * How far the payer has come with a form.
 *
 * `GET /form/{sessionId}/status`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function getFormSession(
  client: Client,
  input: GetFormSessionInput,
  options?: CallOptions,
): Call<GetFormSessionAnswers, GetFormSessionFailures> {
  return call(client, getFormSessionOperation, input, options);
}

/** Whether an error is one that {@link getFormSession} declares. */
export function isGetFormSessionError(error: unknown): error is GetFormSessionError {
  return isErrorOf(error, getFormSessionOperation);
}
