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
import type {
  ApplePayDebit,
  Commit,
  CustomerInitiatedCharge,
  CustomerInitiatedChargeResponse,
  Debit,
  DebitResponse,
  MasterpassDebit,
  ResultEnvelope,
  Revert,
  TransactionCreated,
  TransactionList,
  TransactionResult,
  TransactionStatusEnvelope,
  UserProfile,
} from "../types.ts";

/** The input of {@link createTransaction}. */
export interface CreateTransactionInput {
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

/** What {@link createTransaction} resolves to. */
export type CreateTransactionResult = TransactionCreated;

/** The answers of {@link createTransaction} that are no errors. */
export type CreateTransactionAnswers = Answer<200, CreateTransactionResult>;

/** What a violated constraint of {@link createTransaction} can be told of. */
export type CreateTransactionViolation =
  | "sph-api-version"
  | "sph-account"
  | "sph-merchant"
  | "sph-timestamp"
  | "sph-request-id"
  | "signature";

/** The error answers of {@link createTransaction}, by status. */
export type CreateTransactionFailures =
  | Answer<400, ErrorPayload<ValidationError<CreateTransactionViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link createTransaction} throws for them. */
export type CreateTransactionError = ApiErrorOf<CreateTransactionFailures>;

export const createTransactionOperation: Operation<
  CreateTransactionInput,
  CreateTransactionAnswers,
  CreateTransactionFailures
> = {
  operationId: "createTransaction",
  method: "POST",
  path: "/transaction",
  parameters: [
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
 * Begins a transaction
 *
 * Makes a transaction, to be debited or charged next.
 *
 * `POST /transaction`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function createTransaction(
  client: Client,
  input: CreateTransactionInput = {},
  options?: CallOptions,
): Call<CreateTransactionAnswers, CreateTransactionFailures> {
  return call(client, createTransactionOperation, input, options);
}

/** Whether an error is one that {@link createTransaction} declares. */
export function isCreateTransactionError(error: unknown): error is CreateTransactionError {
  return isErrorOf(error, createTransactionOperation);
}

/** The input of {@link debitTransaction}. */
export interface DebitTransactionInput {
  /**
   * The `id` of a transaction.
   *
   * Constraints: format uuid
   */
  id: string;
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
  /** What to take, and from which card. */
  body: Debit;
}

/** What {@link debitTransaction} resolves to. */
export type DebitTransactionResult = DebitResponse;

/** The answers of {@link debitTransaction} that are no errors. */
export type DebitTransactionAnswers = Answer<200, DebitTransactionResult>;

/** What a violated constraint of {@link debitTransaction} can be told of. */
export type DebitTransactionViolation =
  | "id"
  | "sph-api-version"
  | "sph-account"
  | "sph-merchant"
  | "sph-timestamp"
  | "sph-request-id"
  | "signature"
  | "body"
  | "card"
  | "card.pan"
  | "card.expiry_year"
  | "card.expiry_month"
  | "card.cvc"
  | "card.verification"
  | "token"
  | "token.id"
  | "token.cvc"
  | "amount"
  | "currency"
  | "order"
  | "customer"
  | "customer.network_address"
  | "customer.country_code"
  | "commit"
  | "splitting"
  | "splitting.merchant_id"
  | "splitting.amount"
  | "reference_number";

/** The error answers of {@link debitTransaction}, by status. */
export type DebitTransactionFailures =
  | Answer<400, ErrorPayload<ValidationError<DebitTransactionViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link debitTransaction} throws for them. */
export type DebitTransactionError = ApiErrorOf<DebitTransactionFailures>;

export const debitTransactionOperation: Operation<
  DebitTransactionInput,
  DebitTransactionAnswers,
  DebitTransactionFailures
> = {
  operationId: "debitTransaction",
  method: "POST",
  path: "/transaction/{id}/debit",
  parameters: [
    { name: "id", in: "path" },
    { name: "sph-api-version", in: "header" },
    { name: "sph-account", in: "header" },
    { name: "sph-merchant", in: "header" },
    { name: "sph-timestamp", in: "header" },
    { name: "sph-request-id", in: "header" },
  ],
  requestBody: [json],
  responses: { 200: [json], 400: [json], 401: [json], 500: [json], 503: [json] },
  security: [[sphSignature]],
};

/**
 * Debits a card
 *
 * Debits a card or a stored card. Unless `commit` is false the money is taken at once.
 *
 * `POST /transaction/{id}/debit`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function debitTransaction(
  client: Client,
  input: DebitTransactionInput,
  options?: CallOptions,
): Call<DebitTransactionAnswers, DebitTransactionFailures> {
  return call(client, debitTransactionOperation, input, options);
}

/** Whether an error is one that {@link debitTransaction} declares. */
export function isDebitTransactionError(error: unknown): error is DebitTransactionError {
  return isErrorOf(error, debitTransactionOperation);
}

/** The input of {@link chargeCustomerInitiated}. */
export interface ChargeCustomerInitiatedInput {
  /**
   * The `id` of a transaction.
   *
   * Constraints: format uuid
   */
  id: string;
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
  /** What to take, from which card, and where the customer returns. */
  body: CustomerInitiatedCharge;
}

/** What {@link chargeCustomerInitiated} resolves to. */
export type ChargeCustomerInitiatedResult = CustomerInitiatedChargeResponse;

/** The answers of {@link chargeCustomerInitiated} that are no errors. */
export type ChargeCustomerInitiatedAnswers = Answer<200, ChargeCustomerInitiatedResult>;

/** What a violated constraint of {@link chargeCustomerInitiated} can be told of. */
export type ChargeCustomerInitiatedViolation =
  | "id"
  | "sph-api-version"
  | "sph-account"
  | "sph-merchant"
  | "sph-timestamp"
  | "sph-request-id"
  | "signature"
  | "body"
  | "card"
  | "card.pan"
  | "card.expiry_year"
  | "card.expiry_month"
  | "card.cvc"
  | "card.verification"
  | "token"
  | "token.id"
  | "token.cvc"
  | "amount"
  | "currency"
  | "order"
  | "customer"
  | "customer.network_address"
  | "customer.country_code"
  | "commit"
  | "splitting"
  | "splitting.merchant_id"
  | "splitting.amount"
  | "reference_number"
  | "strong_customer_authentication"
  | "strong_customer_authentication.return_urls"
  | "strong_customer_authentication.return_urls.success_url"
  | "strong_customer_authentication.return_urls.cancel_url"
  | "strong_customer_authentication.return_urls.failure_url"
  | "strong_customer_authentication.return_urls.webhook_success_url"
  | "strong_customer_authentication.return_urls.webhook_cancel_url"
  | "strong_customer_authentication.return_urls.webhook_failure_url"
  | "strong_customer_authentication.return_urls.webhook_delay"
  | "strong_customer_authentication.customer_details"
  | "strong_customer_authentication.customer_account"
  | "strong_customer_authentication.purchase"
  | "strong_customer_authentication.billing_address"
  | "strong_customer_authentication.shipping_address"
  | "strong_customer_authentication.customer_authentication_info"
  | "strong_customer_authentication.desired_challenge_window_size"
  | "strong_customer_authentication.exit_iframe_on_result"
  | "strong_customer_authentication.exit_iframe_on_three_d_secure";

/** The error answers of {@link chargeCustomerInitiated}, by status. */
export type ChargeCustomerInitiatedFailures =
  | Answer<400, ErrorPayload<ValidationError<ChargeCustomerInitiatedViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link chargeCustomerInitiated} throws for them. */
export type ChargeCustomerInitiatedError = ApiErrorOf<ChargeCustomerInitiatedFailures>;

export const chargeCustomerInitiatedOperation: Operation<
  ChargeCustomerInitiatedInput,
  ChargeCustomerInitiatedAnswers,
  ChargeCustomerInitiatedFailures
> = {
  operationId: "chargeCustomerInitiated",
  method: "POST",
  path: "/transaction/{id}/card/charge/customer_initiated",
  parameters: [
    { name: "id", in: "path" },
    { name: "sph-api-version", in: "header" },
    { name: "sph-account", in: "header" },
    { name: "sph-merchant", in: "header" },
    { name: "sph-timestamp", in: "header" },
    { name: "sph-request-id", in: "header" },
  ],
  requestBody: [json],
  responses: { 200: [json], 400: [json], 401: [json], 500: [json], 503: [json] },
  security: [[sphSignature]],
};

/**
 * Charges a card while the customer is present
 *
 * Charges a card or a stored card. Where the customer must pass 3-D Secure, the code is 400 and the answer has
 * a `three_d_secure_url`.
 *
 * `POST /transaction/{id}/card/charge/customer_initiated`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function chargeCustomerInitiated(
  client: Client,
  input: ChargeCustomerInitiatedInput,
  options?: CallOptions,
): Call<ChargeCustomerInitiatedAnswers, ChargeCustomerInitiatedFailures> {
  return call(client, chargeCustomerInitiatedOperation, input, options);
}

/** Whether an error is one that {@link chargeCustomerInitiated} declares. */
export function isChargeCustomerInitiatedError(error: unknown): error is ChargeCustomerInitiatedError {
  return isErrorOf(error, chargeCustomerInitiatedOperation);
}

/** The input of {@link chargeMerchantInitiated}. */
export interface ChargeMerchantInitiatedInput {
  /**
   * The `id` of a transaction.
   *
   * Constraints: format uuid
   */
  id: string;
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
  /** What to take, and from which card. */
  body: Debit;
}

/** What {@link chargeMerchantInitiated} resolves to. */
export type ChargeMerchantInitiatedResult = DebitResponse;

/** The answers of {@link chargeMerchantInitiated} that are no errors. */
export type ChargeMerchantInitiatedAnswers = Answer<200, ChargeMerchantInitiatedResult>;

/** What a violated constraint of {@link chargeMerchantInitiated} can be told of. */
export type ChargeMerchantInitiatedViolation =
  | "id"
  | "sph-api-version"
  | "sph-account"
  | "sph-merchant"
  | "sph-timestamp"
  | "sph-request-id"
  | "signature"
  | "body"
  | "card"
  | "card.pan"
  | "card.expiry_year"
  | "card.expiry_month"
  | "card.cvc"
  | "card.verification"
  | "token"
  | "token.id"
  | "token.cvc"
  | "amount"
  | "currency"
  | "order"
  | "customer"
  | "customer.network_address"
  | "customer.country_code"
  | "commit"
  | "splitting"
  | "splitting.merchant_id"
  | "splitting.amount"
  | "reference_number";

/** The error answers of {@link chargeMerchantInitiated}, by status. */
export type ChargeMerchantInitiatedFailures =
  | Answer<400, ErrorPayload<ValidationError<ChargeMerchantInitiatedViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link chargeMerchantInitiated} throws for them. */
export type ChargeMerchantInitiatedError = ApiErrorOf<ChargeMerchantInitiatedFailures>;

export const chargeMerchantInitiatedOperation: Operation<
  ChargeMerchantInitiatedInput,
  ChargeMerchantInitiatedAnswers,
  ChargeMerchantInitiatedFailures
> = {
  operationId: "chargeMerchantInitiated",
  method: "POST",
  path: "/transaction/{id}/card/charge/merchant_initiated",
  parameters: [
    { name: "id", in: "path" },
    { name: "sph-api-version", in: "header" },
    { name: "sph-account", in: "header" },
    { name: "sph-merchant", in: "header" },
    { name: "sph-timestamp", in: "header" },
    { name: "sph-request-id", in: "header" },
  ],
  requestBody: [json],
  responses: { 200: [json], 400: [json], 401: [json], 500: [json], 503: [json] },
  security: [[sphSignature]],
};

/**
 * Charges a card while the customer is absent
 *
 * Charges a stored card as agreed with the customer before, for a subscription for example.
 *
 * `POST /transaction/{id}/card/charge/merchant_initiated`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function chargeMerchantInitiated(
  client: Client,
  input: ChargeMerchantInitiatedInput,
  options?: CallOptions,
): Call<ChargeMerchantInitiatedAnswers, ChargeMerchantInitiatedFailures> {
  return call(client, chargeMerchantInitiatedOperation, input, options);
}

/** Whether an error is one that {@link chargeMerchantInitiated} declares. */
export function isChargeMerchantInitiatedError(error: unknown): error is ChargeMerchantInitiatedError {
  return isErrorOf(error, chargeMerchantInitiatedOperation);
}

/** The input of {@link debitApplePay}. */
export interface DebitApplePayInput {
  /**
   * The `id` of a transaction.
   *
   * Constraints: format uuid
   */
  id: string;
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
  /** What to take, and the payment data. */
  body: ApplePayDebit;
}

/** What {@link debitApplePay} resolves to. */
export type DebitApplePayResult = DebitResponse;

/** The answers of {@link debitApplePay} that are no errors. */
export type DebitApplePayAnswers = Answer<200, DebitApplePayResult>;

/** What a violated constraint of {@link debitApplePay} can be told of. */
export type DebitApplePayViolation =
  | "id"
  | "sph-api-version"
  | "sph-account"
  | "sph-merchant"
  | "sph-timestamp"
  | "sph-request-id"
  | "signature"
  | "body"
  | "payment_data"
  | "amount"
  | "currency"
  | "order"
  | "customer"
  | "customer.network_address"
  | "customer.country_code"
  | "commit"
  | "splitting"
  | "splitting.merchant_id"
  | "splitting.amount"
  | "reference_number";

/** The error answers of {@link debitApplePay}, by status. */
export type DebitApplePayFailures =
  | Answer<400, ErrorPayload<ValidationError<DebitApplePayViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link debitApplePay} throws for them. */
export type DebitApplePayError = ApiErrorOf<DebitApplePayFailures>;

export const debitApplePayOperation: Operation<DebitApplePayInput, DebitApplePayAnswers, DebitApplePayFailures> = {
  operationId: "debitApplePay",
  method: "POST",
  path: "/transaction/{id}/debit_applepay",
  parameters: [
    { name: "id", in: "path" },
    { name: "sph-api-version", in: "header" },
    { name: "sph-account", in: "header" },
    { name: "sph-merchant", in: "header" },
    { name: "sph-timestamp", in: "header" },
    { name: "sph-request-id", in: "header" },
  ],
  requestBody: [json],
  responses: { 200: [json], 400: [json], 401: [json], 500: [json], 503: [json] },
  security: [[sphSignature]],
};

/**
 * Debits through Apple Pay
 *
 * Debits with the payment data that Apple Pay gave the app or the page.
 *
 * `POST /transaction/{id}/debit_applepay`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function debitApplePay(
  client: Client,
  input: DebitApplePayInput,
  options?: CallOptions,
): Call<DebitApplePayAnswers, DebitApplePayFailures> {
  return call(client, debitApplePayOperation, input, options);
}

/** Whether an error is one that {@link debitApplePay} declares. */
export function isDebitApplePayError(error: unknown): error is DebitApplePayError {
  return isErrorOf(error, debitApplePayOperation);
}

/** The input of {@link debitMasterpass}. */
export interface DebitMasterpassInput {
  /**
   * The `id` of a transaction.
   *
   * Constraints: format uuid
   */
  id: string;
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
  /** What to take. */
  body: MasterpassDebit;
}

/** What {@link debitMasterpass} resolves to. */
export type DebitMasterpassResult = DebitResponse;

/** The answers of {@link debitMasterpass} that are no errors. */
export type DebitMasterpassAnswers = Answer<200, DebitMasterpassResult>;

/** What a violated constraint of {@link debitMasterpass} can be told of. */
export type DebitMasterpassViolation =
  | "id"
  | "sph-api-version"
  | "sph-account"
  | "sph-merchant"
  | "sph-timestamp"
  | "sph-request-id"
  | "signature"
  | "body"
  | "amount"
  | "currency"
  | "commit";

/** The error answers of {@link debitMasterpass}, by status. */
export type DebitMasterpassFailures =
  | Answer<400, ErrorPayload<ValidationError<DebitMasterpassViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link debitMasterpass} throws for them. */
export type DebitMasterpassError = ApiErrorOf<DebitMasterpassFailures>;

export const debitMasterpassOperation: Operation<
  DebitMasterpassInput,
  DebitMasterpassAnswers,
  DebitMasterpassFailures
> = {
  operationId: "debitMasterpass",
  method: "POST",
  path: "/transaction/{id}/debit_masterpass",
  parameters: [
    { name: "id", in: "path" },
    { name: "sph-api-version", in: "header" },
    { name: "sph-account", in: "header" },
    { name: "sph-merchant", in: "header" },
    { name: "sph-timestamp", in: "header" },
    { name: "sph-request-id", in: "header" },
  ],
  requestBody: [json],
  responses: { 200: [json], 400: [json], 401: [json], 500: [json], 503: [json] },
  security: [[sphSignature]],
};

/**
 * Debits through Masterpass
 *
 * Debits the card that the payer chose in Masterpass. Retired in 2020.
 *
 * `POST /transaction/{id}/debit_masterpass`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 * @deprecated
 */
export function debitMasterpass(
  client: Client,
  input: DebitMasterpassInput,
  options?: CallOptions,
): Call<DebitMasterpassAnswers, DebitMasterpassFailures> {
  return call(client, debitMasterpassOperation, input, options);
}

/** Whether an error is one that {@link debitMasterpass} declares. */
export function isDebitMasterpassError(error: unknown): error is DebitMasterpassError {
  return isErrorOf(error, debitMasterpassOperation);
}

/** The input of {@link getUserProfile}. */
export interface GetUserProfileInput {
  /**
   * The `id` of a transaction.
   *
   * Constraints: format uuid
   */
  id: string;
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

/** What {@link getUserProfile} resolves to. */
export type GetUserProfileResult = UserProfile;

/** The answers of {@link getUserProfile} that are no errors. */
export type GetUserProfileAnswers = Answer<200, GetUserProfileResult>;

/** What a violated constraint of {@link getUserProfile} can be told of. */
export type GetUserProfileViolation =
  | "id"
  | "sph-api-version"
  | "sph-account"
  | "sph-merchant"
  | "sph-timestamp"
  | "sph-request-id"
  | "signature";

/** The error answers of {@link getUserProfile}, by status. */
export type GetUserProfileFailures =
  | Answer<400, ErrorPayload<ValidationError<GetUserProfileViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link getUserProfile} throws for them. */
export type GetUserProfileError = ApiErrorOf<GetUserProfileFailures>;

export const getUserProfileOperation: Operation<GetUserProfileInput, GetUserProfileAnswers, GetUserProfileFailures> = {
  operationId: "getUserProfile",
  method: "GET",
  path: "/transaction/{id}/user_profile",
  parameters: [
    { name: "id", in: "path" },
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
 * Reads the payer's Masterpass profile
 *
 * What the payer gave away in Masterpass, such as the shipping address. Retired in 2020.
 *
 * `GET /transaction/{id}/user_profile`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 * @deprecated
 */
export function getUserProfile(
  client: Client,
  input: GetUserProfileInput,
  options?: CallOptions,
): Call<GetUserProfileAnswers, GetUserProfileFailures> {
  return call(client, getUserProfileOperation, input, options);
}

/** Whether an error is one that {@link getUserProfile} declares. */
export function isGetUserProfileError(error: unknown): error is GetUserProfileError {
  return isErrorOf(error, getUserProfileOperation);
}

/** The input of {@link commitTransaction}. */
export interface CommitTransactionInput {
  /**
   * The `id` of a transaction.
   *
   * Constraints: format uuid
   */
  id: string;
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
  /** How much to take. */
  body: Commit;
}

/** What {@link commitTransaction} resolves to. */
export type CommitTransactionResult = TransactionResult;

/** The answers of {@link commitTransaction} that are no errors. */
export type CommitTransactionAnswers = Answer<200, CommitTransactionResult>;

/** What a violated constraint of {@link commitTransaction} can be told of. */
export type CommitTransactionViolation =
  | "id"
  | "sph-api-version"
  | "sph-account"
  | "sph-merchant"
  | "sph-timestamp"
  | "sph-request-id"
  | "signature"
  | "body"
  | "amount"
  | "currency";

/** The error answers of {@link commitTransaction}, by status. */
export type CommitTransactionFailures =
  | Answer<400, ErrorPayload<ValidationError<CommitTransactionViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link commitTransaction} throws for them. */
export type CommitTransactionError = ApiErrorOf<CommitTransactionFailures>;

export const commitTransactionOperation: Operation<
  CommitTransactionInput,
  CommitTransactionAnswers,
  CommitTransactionFailures
> = {
  operationId: "commitTransaction",
  method: "POST",
  path: "/transaction/{id}/commit",
  parameters: [
    { name: "id", in: "path" },
    { name: "sph-api-version", in: "header" },
    { name: "sph-account", in: "header" },
    { name: "sph-merchant", in: "header" },
    { name: "sph-timestamp", in: "header" },
    { name: "sph-request-id", in: "header" },
  ],
  requestBody: [json],
  responses: { 200: [json], 400: [json], 401: [json], 500: [json], 503: [json] },
  security: [[sphSignature]],
};

/**
 * Commits a transaction
 *
 * Takes the money of a transaction that was authorised without commit; the whole amount or a part of it.
 *
 * `POST /transaction/{id}/commit`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function commitTransaction(
  client: Client,
  input: CommitTransactionInput,
  options?: CallOptions,
): Call<CommitTransactionAnswers, CommitTransactionFailures> {
  return call(client, commitTransactionOperation, input, options);
}

/** Whether an error is one that {@link commitTransaction} declares. */
export function isCommitTransactionError(error: unknown): error is CommitTransactionError {
  return isErrorOf(error, commitTransactionOperation);
}

/** The input of {@link revertTransaction}. */
export interface RevertTransactionInput {
  /**
   * The `id` of a transaction.
   *
   * Constraints: format uuid
   */
  id: string;
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
  /** How much to give back; all that is left if absent. */
  body?: Revert;
}

/** What {@link revertTransaction} resolves to. */
export type RevertTransactionResult = ResultEnvelope;

/** The answers of {@link revertTransaction} that are no errors. */
export type RevertTransactionAnswers = Answer<200, RevertTransactionResult>;

/** What a violated constraint of {@link revertTransaction} can be told of. */
export type RevertTransactionViolation =
  | "id"
  | "sph-api-version"
  | "sph-account"
  | "sph-merchant"
  | "sph-timestamp"
  | "sph-request-id"
  | "signature"
  | "body"
  | "amount";

/** The error answers of {@link revertTransaction}, by status. */
export type RevertTransactionFailures =
  | Answer<400, ErrorPayload<ValidationError<RevertTransactionViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link revertTransaction} throws for them. */
export type RevertTransactionError = ApiErrorOf<RevertTransactionFailures>;

export const revertTransactionOperation: Operation<
  RevertTransactionInput,
  RevertTransactionAnswers,
  RevertTransactionFailures
> = {
  operationId: "revertTransaction",
  method: "POST",
  path: "/transaction/{id}/revert",
  parameters: [
    { name: "id", in: "path" },
    { name: "sph-api-version", in: "header" },
    { name: "sph-account", in: "header" },
    { name: "sph-merchant", in: "header" },
    { name: "sph-timestamp", in: "header" },
    { name: "sph-request-id", in: "header" },
  ],
  requestBody: [json],
  responses: { 200: [json], 400: [json], 401: [json], 500: [json], 503: [json] },
  security: [[sphSignature]],
};

/**
 * Reverts a transaction
 *
 * Gives money back; the whole amount, or a part of it.
 *
 * `POST /transaction/{id}/revert`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function revertTransaction(
  client: Client,
  input: RevertTransactionInput,
  options?: CallOptions,
): Call<RevertTransactionAnswers, RevertTransactionFailures> {
  return call(client, revertTransactionOperation, input, options);
}

/** Whether an error is one that {@link revertTransaction} declares. */
export function isRevertTransactionError(error: unknown): error is RevertTransactionError {
  return isErrorOf(error, revertTransactionOperation);
}

/** The input of {@link getTransaction}. */
export interface GetTransactionInput {
  /**
   * The `id` of a transaction.
   *
   * Constraints: format uuid
   */
  id: string;
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

/** What {@link getTransaction} resolves to. */
export type GetTransactionResult = TransactionStatusEnvelope;

/** The answers of {@link getTransaction} that are no errors. */
export type GetTransactionAnswers = Answer<200, GetTransactionResult>;

/** What a violated constraint of {@link getTransaction} can be told of. */
export type GetTransactionViolation =
  | "id"
  | "sph-api-version"
  | "sph-account"
  | "sph-merchant"
  | "sph-timestamp"
  | "sph-request-id"
  | "signature";

/** The error answers of {@link getTransaction}, by status. */
export type GetTransactionFailures =
  | Answer<400, ErrorPayload<ValidationError<GetTransactionViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link getTransaction} throws for them. */
export type GetTransactionError = ApiErrorOf<GetTransactionFailures>;

export const getTransactionOperation: Operation<GetTransactionInput, GetTransactionAnswers, GetTransactionFailures> = {
  operationId: "getTransaction",
  method: "GET",
  path: "/transaction/{id}",
  parameters: [
    { name: "id", in: "path" },
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
 * Reads the status of a transaction
 *
 * Everything about a transaction, with its reverts.
 *
 * `GET /transaction/{id}`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function getTransaction(
  client: Client,
  input: GetTransactionInput,
  options?: CallOptions,
): Call<GetTransactionAnswers, GetTransactionFailures> {
  return call(client, getTransactionOperation, input, options);
}

/** Whether an error is one that {@link getTransaction} declares. */
export function isGetTransactionError(error: unknown): error is GetTransactionError {
  return isErrorOf(error, getTransactionOperation);
}

/** The input of {@link getTransactionResult}. */
export interface GetTransactionResultInput {
  /**
   * The `id` of a transaction.
   *
   * Constraints: format uuid
   */
  id: string;
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

/** What {@link getTransactionResult} resolves to. */
export type GetTransactionResultResult = TransactionResult;

/** The answers of {@link getTransactionResult} that are no errors. */
export type GetTransactionResultAnswers = Answer<200, GetTransactionResultResult>;

/** What a violated constraint of {@link getTransactionResult} can be told of. */
export type GetTransactionResultViolation =
  | "id"
  | "sph-api-version"
  | "sph-account"
  | "sph-merchant"
  | "sph-timestamp"
  | "sph-request-id"
  | "signature";

/** The error answers of {@link getTransactionResult}, by status. */
export type GetTransactionResultFailures =
  | Answer<400, ErrorPayload<ValidationError<GetTransactionResultViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link getTransactionResult} throws for them. */
export type GetTransactionResultError = ApiErrorOf<GetTransactionResultFailures>;

export const getTransactionResultOperation: Operation<
  GetTransactionResultInput,
  GetTransactionResultAnswers,
  GetTransactionResultFailures
> = {
  operationId: "getTransactionResult",
  method: "GET",
  path: "/transaction/{id}/result",
  parameters: [
    { name: "id", in: "path" },
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
 * Reads the result of a transaction
 *
 * Whether a transaction that began with a form was paid.
 *
 * `GET /transaction/{id}/result`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function getTransactionResult(
  client: Client,
  input: GetTransactionResultInput,
  options?: CallOptions,
): Call<GetTransactionResultAnswers, GetTransactionResultFailures> {
  return call(client, getTransactionResultOperation, input, options);
}

/** Whether an error is one that {@link getTransactionResult} declares. */
export function isGetTransactionResultError(error: unknown): error is GetTransactionResultError {
  return isErrorOf(error, getTransactionResultOperation);
}

/** The input of {@link listTransactions}. */
export interface ListTransactionsInput {
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
  /** The merchant's order. */
  order: string;
}

/** What {@link listTransactions} resolves to. */
export type ListTransactionsResult = TransactionList;

/** The answers of {@link listTransactions} that are no errors. */
export type ListTransactionsAnswers = Answer<200, ListTransactionsResult>;

/** What a violated constraint of {@link listTransactions} can be told of. */
export type ListTransactionsViolation =
  | "sph-api-version"
  | "sph-account"
  | "sph-merchant"
  | "sph-timestamp"
  | "sph-request-id"
  | "order"
  | "signature";

/** The error answers of {@link listTransactions}, by status. */
export type ListTransactionsFailures =
  | Answer<400, ErrorPayload<ValidationError<ListTransactionsViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link listTransactions} throws for them. */
export type ListTransactionsError = ApiErrorOf<ListTransactionsFailures>;

export const listTransactionsOperation: Operation<
  ListTransactionsInput,
  ListTransactionsAnswers,
  ListTransactionsFailures
> = {
  operationId: "listTransactions",
  method: "GET",
  path: "/transactions/",
  parameters: [
    { name: "sph-api-version", in: "header" },
    { name: "sph-account", in: "header" },
    { name: "sph-merchant", in: "header" },
    { name: "sph-timestamp", in: "header" },
    { name: "sph-request-id", in: "header" },
    { name: "order", in: "query" },
  ],
  responses: { 200: [json], 400: [json], 401: [json], 500: [json], 503: [json] },
  security: [[sphSignature]],
};

/**
 * Finds the transactions of an order
 *
 * All transactions of one order, of all kinds. The path is also answered without its last slash.
 *
 * `GET /transactions/`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function listTransactions(
  client: Client,
  input: ListTransactionsInput,
  options?: CallOptions,
): Call<ListTransactionsAnswers, ListTransactionsFailures> {
  return call(client, listTransactionsOperation, input, options);
}

/** Whether an error is one that {@link listTransactions} declares. */
export function isListTransactionsError(error: unknown): error is ListTransactionsError {
  return isErrorOf(error, listTransactionsOperation);
}
