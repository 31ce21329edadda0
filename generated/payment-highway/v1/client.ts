// Generated from specs/payment-highway/v1/openapi.yaml by generator/emit/client. Do not edit.

import {
  createClient,
  environmentUrl,
  type Call,
  type CallOptions,
  type Client,
  type ClientOptions,
} from "../../runtime/client/index.ts";
import { type Sph1Options, withSph1 } from "../../runtime/client/signature/index.ts";
import {
  openAddCardForm,
  type OpenAddCardFormAnswers,
  type OpenAddCardFormFailures,
  type OpenAddCardFormInput,
  openCardPaymentForm,
  type OpenCardPaymentFormAnswers,
  type OpenCardPaymentFormFailures,
  type OpenCardPaymentFormInput,
  openAddAndPayForm,
  type OpenAddAndPayFormAnswers,
  type OpenAddAndPayFormFailures,
  type OpenAddAndPayFormInput,
  openTokenPaymentForm,
  type OpenTokenPaymentFormAnswers,
  type OpenTokenPaymentFormFailures,
  type OpenTokenPaymentFormInput,
  openMobilePayForm,
  type OpenMobilePayFormAnswers,
  type OpenMobilePayFormFailures,
  type OpenMobilePayFormInput,
  openPivoForm,
  type OpenPivoFormAnswers,
  type OpenPivoFormFailures,
  type OpenPivoFormInput,
  openSiirtoForm,
  type OpenSiirtoFormAnswers,
  type OpenSiirtoFormFailures,
  type OpenSiirtoFormInput,
  openMasterpassForm,
  type OpenMasterpassFormAnswers,
  type OpenMasterpassFormFailures,
  type OpenMasterpassFormInput,
  openAfterPayForm,
  type OpenAfterPayFormAnswers,
  type OpenAfterPayFormFailures,
  type OpenAfterPayFormInput,
  getFormSession,
  type GetFormSessionAnswers,
  type GetFormSessionFailures,
  type GetFormSessionInput,
} from "./operations/forms.ts";
import {
  showTokenizePage,
  type ShowTokenizePageAnswers,
  type ShowTokenizePageFailures,
  type ShowTokenizePageInput,
  submitTokenizePage,
  type SubmitTokenizePageAnswers,
  type SubmitTokenizePageFailures,
  type SubmitTokenizePageInput,
  showPaymentPage,
  type ShowPaymentPageAnswers,
  type ShowPaymentPageFailures,
  type ShowPaymentPageInput,
  submitPaymentPage,
  type SubmitPaymentPageAnswers,
  type SubmitPaymentPageFailures,
  type SubmitPaymentPageInput,
  showTokenPaymentPage,
  type ShowTokenPaymentPageAnswers,
  type ShowTokenPaymentPageFailures,
  type ShowTokenPaymentPageInput,
  submitTokenPaymentPage,
  type SubmitTokenPaymentPageAnswers,
  type SubmitTokenPaymentPageFailures,
  type SubmitTokenPaymentPageInput,
  showSiirtoPage,
  type ShowSiirtoPageAnswers,
  type ShowSiirtoPageFailures,
  type ShowSiirtoPageInput,
  submitSiirtoPage,
  type SubmitSiirtoPageAnswers,
  type SubmitSiirtoPageFailures,
  type SubmitSiirtoPageInput,
  showWalletPage,
  type ShowWalletPageAnswers,
  type ShowWalletPageFailures,
  type ShowWalletPageInput,
  submitWalletPage,
  type SubmitWalletPageAnswers,
  type SubmitWalletPageFailures,
  type SubmitWalletPageInput,
  showThreeDSecurePage,
  type ShowThreeDSecurePageAnswers,
  type ShowThreeDSecurePageFailures,
  type ShowThreeDSecurePageInput,
  submitThreeDSecurePage,
  type SubmitThreeDSecurePageAnswers,
  type SubmitThreeDSecurePageFailures,
  type SubmitThreeDSecurePageInput,
} from "./operations/hosted-pages.ts";
import {
  createTransaction,
  type CreateTransactionAnswers,
  type CreateTransactionFailures,
  type CreateTransactionInput,
  debitTransaction,
  type DebitTransactionAnswers,
  type DebitTransactionFailures,
  type DebitTransactionInput,
  chargeCustomerInitiated,
  type ChargeCustomerInitiatedAnswers,
  type ChargeCustomerInitiatedFailures,
  type ChargeCustomerInitiatedInput,
  chargeMerchantInitiated,
  type ChargeMerchantInitiatedAnswers,
  type ChargeMerchantInitiatedFailures,
  type ChargeMerchantInitiatedInput,
  debitApplePay,
  type DebitApplePayAnswers,
  type DebitApplePayFailures,
  type DebitApplePayInput,
  debitMasterpass,
  type DebitMasterpassAnswers,
  type DebitMasterpassFailures,
  type DebitMasterpassInput,
  getUserProfile,
  type GetUserProfileAnswers,
  type GetUserProfileFailures,
  type GetUserProfileInput,
  commitTransaction,
  type CommitTransactionAnswers,
  type CommitTransactionFailures,
  type CommitTransactionInput,
  revertTransaction,
  type RevertTransactionAnswers,
  type RevertTransactionFailures,
  type RevertTransactionInput,
  getTransaction,
  type GetTransactionAnswers,
  type GetTransactionFailures,
  type GetTransactionInput,
  getTransactionResult,
  type GetTransactionResultAnswers,
  type GetTransactionResultFailures,
  type GetTransactionResultInput,
  listTransactions,
  type ListTransactionsAnswers,
  type ListTransactionsFailures,
  type ListTransactionsInput,
} from "./operations/transactions.ts";
import {
  getTokenization,
  type GetTokenizationAnswers,
  type GetTokenizationFailures,
  type GetTokenizationInput,
} from "./operations/tokenization.ts";
import {
  getBatchReport,
  type GetBatchReportAnswers,
  type GetBatchReportFailures,
  type GetBatchReportInput,
  getReconciliationReport,
  type GetReconciliationReportAnswers,
  type GetReconciliationReportFailures,
  type GetReconciliationReportInput,
} from "./operations/reports.ts";
import {
  createMobilePaySession,
  type CreateMobilePaySessionAnswers,
  type CreateMobilePaySessionFailures,
  type CreateMobilePaySessionInput,
  getMobilePaySession,
  type GetMobilePaySessionAnswers,
  type GetMobilePaySessionFailures,
  type GetMobilePaySessionInput,
} from "./operations/mobile-pay.ts";
import {
  createPivoSession,
  type CreatePivoSessionAnswers,
  type CreatePivoSessionFailures,
  type CreatePivoSessionInput,
  revertPivo,
  type RevertPivoAnswers,
  type RevertPivoFailures,
  type RevertPivoInput,
  getPivoResult,
  type GetPivoResultAnswers,
  type GetPivoResultFailures,
  type GetPivoResultInput,
  getPivoTransaction,
  type GetPivoTransactionAnswers,
  type GetPivoTransactionFailures,
  type GetPivoTransactionInput,
} from "./operations/pivo.ts";
import {
  revertSiirto,
  type RevertSiirtoAnswers,
  type RevertSiirtoFailures,
  type RevertSiirtoInput,
  getSiirtoResult,
  type GetSiirtoResultAnswers,
  type GetSiirtoResultFailures,
  type GetSiirtoResultInput,
  getSiirtoTransaction,
  type GetSiirtoTransactionAnswers,
  type GetSiirtoTransactionFailures,
  type GetSiirtoTransactionInput,
} from "./operations/siirto.ts";
import {
  commitAfterPay,
  type CommitAfterPayAnswers,
  type CommitAfterPayFailures,
  type CommitAfterPayInput,
  revertAfterPay,
  type RevertAfterPayAnswers,
  type RevertAfterPayFailures,
  type RevertAfterPayInput,
  getAfterPayResult,
  type GetAfterPayResultAnswers,
  type GetAfterPayResultFailures,
  type GetAfterPayResultInput,
  getAfterPayTransaction,
  type GetAfterPayTransactionAnswers,
  type GetAfterPayTransactionFailures,
  type GetAfterPayTransactionInput,
} from "./operations/after-pay.ts";
import type { Credentials } from "./security.ts";

/** The environments this API runs in. */
export type PaymentHighwayEnvironment = "sandbox" | "production";

/** The base URL of each environment. */
export const servers: Readonly<Record<PaymentHighwayEnvironment, string>> = {
  /** Staging, with test cards */
  sandbox: "https://v1-hub-staging.sph-test-solinor.com",
  /** Production */
  production: "https://v1.api.paymenthighway.io",
};

/** What a PaymentHighwayClient is made from. */
export interface PaymentHighwayClientOptions extends ClientOptions<Credentials> {
  /** Default: `"sandbox"`. A `baseUrl` takes its place. */
  environment?: PaymentHighwayEnvironment;
  /** How requests are signed, and whether signed answers are verified: by default they are. */
  signature?: Sph1Options;
}

/** Makes the client that the functions of this package take as their first argument. */
export function createPaymentHighwayClient(options: PaymentHighwayClientOptions = {}): Client {
  const environment = options.environment ?? "sandbox";
  const baseUrl = options.baseUrl ?? environmentUrl(servers, environment);
  return createClient(withSph1({ ...options, baseUrl }, "sphSignature", options.signature));
}

/**
 * Payment Highway
 *
 * Payment Highway has two interfaces:
 */
export class PaymentHighwayClient {
  readonly #client: Client;

  constructor(options: PaymentHighwayClientOptions = {}) {
    this.#client = createPaymentHighwayClient(options);
  }

  /** The client behind the methods, for functions that take one. */
  get client(): Client {
    return this.#client;
  }

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
  openAddCardForm(
    input: OpenAddCardFormInput,
    options?: CallOptions,
  ): Call<OpenAddCardFormAnswers, OpenAddCardFormFailures> {
    return openAddCardForm(this.#client, input, options);
  }

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
  openCardPaymentForm(
    input: OpenCardPaymentFormInput,
    options?: CallOptions,
  ): Call<OpenCardPaymentFormAnswers, OpenCardPaymentFormFailures> {
    return openCardPaymentForm(this.#client, input, options);
  }

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
  openAddAndPayForm(
    input: OpenAddAndPayFormInput,
    options?: CallOptions,
  ): Call<OpenAddAndPayFormAnswers, OpenAddAndPayFormFailures> {
    return openAddAndPayForm(this.#client, input, options);
  }

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
  openTokenPaymentForm(
    input: OpenTokenPaymentFormInput,
    options?: CallOptions,
  ): Call<OpenTokenPaymentFormAnswers, OpenTokenPaymentFormFailures> {
    return openTokenPaymentForm(this.#client, input, options);
  }

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
  openMobilePayForm(
    input: OpenMobilePayFormInput,
    options?: CallOptions,
  ): Call<OpenMobilePayFormAnswers, OpenMobilePayFormFailures> {
    return openMobilePayForm(this.#client, input, options);
  }

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
  openPivoForm(input: OpenPivoFormInput, options?: CallOptions): Call<OpenPivoFormAnswers, OpenPivoFormFailures> {
    return openPivoForm(this.#client, input, options);
  }

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
  openSiirtoForm(
    input: OpenSiirtoFormInput,
    options?: CallOptions,
  ): Call<OpenSiirtoFormAnswers, OpenSiirtoFormFailures> {
    return openSiirtoForm(this.#client, input, options);
  }

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
  openMasterpassForm(
    input: OpenMasterpassFormInput,
    options?: CallOptions,
  ): Call<OpenMasterpassFormAnswers, OpenMasterpassFormFailures> {
    return openMasterpassForm(this.#client, input, options);
  }

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
  openAfterPayForm(
    input: OpenAfterPayFormInput,
    options?: CallOptions,
  ): Call<OpenAfterPayFormAnswers, OpenAfterPayFormFailures> {
    return openAfterPayForm(this.#client, input, options);
  }

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
  showTokenizePage(
    input: ShowTokenizePageInput,
    options?: CallOptions,
  ): Call<ShowTokenizePageAnswers, ShowTokenizePageFailures> {
    return showTokenizePage(this.#client, input, options);
  }

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
  submitTokenizePage(
    input: SubmitTokenizePageInput,
    options?: CallOptions,
  ): Call<SubmitTokenizePageAnswers, SubmitTokenizePageFailures> {
    return submitTokenizePage(this.#client, input, options);
  }

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
  showPaymentPage(
    input: ShowPaymentPageInput,
    options?: CallOptions,
  ): Call<ShowPaymentPageAnswers, ShowPaymentPageFailures> {
    return showPaymentPage(this.#client, input, options);
  }

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
  submitPaymentPage(
    input: SubmitPaymentPageInput,
    options?: CallOptions,
  ): Call<SubmitPaymentPageAnswers, SubmitPaymentPageFailures> {
    return submitPaymentPage(this.#client, input, options);
  }

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
  showTokenPaymentPage(
    input: ShowTokenPaymentPageInput,
    options?: CallOptions,
  ): Call<ShowTokenPaymentPageAnswers, ShowTokenPaymentPageFailures> {
    return showTokenPaymentPage(this.#client, input, options);
  }

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
  submitTokenPaymentPage(
    input: SubmitTokenPaymentPageInput,
    options?: CallOptions,
  ): Call<SubmitTokenPaymentPageAnswers, SubmitTokenPaymentPageFailures> {
    return submitTokenPaymentPage(this.#client, input, options);
  }

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
  showSiirtoPage(
    input: ShowSiirtoPageInput,
    options?: CallOptions,
  ): Call<ShowSiirtoPageAnswers, ShowSiirtoPageFailures> {
    return showSiirtoPage(this.#client, input, options);
  }

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
  submitSiirtoPage(
    input: SubmitSiirtoPageInput,
    options?: CallOptions,
  ): Call<SubmitSiirtoPageAnswers, SubmitSiirtoPageFailures> {
    return submitSiirtoPage(this.#client, input, options);
  }

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
  showWalletPage(
    input: ShowWalletPageInput,
    options?: CallOptions,
  ): Call<ShowWalletPageAnswers, ShowWalletPageFailures> {
    return showWalletPage(this.#client, input, options);
  }

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
  submitWalletPage(
    input: SubmitWalletPageInput,
    options?: CallOptions,
  ): Call<SubmitWalletPageAnswers, SubmitWalletPageFailures> {
    return submitWalletPage(this.#client, input, options);
  }

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
  showThreeDSecurePage(
    input: ShowThreeDSecurePageInput,
    options?: CallOptions,
  ): Call<ShowThreeDSecurePageAnswers, ShowThreeDSecurePageFailures> {
    return showThreeDSecurePage(this.#client, input, options);
  }

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
  submitThreeDSecurePage(
    input: SubmitThreeDSecurePageInput,
    options?: CallOptions,
  ): Call<SubmitThreeDSecurePageAnswers, SubmitThreeDSecurePageFailures> {
    return submitThreeDSecurePage(this.#client, input, options);
  }

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
  createTransaction(
    input: CreateTransactionInput = {},
    options?: CallOptions,
  ): Call<CreateTransactionAnswers, CreateTransactionFailures> {
    return createTransaction(this.#client, input, options);
  }

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
  debitTransaction(
    input: DebitTransactionInput,
    options?: CallOptions,
  ): Call<DebitTransactionAnswers, DebitTransactionFailures> {
    return debitTransaction(this.#client, input, options);
  }

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
  chargeCustomerInitiated(
    input: ChargeCustomerInitiatedInput,
    options?: CallOptions,
  ): Call<ChargeCustomerInitiatedAnswers, ChargeCustomerInitiatedFailures> {
    return chargeCustomerInitiated(this.#client, input, options);
  }

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
  chargeMerchantInitiated(
    input: ChargeMerchantInitiatedInput,
    options?: CallOptions,
  ): Call<ChargeMerchantInitiatedAnswers, ChargeMerchantInitiatedFailures> {
    return chargeMerchantInitiated(this.#client, input, options);
  }

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
  debitApplePay(input: DebitApplePayInput, options?: CallOptions): Call<DebitApplePayAnswers, DebitApplePayFailures> {
    return debitApplePay(this.#client, input, options);
  }

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
  debitMasterpass(
    input: DebitMasterpassInput,
    options?: CallOptions,
  ): Call<DebitMasterpassAnswers, DebitMasterpassFailures> {
    return debitMasterpass(this.#client, input, options);
  }

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
  getUserProfile(
    input: GetUserProfileInput,
    options?: CallOptions,
  ): Call<GetUserProfileAnswers, GetUserProfileFailures> {
    return getUserProfile(this.#client, input, options);
  }

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
  commitTransaction(
    input: CommitTransactionInput,
    options?: CallOptions,
  ): Call<CommitTransactionAnswers, CommitTransactionFailures> {
    return commitTransaction(this.#client, input, options);
  }

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
  revertTransaction(
    input: RevertTransactionInput,
    options?: CallOptions,
  ): Call<RevertTransactionAnswers, RevertTransactionFailures> {
    return revertTransaction(this.#client, input, options);
  }

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
  getTransaction(
    input: GetTransactionInput,
    options?: CallOptions,
  ): Call<GetTransactionAnswers, GetTransactionFailures> {
    return getTransaction(this.#client, input, options);
  }

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
  getTransactionResult(
    input: GetTransactionResultInput,
    options?: CallOptions,
  ): Call<GetTransactionResultAnswers, GetTransactionResultFailures> {
    return getTransactionResult(this.#client, input, options);
  }

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
  listTransactions(
    input: ListTransactionsInput,
    options?: CallOptions,
  ): Call<ListTransactionsAnswers, ListTransactionsFailures> {
    return listTransactions(this.#client, input, options);
  }

  /**
   * Reads a stored card
   *
   * The token of the card that was stored with a form. Keep the token to charge the card.
   *
   * `GET /tokenization/{tokenizationId}`
   *
   * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
   * unknown
   * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  getTokenization(
    input: GetTokenizationInput,
    options?: CallOptions,
  ): Call<GetTokenizationAnswers, GetTokenizationFailures> {
    return getTokenization(this.#client, input, options);
  }

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
  getBatchReport(
    input: GetBatchReportInput,
    options?: CallOptions,
  ): Call<GetBatchReportAnswers, GetBatchReportFailures> {
    return getBatchReport(this.#client, input, options);
  }

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
  getReconciliationReport(
    input: GetReconciliationReportInput,
    options?: CallOptions,
  ): Call<GetReconciliationReportAnswers, GetReconciliationReportFailures> {
    return getReconciliationReport(this.#client, input, options);
  }

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
  getFormSession(
    input: GetFormSessionInput,
    options?: CallOptions,
  ): Call<GetFormSessionAnswers, GetFormSessionFailures> {
    return getFormSession(this.#client, input, options);
  }

  /**
   * Begins a payment with MobilePay
   *
   * Makes a session; open its `uri` to switch to the MobilePay app.
   *
   * `POST /app/mobilepay`
   *
   * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
   * unknown
   * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  createMobilePaySession(
    input: CreateMobilePaySessionInput,
    options?: CallOptions,
  ): Call<CreateMobilePaySessionAnswers, CreateMobilePaySessionFailures> {
    return createMobilePaySession(this.#client, input, options);
  }

  /**
   * Reads the status of a MobilePay session
   *
   * How far the payer has come. A finished session has a `transaction_id`.
   *
   * `GET /app/mobilepay/{sessionToken}`
   *
   * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
   * unknown
   * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  getMobilePaySession(
    input: GetMobilePaySessionInput,
    options?: CallOptions,
  ): Call<GetMobilePaySessionAnswers, GetMobilePaySessionFailures> {
    return getMobilePaySession(this.#client, input, options);
  }

  /**
   * Begins a payment with Pivo
   *
   * Makes a transaction; open its `uri` to switch to the Pivo app.
   *
   * `POST /app/pivo`
   *
   * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
   * unknown
   * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  createPivoSession(
    input: CreatePivoSessionInput,
    options?: CallOptions,
  ): Call<CreatePivoSessionAnswers, CreatePivoSessionFailures> {
    return createPivoSession(this.#client, input, options);
  }

  /**
   * Reverts a Pivo payment
   *
   * Gives money back; the whole amount, or a part of it.
   *
   * `POST /transaction/{id}/pivo/revert`
   *
   * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
   * unknown
   * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  revertPivo(input: RevertPivoInput, options?: CallOptions): Call<RevertPivoAnswers, RevertPivoFailures> {
    return revertPivo(this.#client, input, options);
  }

  /**
   * Reads the result of a Pivo payment
   *
   * Whether a Pivo payment was made.
   *
   * `GET /transaction/{id}/pivo/result`
   *
   * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
   * unknown
   * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  getPivoResult(input: GetPivoResultInput, options?: CallOptions): Call<GetPivoResultAnswers, GetPivoResultFailures> {
    return getPivoResult(this.#client, input, options);
  }

  /**
   * Reads the status of a Pivo payment
   *
   * Everything about a Pivo payment, with its refunds.
   *
   * `GET /transaction/pivo/{id}`
   *
   * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
   * unknown
   * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  getPivoTransaction(
    input: GetPivoTransactionInput,
    options?: CallOptions,
  ): Call<GetPivoTransactionAnswers, GetPivoTransactionFailures> {
    return getPivoTransaction(this.#client, input, options);
  }

  /**
   * Reverts a Siirto payment
   *
   * Gives money back; the whole amount, or a part of it. Retired in February 2020.
   *
   * `POST /transaction/{id}/siirto/revert`
   *
   * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
   * unknown
   * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   * @deprecated
   */
  revertSiirto(input: RevertSiirtoInput, options?: CallOptions): Call<RevertSiirtoAnswers, RevertSiirtoFailures> {
    return revertSiirto(this.#client, input, options);
  }

  /**
   * Reads the result of a Siirto payment
   *
   * Whether a Siirto payment was made. Retired in February 2020.
   *
   * `GET /transaction/{id}/siirto/result`
   *
   * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
   * unknown
   * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   * @deprecated
   */
  getSiirtoResult(
    input: GetSiirtoResultInput,
    options?: CallOptions,
  ): Call<GetSiirtoResultAnswers, GetSiirtoResultFailures> {
    return getSiirtoResult(this.#client, input, options);
  }

  /**
   * Reads the status of a Siirto payment
   *
   * Everything about a Siirto payment, with its refunds. Retired in February 2020.
   *
   * `GET /transaction/siirto/{id}`
   *
   * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
   * unknown
   * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   * @deprecated
   */
  getSiirtoTransaction(
    input: GetSiirtoTransactionInput,
    options?: CallOptions,
  ): Call<GetSiirtoTransactionAnswers, GetSiirtoTransactionFailures> {
    return getSiirtoTransaction(this.#client, input, options);
  }

  /**
   * Commits an invoice payment
   *
   * Makes AfterPay send the invoice; for the whole amount or a part of it.
   *
   * `POST /transaction/{id}/afterpay/commit`
   *
   * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
   * unknown
   * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  commitAfterPay(
    input: CommitAfterPayInput,
    options?: CallOptions,
  ): Call<CommitAfterPayAnswers, CommitAfterPayFailures> {
    return commitAfterPay(this.#client, input, options);
  }

  /**
   * Reverts an invoice payment
   *
   * Takes the invoice back; the whole amount or a part of it.
   *
   * `POST /transaction/{id}/afterpay/revert`
   *
   * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
   * unknown
   * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  revertAfterPay(
    input: RevertAfterPayInput,
    options?: CallOptions,
  ): Call<RevertAfterPayAnswers, RevertAfterPayFailures> {
    return revertAfterPay(this.#client, input, options);
  }

  /**
   * Reads the result of an invoice payment
   *
   * Whether AfterPay accepted the payer.
   *
   * `GET /transaction/{id}/afterpay/result`
   *
   * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
   * unknown
   * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  getAfterPayResult(
    input: GetAfterPayResultInput,
    options?: CallOptions,
  ): Call<GetAfterPayResultAnswers, GetAfterPayResultFailures> {
    return getAfterPayResult(this.#client, input, options);
  }

  /**
   * Reads the status of an invoice payment
   *
   * Everything about an invoice payment.
   *
   * `GET /transaction/{id}/afterpay`
   *
   * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
   * unknown
   * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  getAfterPayTransaction(
    input: GetAfterPayTransactionInput,
    options?: CallOptions,
  ): Call<GetAfterPayTransactionAnswers, GetAfterPayTransactionFailures> {
    return getAfterPayTransaction(this.#client, input, options);
  }
}
