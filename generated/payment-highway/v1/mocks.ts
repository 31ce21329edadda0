// Generated from specs/payment-highway/v1/openapi.yaml by generator/emit/mocks. Do not edit.

import { createMocks, type MockHandler, type MockOptions, type Mocks } from "../../runtime/mocks/index.ts";
import { contract } from "./contract.ts";
import type {
  OpenAddCardFormAnswers,
  OpenAddCardFormFailures,
  OpenAddCardFormInput,
  OpenCardPaymentFormAnswers,
  OpenCardPaymentFormFailures,
  OpenCardPaymentFormInput,
  OpenAddAndPayFormAnswers,
  OpenAddAndPayFormFailures,
  OpenAddAndPayFormInput,
  OpenTokenPaymentFormAnswers,
  OpenTokenPaymentFormFailures,
  OpenTokenPaymentFormInput,
  OpenMobilePayFormAnswers,
  OpenMobilePayFormFailures,
  OpenMobilePayFormInput,
  OpenPivoFormAnswers,
  OpenPivoFormFailures,
  OpenPivoFormInput,
  OpenSiirtoFormAnswers,
  OpenSiirtoFormFailures,
  OpenSiirtoFormInput,
  OpenMasterpassFormAnswers,
  OpenMasterpassFormFailures,
  OpenMasterpassFormInput,
  OpenAfterPayFormAnswers,
  OpenAfterPayFormFailures,
  OpenAfterPayFormInput,
  GetFormSessionAnswers,
  GetFormSessionFailures,
  GetFormSessionInput,
} from "./operations/forms.ts";
import type {
  ShowTokenizePageAnswers,
  ShowTokenizePageFailures,
  ShowTokenizePageInput,
  SubmitTokenizePageAnswers,
  SubmitTokenizePageFailures,
  SubmitTokenizePageInput,
  ShowPaymentPageAnswers,
  ShowPaymentPageFailures,
  ShowPaymentPageInput,
  SubmitPaymentPageAnswers,
  SubmitPaymentPageFailures,
  SubmitPaymentPageInput,
  ShowTokenPaymentPageAnswers,
  ShowTokenPaymentPageFailures,
  ShowTokenPaymentPageInput,
  SubmitTokenPaymentPageAnswers,
  SubmitTokenPaymentPageFailures,
  SubmitTokenPaymentPageInput,
  ShowSiirtoPageAnswers,
  ShowSiirtoPageFailures,
  ShowSiirtoPageInput,
  SubmitSiirtoPageAnswers,
  SubmitSiirtoPageFailures,
  SubmitSiirtoPageInput,
  ShowWalletPageAnswers,
  ShowWalletPageFailures,
  ShowWalletPageInput,
  SubmitWalletPageAnswers,
  SubmitWalletPageFailures,
  SubmitWalletPageInput,
  ShowThreeDSecurePageAnswers,
  ShowThreeDSecurePageFailures,
  ShowThreeDSecurePageInput,
  SubmitThreeDSecurePageAnswers,
  SubmitThreeDSecurePageFailures,
  SubmitThreeDSecurePageInput,
} from "./operations/hosted-pages.ts";
import type {
  CreateTransactionAnswers,
  CreateTransactionFailures,
  CreateTransactionInput,
  DebitTransactionAnswers,
  DebitTransactionFailures,
  DebitTransactionInput,
  ChargeCustomerInitiatedAnswers,
  ChargeCustomerInitiatedFailures,
  ChargeCustomerInitiatedInput,
  ChargeMerchantInitiatedAnswers,
  ChargeMerchantInitiatedFailures,
  ChargeMerchantInitiatedInput,
  DebitApplePayAnswers,
  DebitApplePayFailures,
  DebitApplePayInput,
  DebitMasterpassAnswers,
  DebitMasterpassFailures,
  DebitMasterpassInput,
  GetUserProfileAnswers,
  GetUserProfileFailures,
  GetUserProfileInput,
  CommitTransactionAnswers,
  CommitTransactionFailures,
  CommitTransactionInput,
  RevertTransactionAnswers,
  RevertTransactionFailures,
  RevertTransactionInput,
  GetTransactionAnswers,
  GetTransactionFailures,
  GetTransactionInput,
  GetTransactionResultAnswers,
  GetTransactionResultFailures,
  GetTransactionResultInput,
  ListTransactionsAnswers,
  ListTransactionsFailures,
  ListTransactionsInput,
} from "./operations/transactions.ts";
import type {
  GetTokenizationAnswers,
  GetTokenizationFailures,
  GetTokenizationInput,
} from "./operations/tokenization.ts";
import type {
  GetBatchReportAnswers,
  GetBatchReportFailures,
  GetBatchReportInput,
  GetReconciliationReportAnswers,
  GetReconciliationReportFailures,
  GetReconciliationReportInput,
} from "./operations/reports.ts";
import type {
  CreateMobilePaySessionAnswers,
  CreateMobilePaySessionFailures,
  CreateMobilePaySessionInput,
  GetMobilePaySessionAnswers,
  GetMobilePaySessionFailures,
  GetMobilePaySessionInput,
} from "./operations/mobile-pay.ts";
import type {
  CreatePivoSessionAnswers,
  CreatePivoSessionFailures,
  CreatePivoSessionInput,
  RevertPivoAnswers,
  RevertPivoFailures,
  RevertPivoInput,
  GetPivoResultAnswers,
  GetPivoResultFailures,
  GetPivoResultInput,
  GetPivoTransactionAnswers,
  GetPivoTransactionFailures,
  GetPivoTransactionInput,
} from "./operations/pivo.ts";
import type {
  RevertSiirtoAnswers,
  RevertSiirtoFailures,
  RevertSiirtoInput,
  GetSiirtoResultAnswers,
  GetSiirtoResultFailures,
  GetSiirtoResultInput,
  GetSiirtoTransactionAnswers,
  GetSiirtoTransactionFailures,
  GetSiirtoTransactionInput,
} from "./operations/siirto.ts";
import type {
  CommitAfterPayAnswers,
  CommitAfterPayFailures,
  CommitAfterPayInput,
  RevertAfterPayAnswers,
  RevertAfterPayFailures,
  RevertAfterPayInput,
  GetAfterPayResultAnswers,
  GetAfterPayResultFailures,
  GetAfterPayResultInput,
  GetAfterPayTransactionAnswers,
  GetAfterPayTransactionFailures,
  GetAfterPayTransactionInput,
} from "./operations/after-pay.ts";

/** One handler for each operation; each of them can be given in place of the default one. */
export interface PaymentHighwayHandlers {
  /**
   * Stores a card
   *
   * `POST /form/view/add_card`
   */
  openAddCardForm: MockHandler<OpenAddCardFormInput, OpenAddCardFormAnswers | OpenAddCardFormFailures>;
  /**
   * Takes a card payment
   *
   * `POST /form/view/pay_with_card`
   */
  openCardPaymentForm: MockHandler<OpenCardPaymentFormInput, OpenCardPaymentFormAnswers | OpenCardPaymentFormFailures>;
  /**
   * Takes a card payment and stores the card
   *
   * `POST /form/view/add_and_pay_with_card`
   */
  openAddAndPayForm: MockHandler<OpenAddAndPayFormInput, OpenAddAndPayFormAnswers | OpenAddAndPayFormFailures>;
  /**
   * Takes a payment with a stored card
   *
   * `POST /form/view/pay_with_token_and_cvc`
   */
  openTokenPaymentForm: MockHandler<
    OpenTokenPaymentFormInput,
    OpenTokenPaymentFormAnswers | OpenTokenPaymentFormFailures
  >;
  /**
   * Takes a payment with MobilePay
   *
   * `POST /form/view/mobilepay`
   */
  openMobilePayForm: MockHandler<OpenMobilePayFormInput, OpenMobilePayFormAnswers | OpenMobilePayFormFailures>;
  /**
   * Takes a payment with Pivo
   *
   * `POST /form/view/pivo`
   */
  openPivoForm: MockHandler<OpenPivoFormInput, OpenPivoFormAnswers | OpenPivoFormFailures>;
  /**
   * Takes a payment with Siirto
   *
   * `POST /form/view/siirto`
   */
  openSiirtoForm: MockHandler<OpenSiirtoFormInput, OpenSiirtoFormAnswers | OpenSiirtoFormFailures>;
  /**
   * Takes a payment with Masterpass
   *
   * `POST /form/view/masterpass`
   */
  openMasterpassForm: MockHandler<OpenMasterpassFormInput, OpenMasterpassFormAnswers | OpenMasterpassFormFailures>;
  /**
   * Takes a payment by invoice
   *
   * `POST /form/view/afterpay`
   */
  openAfterPayForm: MockHandler<OpenAfterPayFormInput, OpenAfterPayFormAnswers | OpenAfterPayFormFailures>;
  /**
   * Shows the page on which the payer stores a card
   *
   * `GET /form/{formId}/tokenize`
   */
  showTokenizePage: MockHandler<ShowTokenizePageInput, ShowTokenizePageAnswers | ShowTokenizePageFailures>;
  /**
   * Submits the page on which the payer stores a card
   *
   * `POST /form/{formId}/tokenize`
   */
  submitTokenizePage: MockHandler<SubmitTokenizePageInput, SubmitTokenizePageAnswers | SubmitTokenizePageFailures>;
  /**
   * Shows the page on which the payer pays with a card
   *
   * `GET /form/{formId}/payment`
   */
  showPaymentPage: MockHandler<ShowPaymentPageInput, ShowPaymentPageAnswers | ShowPaymentPageFailures>;
  /**
   * Submits the page on which the payer pays with a card
   *
   * `POST /form/{formId}/payment`
   */
  submitPaymentPage: MockHandler<SubmitPaymentPageInput, SubmitPaymentPageAnswers | SubmitPaymentPageFailures>;
  /**
   * Shows the page on which the payer pays with a stored card
   *
   * `GET /form/{formId}/payment_with_token_and_cvc`
   */
  showTokenPaymentPage: MockHandler<
    ShowTokenPaymentPageInput,
    ShowTokenPaymentPageAnswers | ShowTokenPaymentPageFailures
  >;
  /**
   * Submits the page on which the payer pays with a stored card
   *
   * `POST /form/{formId}/payment_with_token_and_cvc`
   */
  submitTokenPaymentPage: MockHandler<
    SubmitTokenPaymentPageInput,
    SubmitTokenPaymentPageAnswers | SubmitTokenPaymentPageFailures
  >;
  /**
   * Shows the page on which the payer accepts a payment with Siirto
   *
   * `GET /form/{formId}/siirto`
   */
  showSiirtoPage: MockHandler<ShowSiirtoPageInput, ShowSiirtoPageAnswers | ShowSiirtoPageFailures>;
  /**
   * Submits the page on which the payer accepts a payment with Siirto
   *
   * `POST /form/{formId}/siirto`
   */
  submitSiirtoPage: MockHandler<SubmitSiirtoPageInput, SubmitSiirtoPageAnswers | SubmitSiirtoPageFailures>;
  /**
   * Shows the page on which the payer accepts a payment in a wallet or by invoice
   *
   * `GET /form/{formId}/wallet`
   */
  showWalletPage: MockHandler<ShowWalletPageInput, ShowWalletPageAnswers | ShowWalletPageFailures>;
  /**
   * Submits the page on which the payer accepts a payment in a wallet or by invoice
   *
   * `POST /form/{formId}/wallet`
   */
  submitWalletPage: MockHandler<SubmitWalletPageInput, SubmitWalletPageAnswers | SubmitWalletPageFailures>;
  /**
   * Shows the page on which the cardholder passes 3-D Secure
   *
   * `GET /form/{formId}/three_d_secure`
   */
  showThreeDSecurePage: MockHandler<
    ShowThreeDSecurePageInput,
    ShowThreeDSecurePageAnswers | ShowThreeDSecurePageFailures
  >;
  /**
   * Submits the page on which the cardholder passes 3-D Secure
   *
   * `POST /form/{formId}/three_d_secure`
   */
  submitThreeDSecurePage: MockHandler<
    SubmitThreeDSecurePageInput,
    SubmitThreeDSecurePageAnswers | SubmitThreeDSecurePageFailures
  >;
  /**
   * Begins a transaction
   *
   * `POST /transaction`
   */
  createTransaction: MockHandler<CreateTransactionInput, CreateTransactionAnswers | CreateTransactionFailures>;
  /**
   * Debits a card
   *
   * `POST /transaction/{id}/debit`
   */
  debitTransaction: MockHandler<DebitTransactionInput, DebitTransactionAnswers | DebitTransactionFailures>;
  /**
   * Charges a card while the customer is present
   *
   * `POST /transaction/{id}/card/charge/customer_initiated`
   */
  chargeCustomerInitiated: MockHandler<
    ChargeCustomerInitiatedInput,
    ChargeCustomerInitiatedAnswers | ChargeCustomerInitiatedFailures
  >;
  /**
   * Charges a card while the customer is absent
   *
   * `POST /transaction/{id}/card/charge/merchant_initiated`
   */
  chargeMerchantInitiated: MockHandler<
    ChargeMerchantInitiatedInput,
    ChargeMerchantInitiatedAnswers | ChargeMerchantInitiatedFailures
  >;
  /**
   * Debits through Apple Pay
   *
   * `POST /transaction/{id}/debit_applepay`
   */
  debitApplePay: MockHandler<DebitApplePayInput, DebitApplePayAnswers | DebitApplePayFailures>;
  /**
   * Debits through Masterpass
   *
   * `POST /transaction/{id}/debit_masterpass`
   */
  debitMasterpass: MockHandler<DebitMasterpassInput, DebitMasterpassAnswers | DebitMasterpassFailures>;
  /**
   * Reads the payer's Masterpass profile
   *
   * `GET /transaction/{id}/user_profile`
   */
  getUserProfile: MockHandler<GetUserProfileInput, GetUserProfileAnswers | GetUserProfileFailures>;
  /**
   * Commits a transaction
   *
   * `POST /transaction/{id}/commit`
   */
  commitTransaction: MockHandler<CommitTransactionInput, CommitTransactionAnswers | CommitTransactionFailures>;
  /**
   * Reverts a transaction
   *
   * `POST /transaction/{id}/revert`
   */
  revertTransaction: MockHandler<RevertTransactionInput, RevertTransactionAnswers | RevertTransactionFailures>;
  /**
   * Reads the status of a transaction
   *
   * `GET /transaction/{id}`
   */
  getTransaction: MockHandler<GetTransactionInput, GetTransactionAnswers | GetTransactionFailures>;
  /**
   * Reads the result of a transaction
   *
   * `GET /transaction/{id}/result`
   */
  getTransactionResult: MockHandler<
    GetTransactionResultInput,
    GetTransactionResultAnswers | GetTransactionResultFailures
  >;
  /**
   * Finds the transactions of an order
   *
   * `GET /transactions/`
   */
  listTransactions: MockHandler<ListTransactionsInput, ListTransactionsAnswers | ListTransactionsFailures>;
  /**
   * Reads a stored card
   *
   * `GET /tokenization/{tokenizationId}`
   */
  getTokenization: MockHandler<GetTokenizationInput, GetTokenizationAnswers | GetTokenizationFailures>;
  /**
   * Reads the settlements of a day
   *
   * `GET /report/batch/{date}`
   */
  getBatchReport: MockHandler<GetBatchReportInput, GetBatchReportAnswers | GetBatchReportFailures>;
  /**
   * Reads the reconciliation of a day
   *
   * `GET /report/reconciliation/{date}`
   */
  getReconciliationReport: MockHandler<
    GetReconciliationReportInput,
    GetReconciliationReportAnswers | GetReconciliationReportFailures
  >;
  /**
   * Reads the status of a form
   *
   * `GET /form/{sessionId}/status`
   */
  getFormSession: MockHandler<GetFormSessionInput, GetFormSessionAnswers | GetFormSessionFailures>;
  /**
   * Begins a payment with MobilePay
   *
   * `POST /app/mobilepay`
   */
  createMobilePaySession: MockHandler<
    CreateMobilePaySessionInput,
    CreateMobilePaySessionAnswers | CreateMobilePaySessionFailures
  >;
  /**
   * Reads the status of a MobilePay session
   *
   * `GET /app/mobilepay/{sessionToken}`
   */
  getMobilePaySession: MockHandler<GetMobilePaySessionInput, GetMobilePaySessionAnswers | GetMobilePaySessionFailures>;
  /**
   * Begins a payment with Pivo
   *
   * `POST /app/pivo`
   */
  createPivoSession: MockHandler<CreatePivoSessionInput, CreatePivoSessionAnswers | CreatePivoSessionFailures>;
  /**
   * Reverts a Pivo payment
   *
   * `POST /transaction/{id}/pivo/revert`
   */
  revertPivo: MockHandler<RevertPivoInput, RevertPivoAnswers | RevertPivoFailures>;
  /**
   * Reads the result of a Pivo payment
   *
   * `GET /transaction/{id}/pivo/result`
   */
  getPivoResult: MockHandler<GetPivoResultInput, GetPivoResultAnswers | GetPivoResultFailures>;
  /**
   * Reads the status of a Pivo payment
   *
   * `GET /transaction/pivo/{id}`
   */
  getPivoTransaction: MockHandler<GetPivoTransactionInput, GetPivoTransactionAnswers | GetPivoTransactionFailures>;
  /**
   * Reverts a Siirto payment
   *
   * `POST /transaction/{id}/siirto/revert`
   */
  revertSiirto: MockHandler<RevertSiirtoInput, RevertSiirtoAnswers | RevertSiirtoFailures>;
  /**
   * Reads the result of a Siirto payment
   *
   * `GET /transaction/{id}/siirto/result`
   */
  getSiirtoResult: MockHandler<GetSiirtoResultInput, GetSiirtoResultAnswers | GetSiirtoResultFailures>;
  /**
   * Reads the status of a Siirto payment
   *
   * `GET /transaction/siirto/{id}`
   */
  getSiirtoTransaction: MockHandler<
    GetSiirtoTransactionInput,
    GetSiirtoTransactionAnswers | GetSiirtoTransactionFailures
  >;
  /**
   * Commits an invoice payment
   *
   * `POST /transaction/{id}/afterpay/commit`
   */
  commitAfterPay: MockHandler<CommitAfterPayInput, CommitAfterPayAnswers | CommitAfterPayFailures>;
  /**
   * Reverts an invoice payment
   *
   * `POST /transaction/{id}/afterpay/revert`
   */
  revertAfterPay: MockHandler<RevertAfterPayInput, RevertAfterPayAnswers | RevertAfterPayFailures>;
  /**
   * Reads the result of an invoice payment
   *
   * `GET /transaction/{id}/afterpay/result`
   */
  getAfterPayResult: MockHandler<GetAfterPayResultInput, GetAfterPayResultAnswers | GetAfterPayResultFailures>;
  /**
   * Reads the status of an invoice payment
   *
   * `GET /transaction/{id}/afterpay`
   */
  getAfterPayTransaction: MockHandler<
    GetAfterPayTransactionInput,
    GetAfterPayTransactionAnswers | GetAfterPayTransactionFailures
  >;
}

/**
 * Makes mocks that answer as the document says: the first example of the lowest success status, or values made from
 * the schemas. The same request always gets the same answer. Use `fetch` as the client's, or `msw` with Mock Service
 * Worker.
 */
export function createPaymentHighwayMocks(
  options: MockOptions<PaymentHighwayHandlers> = {},
): Mocks<PaymentHighwayHandlers> {
  return createMocks<PaymentHighwayHandlers>(contract, options);
}
