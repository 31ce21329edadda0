// Generated from specs/payment-highway/v1/openapi.yaml by generator/emit/openapi. Do not edit.
import type {
  Acquirer,
  AddCardForm,
  AfterPayAmount,
  AfterPayForm,
  AfterPayResult,
  AfterPayStatus,
  AfterPayStatusEnvelope,
  ApplePayDebit,
  Card,
  CardInfo,
  CardPaymentForm,
  CommissionSettlement,
  Commit,
  Customer,
  CustomerInitiatedCharge,
  CustomerInitiatedChargeResponse,
  Debit,
  DebitResponse,
  ErrorEnvelope,
  FormFields,
  FormPageOptions,
  FormPaymentFields,
  FormSession,
  HostedCardFields,
  HostedCvcFields,
  HostedDecision,
  MasterpassDebit,
  MasterpassForm,
  MobilePayForm,
  MobilePayInit,
  MobilePaySession,
  MobilePayStatus,
  PivoForm,
  PivoInit,
  PivoRefund,
  PivoResult,
  PivoSession,
  PivoStatus,
  PivoStatusEnvelope,
  ReconciliationReport,
  ReferencedRevert,
  Result,
  ResultEnvelope,
  ReturnUrls,
  Revert,
  Settlement,
  SettlementMerchant,
  SettlementReport,
  SettlementTransaction,
  SiirtoForm,
  SiirtoRefund,
  SiirtoResult,
  SiirtoRevert,
  SiirtoStatus,
  SiirtoStatusEnvelope,
  Splitting,
  Status,
  StrongCustomerAuthentication,
  Token,
  Tokenization,
  TokenPaymentForm,
  TransactionCreated,
  TransactionList,
  TransactionResult,
  TransactionRevert,
  TransactionStatus,
  TransactionStatusEnvelope,
  UserProfile,
} from "./types.ts";

export interface paths {
  "/form/view/add_card": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["openAddCardForm"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/form/view/pay_with_card": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["openCardPaymentForm"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/form/view/add_and_pay_with_card": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["openAddAndPayForm"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/form/view/pay_with_token_and_cvc": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["openTokenPaymentForm"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/form/view/mobilepay": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["openMobilePayForm"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/form/view/pivo": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["openPivoForm"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/form/view/siirto": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["openSiirtoForm"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/form/view/masterpass": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["openMasterpassForm"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/form/view/afterpay": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["openAfterPayForm"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/form/{formId}/tokenize": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["showTokenizePage"];
    put?: never;
    post: operations["submitTokenizePage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/form/{formId}/payment": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["showPaymentPage"];
    put?: never;
    post: operations["submitPaymentPage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/form/{formId}/payment_with_token_and_cvc": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["showTokenPaymentPage"];
    put?: never;
    post: operations["submitTokenPaymentPage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/form/{formId}/siirto": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["showSiirtoPage"];
    put?: never;
    post: operations["submitSiirtoPage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/form/{formId}/wallet": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["showWalletPage"];
    put?: never;
    post: operations["submitWalletPage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/form/{formId}/three_d_secure": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["showThreeDSecurePage"];
    put?: never;
    post: operations["submitThreeDSecurePage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transaction": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["createTransaction"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transaction/{id}/debit": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["debitTransaction"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transaction/{id}/card/charge/customer_initiated": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["chargeCustomerInitiated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transaction/{id}/card/charge/merchant_initiated": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["chargeMerchantInitiated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transaction/{id}/debit_applepay": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["debitApplePay"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transaction/{id}/debit_masterpass": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["debitMasterpass"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transaction/{id}/user_profile": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getUserProfile"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transaction/{id}/commit": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["commitTransaction"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transaction/{id}/revert": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["revertTransaction"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transaction/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getTransaction"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transaction/{id}/result": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getTransactionResult"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transactions/": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listTransactions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tokenization/{tokenizationId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getTokenization"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/report/batch/{date}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getBatchReport"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/report/reconciliation/{date}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getReconciliationReport"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/form/{sessionId}/status": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getFormSession"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/app/mobilepay": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["createMobilePaySession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/app/mobilepay/{sessionToken}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getMobilePaySession"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/app/pivo": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["createPivoSession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transaction/{id}/pivo/revert": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["revertPivo"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transaction/{id}/pivo/result": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getPivoResult"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transaction/pivo/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getPivoTransaction"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transaction/{id}/siirto/revert": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["revertSiirto"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transaction/{id}/siirto/result": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getSiirtoResult"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transaction/siirto/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getSiirtoTransaction"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transaction/{id}/afterpay/commit": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["commitAfterPay"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transaction/{id}/afterpay/revert": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["revertAfterPay"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transaction/{id}/afterpay/result": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getAfterPayResult"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/transaction/{id}/afterpay": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getAfterPayTransaction"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export type webhooks = Record<string, never>;

export interface components {
  schemas: {
    FormFields: FormFields;
    FormPaymentFields: FormPaymentFields;
    FormPageOptions: FormPageOptions;
    AddCardForm: AddCardForm;
    CardPaymentForm: CardPaymentForm;
    TokenPaymentForm: TokenPaymentForm;
    MobilePayForm: MobilePayForm;
    PivoForm: PivoForm;
    SiirtoForm: SiirtoForm;
    MasterpassForm: MasterpassForm;
    AfterPayForm: AfterPayForm;
    HostedCardFields: HostedCardFields;
    HostedCvcFields: HostedCvcFields;
    HostedDecision: HostedDecision;
    Result: Result;
    ResultEnvelope: ResultEnvelope;
    Status: Status;
    Acquirer: Acquirer;
    Customer: Customer;
    Splitting: Splitting;
    Card: Card;
    Token: Token;
    Debit: Debit;
    CustomerInitiatedCharge: CustomerInitiatedCharge;
    StrongCustomerAuthentication: StrongCustomerAuthentication;
    ReturnUrls: ReturnUrls;
    ApplePayDebit: ApplePayDebit;
    MasterpassDebit: MasterpassDebit;
    UserProfile: UserProfile;
    Commit: Commit;
    Revert: Revert;
    ReferencedRevert: ReferencedRevert;
    SiirtoRevert: SiirtoRevert;
    TransactionCreated: TransactionCreated;
    DebitResponse: DebitResponse;
    CustomerInitiatedChargeResponse: CustomerInitiatedChargeResponse;
    CardInfo: CardInfo;
    TransactionResult: TransactionResult;
    TransactionStatus: TransactionStatus;
    TransactionRevert: TransactionRevert;
    TransactionStatusEnvelope: TransactionStatusEnvelope;
    TransactionList: TransactionList;
    Tokenization: Tokenization;
    FormSession: FormSession;
    Settlement: Settlement;
    SettlementMerchant: SettlementMerchant;
    SettlementTransaction: SettlementTransaction;
    SettlementReport: SettlementReport;
    ReconciliationReport: ReconciliationReport;
    CommissionSettlement: CommissionSettlement;
    MobilePayInit: MobilePayInit;
    MobilePaySession: MobilePaySession;
    MobilePayStatus: MobilePayStatus;
    PivoInit: PivoInit;
    PivoSession: PivoSession;
    PivoResult: PivoResult;
    PivoStatus: PivoStatus;
    PivoStatusEnvelope: PivoStatusEnvelope;
    PivoRefund: PivoRefund;
    SiirtoResult: SiirtoResult;
    SiirtoStatus: SiirtoStatus;
    SiirtoStatusEnvelope: SiirtoStatusEnvelope;
    SiirtoRefund: SiirtoRefund;
    AfterPayAmount: AfterPayAmount;
    AfterPayResult: AfterPayResult;
    AfterPayStatus: AfterPayStatus;
    AfterPayStatusEnvelope: AfterPayStatusEnvelope;
  };
}

export interface operations {
  openAddCardForm: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/x-www-form-urlencoded": AddCardForm } };
    responses: {
      /** The browser goes on to the page. */
      303: {
        headers: {
          /** The page. */
          Location: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The signature is missing or wrong, or the time stamp is more than five minutes off. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  openCardPaymentForm: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/x-www-form-urlencoded": CardPaymentForm } };
    responses: {
      /** The browser goes on to the page. */
      303: {
        headers: {
          /** The page. */
          Location: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The signature is missing or wrong, or the time stamp is more than five minutes off. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  openAddAndPayForm: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/x-www-form-urlencoded": CardPaymentForm } };
    responses: {
      /** The browser goes on to the page. */
      303: {
        headers: {
          /** The page. */
          Location: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The signature is missing or wrong, or the time stamp is more than five minutes off. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  openTokenPaymentForm: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/x-www-form-urlencoded": TokenPaymentForm } };
    responses: {
      /** The browser goes on to the page. */
      303: {
        headers: {
          /** The page. */
          Location: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The signature is missing or wrong, or the time stamp is more than five minutes off. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  openMobilePayForm: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/x-www-form-urlencoded": MobilePayForm } };
    responses: {
      /** The browser goes on to the page. */
      303: {
        headers: {
          /** The page. */
          Location: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The signature is missing or wrong, or the time stamp is more than five minutes off. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  openPivoForm: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/x-www-form-urlencoded": PivoForm } };
    responses: {
      /** The browser goes on to the page. */
      303: {
        headers: {
          /** The page. */
          Location: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The signature is missing or wrong, or the time stamp is more than five minutes off. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  openSiirtoForm: /** @deprecated */
  {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/x-www-form-urlencoded": SiirtoForm } };
    responses: {
      /** The browser goes on to the page. */
      303: {
        headers: {
          /** The page. */
          Location: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The signature is missing or wrong, or the time stamp is more than five minutes off. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  openMasterpassForm: /** @deprecated */
  {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/x-www-form-urlencoded": MasterpassForm } };
    responses: {
      /** The browser goes on to the page. */
      303: {
        headers: {
          /** The page. */
          Location: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The signature is missing or wrong, or the time stamp is more than five minutes off. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  openAfterPayForm: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/x-www-form-urlencoded": AfterPayForm } };
    responses: {
      /** The browser goes on to the page. */
      303: {
        headers: {
          /** The page. */
          Location: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The signature is missing or wrong, or the time stamp is more than five minutes off. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  showTokenizePage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The id that the form's redirect gave. */
        formId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The page. */
      200: { headers: { [name: string]: unknown }; content: { "text/html": string } };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  submitTokenizePage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The id that the form's redirect gave. */
        formId: string;
      };
      cookie?: never;
    };
    requestBody: { content: { "application/x-www-form-urlencoded": HostedCardFields } };
    responses: {
      /**
       * The browser returns to the success, failure or cancel URL of the form. The success URL gets
       * `sph-tokenization-id`, the failure URL `sph-failure` with a reason such as `API_IS_GONE`, the cancel URL
       * `sph-cancel=CANCEL`.
       */
      303: {
        headers: {
          /** The merchant's URL with the signed result in its query. */
          Location: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  showPaymentPage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The id that the form's redirect gave. */
        formId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The page. */
      200: { headers: { [name: string]: unknown }; content: { "text/html": string } };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  submitPaymentPage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The id that the form's redirect gave. */
        formId: string;
      };
      cookie?: never;
    };
    requestBody: { content: { "application/x-www-form-urlencoded": HostedCardFields } };
    responses: {
      /**
       * The browser returns to the success, failure or cancel URL of the form. The success URL gets
       * `sph-transaction-id`, the failure URL `sph-failure` with a reason such as `API_IS_GONE`, the cancel URL
       * `sph-cancel=CANCEL`.
       */
      303: {
        headers: {
          /** The merchant's URL with the signed result in its query. */
          Location: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  showTokenPaymentPage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The id that the form's redirect gave. */
        formId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The page. */
      200: { headers: { [name: string]: unknown }; content: { "text/html": string } };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  submitTokenPaymentPage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The id that the form's redirect gave. */
        formId: string;
      };
      cookie?: never;
    };
    requestBody: { content: { "application/x-www-form-urlencoded": HostedCvcFields } };
    responses: {
      /**
       * The browser returns to the success, failure or cancel URL of the form. The success URL gets
       * `sph-transaction-id`, the failure URL `sph-failure` with a reason such as `API_IS_GONE`, the cancel URL
       * `sph-cancel=CANCEL`.
       */
      303: {
        headers: {
          /** The merchant's URL with the signed result in its query. */
          Location: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  showSiirtoPage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The id that the form's redirect gave. */
        formId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The page. */
      200: { headers: { [name: string]: unknown }; content: { "text/html": string } };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  submitSiirtoPage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The id that the form's redirect gave. */
        formId: string;
      };
      cookie?: never;
    };
    requestBody: { content: { "application/x-www-form-urlencoded": HostedDecision } };
    responses: {
      /**
       * The browser returns to the success, failure or cancel URL. The success URL gets `sph-transaction-id`, the
       * failure URL `sph-failure` with a reason, the cancel URL `sph-cancel=CANCEL`.
       */
      303: {
        headers: {
          /** The merchant's URL with the signed result in its query. */
          Location: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  showWalletPage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The id that the form's redirect gave. */
        formId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The page. */
      200: { headers: { [name: string]: unknown }; content: { "text/html": string } };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  submitWalletPage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The id that the form's redirect gave. */
        formId: string;
      };
      cookie?: never;
    };
    requestBody: { content: { "application/x-www-form-urlencoded": HostedDecision } };
    responses: {
      /**
       * The browser returns to the success, failure or cancel URL. The success URL gets `sph-transaction-id`, the
       * failure URL `sph-failure` with a reason, the cancel URL `sph-cancel=CANCEL`.
       */
      303: {
        headers: {
          /** The merchant's URL with the signed result in its query. */
          Location: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  showThreeDSecurePage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The id that the form's redirect gave. */
        formId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The page. */
      200: { headers: { [name: string]: unknown }; content: { "text/html": string } };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  submitThreeDSecurePage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The id that the form's redirect gave. */
        formId: string;
      };
      cookie?: never;
    };
    requestBody: { content: { "application/x-www-form-urlencoded": HostedDecision } };
    responses: {
      /**
       * The browser returns to the success, failure or cancel URL. The success URL gets `sph-transaction-id`, the
       * failure URL `sph-failure` with a reason, the cancel URL `sph-cancel=CANCEL`.
       */
      303: {
        headers: {
          /** The merchant's URL with the signed result in its query. */
          Location: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  createTransaction: {
    parameters: {
      query?: never;
      header: {
        /** Version of the interface; `20170627` is that of Masterpass. Signing fills it in. */
        "sph-api-version":
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
        "sph-account": string;
        /** Id of the merchant. Signing fills it in. */
        "sph-merchant": string;
        /** When the request was made, in UTC and without milliseconds. Signing fills it in. */
        "sph-timestamp": string;
        /** Identifies the request; a random UUID. Signing fills it in. */
        "sph-request-id": string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The answer; `result.code` says how it went. */
      200: {
        headers: {
          /** Signature of the answer, by the same rules as the request's. Refuse an answer that has none. */
          signature: string;
          [name: string]: unknown;
        };
        content: { "application/json": TransactionCreated };
      };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The signature is missing or wrong, or the time stamp is more than five minutes off. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  debitTransaction: {
    parameters: {
      query?: never;
      header: {
        /** Version of the interface; `20170627` is that of Masterpass. Signing fills it in. */
        "sph-api-version":
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
        "sph-account": string;
        /** Id of the merchant. Signing fills it in. */
        "sph-merchant": string;
        /** When the request was made, in UTC and without milliseconds. Signing fills it in. */
        "sph-timestamp": string;
        /** Identifies the request; a random UUID. Signing fills it in. */
        "sph-request-id": string;
      };
      path: {
        /** The `id` of a transaction. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: { "application/json": Debit } };
    responses: {
      /** The answer; `result.code` says how it went. */
      200: {
        headers: {
          /** Signature of the answer, by the same rules as the request's. Refuse an answer that has none. */
          signature: string;
          [name: string]: unknown;
        };
        content: { "application/json": DebitResponse };
      };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The signature is missing or wrong, or the time stamp is more than five minutes off. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  chargeCustomerInitiated: {
    parameters: {
      query?: never;
      header: {
        /** Version of the interface; `20170627` is that of Masterpass. Signing fills it in. */
        "sph-api-version":
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
        "sph-account": string;
        /** Id of the merchant. Signing fills it in. */
        "sph-merchant": string;
        /** When the request was made, in UTC and without milliseconds. Signing fills it in. */
        "sph-timestamp": string;
        /** Identifies the request; a random UUID. Signing fills it in. */
        "sph-request-id": string;
      };
      path: {
        /** The `id` of a transaction. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: { "application/json": CustomerInitiatedCharge } };
    responses: {
      /** The answer; `result.code` says how it went. */
      200: {
        headers: {
          /** Signature of the answer, by the same rules as the request's. Refuse an answer that has none. */
          signature: string;
          [name: string]: unknown;
        };
        content: { "application/json": CustomerInitiatedChargeResponse };
      };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The signature is missing or wrong, or the time stamp is more than five minutes off. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  chargeMerchantInitiated: {
    parameters: {
      query?: never;
      header: {
        /** Version of the interface; `20170627` is that of Masterpass. Signing fills it in. */
        "sph-api-version":
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
        "sph-account": string;
        /** Id of the merchant. Signing fills it in. */
        "sph-merchant": string;
        /** When the request was made, in UTC and without milliseconds. Signing fills it in. */
        "sph-timestamp": string;
        /** Identifies the request; a random UUID. Signing fills it in. */
        "sph-request-id": string;
      };
      path: {
        /** The `id` of a transaction. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: { "application/json": Debit } };
    responses: {
      /** The answer; `result.code` says how it went. */
      200: {
        headers: {
          /** Signature of the answer, by the same rules as the request's. Refuse an answer that has none. */
          signature: string;
          [name: string]: unknown;
        };
        content: { "application/json": DebitResponse };
      };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The signature is missing or wrong, or the time stamp is more than five minutes off. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  debitApplePay: {
    parameters: {
      query?: never;
      header: {
        /** Version of the interface; `20170627` is that of Masterpass. Signing fills it in. */
        "sph-api-version":
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
        "sph-account": string;
        /** Id of the merchant. Signing fills it in. */
        "sph-merchant": string;
        /** When the request was made, in UTC and without milliseconds. Signing fills it in. */
        "sph-timestamp": string;
        /** Identifies the request; a random UUID. Signing fills it in. */
        "sph-request-id": string;
      };
      path: {
        /** The `id` of a transaction. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: { "application/json": ApplePayDebit } };
    responses: {
      /** The answer; `result.code` says how it went. */
      200: {
        headers: {
          /** Signature of the answer, by the same rules as the request's. Refuse an answer that has none. */
          signature: string;
          [name: string]: unknown;
        };
        content: { "application/json": DebitResponse };
      };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The signature is missing or wrong, or the time stamp is more than five minutes off. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  debitMasterpass: /** @deprecated */
  {
    parameters: {
      query?: never;
      header: {
        /** Version of the interface; `20170627` is that of Masterpass. Signing fills it in. */
        "sph-api-version":
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
        "sph-account": string;
        /** Id of the merchant. Signing fills it in. */
        "sph-merchant": string;
        /** When the request was made, in UTC and without milliseconds. Signing fills it in. */
        "sph-timestamp": string;
        /** Identifies the request; a random UUID. Signing fills it in. */
        "sph-request-id": string;
      };
      path: {
        /** The `id` of a transaction. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: { "application/json": MasterpassDebit } };
    responses: {
      /** The answer; `result.code` says how it went. */
      200: {
        headers: {
          /** Signature of the answer, by the same rules as the request's. Refuse an answer that has none. */
          signature: string;
          [name: string]: unknown;
        };
        content: { "application/json": DebitResponse };
      };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The signature is missing or wrong, or the time stamp is more than five minutes off. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  getUserProfile: /** @deprecated */
  {
    parameters: {
      query?: never;
      header: {
        /** Version of the interface; `20170627` is that of Masterpass. Signing fills it in. */
        "sph-api-version":
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
        "sph-account": string;
        /** Id of the merchant. Signing fills it in. */
        "sph-merchant": string;
        /** When the request was made, in UTC and without milliseconds. Signing fills it in. */
        "sph-timestamp": string;
        /** Identifies the request; a random UUID. Signing fills it in. */
        "sph-request-id": string;
      };
      path: {
        /** The `id` of a transaction. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The answer; `result.code` says how it went. */
      200: {
        headers: {
          /** Signature of the answer, by the same rules as the request's. Refuse an answer that has none. */
          signature: string;
          [name: string]: unknown;
        };
        content: { "application/json": UserProfile };
      };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The signature is missing or wrong, or the time stamp is more than five minutes off. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  commitTransaction: {
    parameters: {
      query?: never;
      header: {
        /** Version of the interface; `20170627` is that of Masterpass. Signing fills it in. */
        "sph-api-version":
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
        "sph-account": string;
        /** Id of the merchant. Signing fills it in. */
        "sph-merchant": string;
        /** When the request was made, in UTC and without milliseconds. Signing fills it in. */
        "sph-timestamp": string;
        /** Identifies the request; a random UUID. Signing fills it in. */
        "sph-request-id": string;
      };
      path: {
        /** The `id` of a transaction. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: { "application/json": Commit } };
    responses: {
      /** The answer; `result.code` says how it went. */
      200: {
        headers: {
          /** Signature of the answer, by the same rules as the request's. Refuse an answer that has none. */
          signature: string;
          [name: string]: unknown;
        };
        content: { "application/json": TransactionResult };
      };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The signature is missing or wrong, or the time stamp is more than five minutes off. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  revertTransaction: {
    parameters: {
      query?: never;
      header: {
        /** Version of the interface; `20170627` is that of Masterpass. Signing fills it in. */
        "sph-api-version":
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
        "sph-account": string;
        /** Id of the merchant. Signing fills it in. */
        "sph-merchant": string;
        /** When the request was made, in UTC and without milliseconds. Signing fills it in. */
        "sph-timestamp": string;
        /** Identifies the request; a random UUID. Signing fills it in. */
        "sph-request-id": string;
      };
      path: {
        /** The `id` of a transaction. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: { content: { "application/json": Revert } };
    responses: {
      /** The answer; `result.code` says how it went. */
      200: {
        headers: {
          /** Signature of the answer, by the same rules as the request's. Refuse an answer that has none. */
          signature: string;
          [name: string]: unknown;
        };
        content: { "application/json": ResultEnvelope };
      };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The signature is missing or wrong, or the time stamp is more than five minutes off. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  getTransaction: {
    parameters: {
      query?: never;
      header: {
        /** Version of the interface; `20170627` is that of Masterpass. Signing fills it in. */
        "sph-api-version":
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
        "sph-account": string;
        /** Id of the merchant. Signing fills it in. */
        "sph-merchant": string;
        /** When the request was made, in UTC and without milliseconds. Signing fills it in. */
        "sph-timestamp": string;
        /** Identifies the request; a random UUID. Signing fills it in. */
        "sph-request-id": string;
      };
      path: {
        /** The `id` of a transaction. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The answer; `result.code` says how it went. */
      200: {
        headers: {
          /** Signature of the answer, by the same rules as the request's. Refuse an answer that has none. */
          signature: string;
          [name: string]: unknown;
        };
        content: { "application/json": TransactionStatusEnvelope };
      };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The signature is missing or wrong, or the time stamp is more than five minutes off. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  getTransactionResult: {
    parameters: {
      query?: never;
      header: {
        /** Version of the interface; `20170627` is that of Masterpass. Signing fills it in. */
        "sph-api-version":
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
        "sph-account": string;
        /** Id of the merchant. Signing fills it in. */
        "sph-merchant": string;
        /** When the request was made, in UTC and without milliseconds. Signing fills it in. */
        "sph-timestamp": string;
        /** Identifies the request; a random UUID. Signing fills it in. */
        "sph-request-id": string;
      };
      path: {
        /** The `id` of a transaction. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The answer; `result.code` says how it went. */
      200: {
        headers: {
          /** Signature of the answer, by the same rules as the request's. Refuse an answer that has none. */
          signature: string;
          [name: string]: unknown;
        };
        content: { "application/json": TransactionResult };
      };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The signature is missing or wrong, or the time stamp is more than five minutes off. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  listTransactions: {
    parameters: {
      query: {
        /** The merchant's order. */
        order: string;
      };
      header: {
        /** Version of the interface; `20170627` is that of Masterpass. Signing fills it in. */
        "sph-api-version":
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
        "sph-account": string;
        /** Id of the merchant. Signing fills it in. */
        "sph-merchant": string;
        /** When the request was made, in UTC and without milliseconds. Signing fills it in. */
        "sph-timestamp": string;
        /** Identifies the request; a random UUID. Signing fills it in. */
        "sph-request-id": string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The answer; `result.code` says how it went. */
      200: {
        headers: {
          /** Signature of the answer, by the same rules as the request's. Refuse an answer that has none. */
          signature: string;
          [name: string]: unknown;
        };
        content: { "application/json": TransactionList };
      };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The signature is missing or wrong, or the time stamp is more than five minutes off. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  getTokenization: {
    parameters: {
      query?: never;
      header: {
        /** Version of the interface; `20170627` is that of Masterpass. Signing fills it in. */
        "sph-api-version":
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
        "sph-account": string;
        /** Id of the merchant. Signing fills it in. */
        "sph-merchant": string;
        /** When the request was made, in UTC and without milliseconds. Signing fills it in. */
        "sph-timestamp": string;
        /** Identifies the request; a random UUID. Signing fills it in. */
        "sph-request-id": string;
      };
      path: {
        /** The `sph-tokenization-id` that a form returned with. */
        tokenizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The answer; `result.code` says how it went. */
      200: {
        headers: {
          /** Signature of the answer, by the same rules as the request's. Refuse an answer that has none. */
          signature: string;
          [name: string]: unknown;
        };
        content: { "application/json": Tokenization };
      };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The signature is missing or wrong, or the time stamp is more than five minutes off. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  getBatchReport: {
    parameters: {
      query?: never;
      header: {
        /** Version of the interface; `20170627` is that of Masterpass. Signing fills it in. */
        "sph-api-version":
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
        "sph-account": string;
        /** Id of the merchant. Signing fills it in. */
        "sph-merchant": string;
        /** When the request was made, in UTC and without milliseconds. Signing fills it in. */
        "sph-timestamp": string;
        /** Identifies the request; a random UUID. Signing fills it in. */
        "sph-request-id": string;
      };
      path: {
        /** The day, `yyyyMMdd`. */
        date: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The answer; `result.code` says how it went. */
      200: {
        headers: {
          /** Signature of the answer, by the same rules as the request's. Refuse an answer that has none. */
          signature: string;
          [name: string]: unknown;
        };
        content: { "application/json": SettlementReport };
      };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The signature is missing or wrong, or the time stamp is more than five minutes off. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  getReconciliationReport: {
    parameters: {
      query?: {
        /** Whether the date is the one on which the report was processed, instead of the settlement's own. */
        "use-date-processed"?: boolean;
      };
      header: {
        /** Version of the interface; `20170627` is that of Masterpass. Signing fills it in. */
        "sph-api-version":
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
        "sph-account": string;
        /** Id of the merchant. Signing fills it in. */
        "sph-merchant": string;
        /** When the request was made, in UTC and without milliseconds. Signing fills it in. */
        "sph-timestamp": string;
        /** Identifies the request; a random UUID. Signing fills it in. */
        "sph-request-id": string;
      };
      path: {
        /** The day, `yyyyMMdd`. */
        date: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The answer; `result.code` says how it went. */
      200: {
        headers: {
          /** Signature of the answer, by the same rules as the request's. Refuse an answer that has none. */
          signature: string;
          [name: string]: unknown;
        };
        content: { "application/json": ReconciliationReport };
      };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The signature is missing or wrong, or the time stamp is more than five minutes off. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  getFormSession: {
    parameters: {
      query?: never;
      header: {
        /** Version of the interface; `20170627` is that of Masterpass. Signing fills it in. */
        "sph-api-version":
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
        "sph-account": string;
        /** Id of the merchant. Signing fills it in. */
        "sph-merchant": string;
        /** When the request was made, in UTC and without milliseconds. Signing fills it in. */
        "sph-timestamp": string;
        /** Identifies the request; a random UUID. Signing fills it in. */
        "sph-request-id": string;
      };
      path: {
        /** The id in the address of the hosted page. */
        sessionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The answer; `result.code` says how it went. */
      200: {
        headers: {
          /** Signature of the answer, by the same rules as the request's. Refuse an answer that has none. */
          signature: string;
          [name: string]: unknown;
        };
        content: { "application/json": FormSession };
      };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The signature is missing or wrong, or the time stamp is more than five minutes off. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  createMobilePaySession: {
    parameters: {
      query?: never;
      header: {
        /** Version of the interface; `20170627` is that of Masterpass. Signing fills it in. */
        "sph-api-version":
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
        "sph-account": string;
        /** Id of the merchant. Signing fills it in. */
        "sph-merchant": string;
        /** When the request was made, in UTC and without milliseconds. Signing fills it in. */
        "sph-timestamp": string;
        /** Identifies the request; a random UUID. Signing fills it in. */
        "sph-request-id": string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: { "application/json": MobilePayInit } };
    responses: {
      /** The answer; `result.code` says how it went. */
      200: {
        headers: {
          /** Signature of the answer, by the same rules as the request's. Refuse an answer that has none. */
          signature: string;
          [name: string]: unknown;
        };
        content: { "application/json": MobilePaySession };
      };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The signature is missing or wrong, or the time stamp is more than five minutes off. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  getMobilePaySession: {
    parameters: {
      query?: never;
      header: {
        /** Version of the interface; `20170627` is that of Masterpass. Signing fills it in. */
        "sph-api-version":
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
        "sph-account": string;
        /** Id of the merchant. Signing fills it in. */
        "sph-merchant": string;
        /** When the request was made, in UTC and without milliseconds. Signing fills it in. */
        "sph-timestamp": string;
        /** Identifies the request; a random UUID. Signing fills it in. */
        "sph-request-id": string;
      };
      path: {
        /** The `session_token` of a MobilePay session. */
        sessionToken: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The answer; `result.code` says how it went. */
      200: {
        headers: {
          /** Signature of the answer, by the same rules as the request's. Refuse an answer that has none. */
          signature: string;
          [name: string]: unknown;
        };
        content: { "application/json": MobilePayStatus };
      };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The signature is missing or wrong, or the time stamp is more than five minutes off. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  createPivoSession: {
    parameters: {
      query?: never;
      header: {
        /** Version of the interface; `20170627` is that of Masterpass. Signing fills it in. */
        "sph-api-version":
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
        "sph-account": string;
        /** Id of the merchant. Signing fills it in. */
        "sph-merchant": string;
        /** When the request was made, in UTC and without milliseconds. Signing fills it in. */
        "sph-timestamp": string;
        /** Identifies the request; a random UUID. Signing fills it in. */
        "sph-request-id": string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: { "application/json": PivoInit } };
    responses: {
      /** The answer; `result.code` says how it went. */
      200: {
        headers: {
          /** Signature of the answer, by the same rules as the request's. Refuse an answer that has none. */
          signature: string;
          [name: string]: unknown;
        };
        content: { "application/json": PivoSession };
      };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The signature is missing or wrong, or the time stamp is more than five minutes off. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  revertPivo: {
    parameters: {
      query?: never;
      header: {
        /** Version of the interface; `20170627` is that of Masterpass. Signing fills it in. */
        "sph-api-version":
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
        "sph-account": string;
        /** Id of the merchant. Signing fills it in. */
        "sph-merchant": string;
        /** When the request was made, in UTC and without milliseconds. Signing fills it in. */
        "sph-timestamp": string;
        /** Identifies the request; a random UUID. Signing fills it in. */
        "sph-request-id": string;
      };
      path: {
        /** The `id` of a transaction. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: { content: { "application/json": ReferencedRevert } };
    responses: {
      /** The answer; `result.code` says how it went. */
      200: {
        headers: {
          /** Signature of the answer, by the same rules as the request's. Refuse an answer that has none. */
          signature: string;
          [name: string]: unknown;
        };
        content: { "application/json": ResultEnvelope };
      };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The signature is missing or wrong, or the time stamp is more than five minutes off. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  getPivoResult: {
    parameters: {
      query?: never;
      header: {
        /** Version of the interface; `20170627` is that of Masterpass. Signing fills it in. */
        "sph-api-version":
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
        "sph-account": string;
        /** Id of the merchant. Signing fills it in. */
        "sph-merchant": string;
        /** When the request was made, in UTC and without milliseconds. Signing fills it in. */
        "sph-timestamp": string;
        /** Identifies the request; a random UUID. Signing fills it in. */
        "sph-request-id": string;
      };
      path: {
        /** The `id` of a transaction. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The answer; `result.code` says how it went. */
      200: {
        headers: {
          /** Signature of the answer, by the same rules as the request's. Refuse an answer that has none. */
          signature: string;
          [name: string]: unknown;
        };
        content: { "application/json": PivoResult };
      };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The signature is missing or wrong, or the time stamp is more than five minutes off. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  getPivoTransaction: {
    parameters: {
      query?: never;
      header: {
        /** Version of the interface; `20170627` is that of Masterpass. Signing fills it in. */
        "sph-api-version":
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
        "sph-account": string;
        /** Id of the merchant. Signing fills it in. */
        "sph-merchant": string;
        /** When the request was made, in UTC and without milliseconds. Signing fills it in. */
        "sph-timestamp": string;
        /** Identifies the request; a random UUID. Signing fills it in. */
        "sph-request-id": string;
      };
      path: {
        /** The `id` of a transaction. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The answer; `result.code` says how it went. */
      200: {
        headers: {
          /** Signature of the answer, by the same rules as the request's. Refuse an answer that has none. */
          signature: string;
          [name: string]: unknown;
        };
        content: { "application/json": PivoStatusEnvelope };
      };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The signature is missing or wrong, or the time stamp is more than five minutes off. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  revertSiirto: /** @deprecated */
  {
    parameters: {
      query?: never;
      header: {
        /** Version of the interface; `20170627` is that of Masterpass. Signing fills it in. */
        "sph-api-version":
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
        "sph-account": string;
        /** Id of the merchant. Signing fills it in. */
        "sph-merchant": string;
        /** When the request was made, in UTC and without milliseconds. Signing fills it in. */
        "sph-timestamp": string;
        /** Identifies the request; a random UUID. Signing fills it in. */
        "sph-request-id": string;
      };
      path: {
        /** The `id` of a transaction. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: { "application/json": SiirtoRevert } };
    responses: {
      /** The answer; `result.code` says how it went. */
      200: {
        headers: {
          /** Signature of the answer, by the same rules as the request's. Refuse an answer that has none. */
          signature: string;
          [name: string]: unknown;
        };
        content: { "application/json": ResultEnvelope };
      };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The signature is missing or wrong, or the time stamp is more than five minutes off. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  getSiirtoResult: /** @deprecated */
  {
    parameters: {
      query?: never;
      header: {
        /** Version of the interface; `20170627` is that of Masterpass. Signing fills it in. */
        "sph-api-version":
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
        "sph-account": string;
        /** Id of the merchant. Signing fills it in. */
        "sph-merchant": string;
        /** When the request was made, in UTC and without milliseconds. Signing fills it in. */
        "sph-timestamp": string;
        /** Identifies the request; a random UUID. Signing fills it in. */
        "sph-request-id": string;
      };
      path: {
        /** The `id` of a transaction. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The answer; `result.code` says how it went. */
      200: {
        headers: {
          /** Signature of the answer, by the same rules as the request's. Refuse an answer that has none. */
          signature: string;
          [name: string]: unknown;
        };
        content: { "application/json": SiirtoResult };
      };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The signature is missing or wrong, or the time stamp is more than five minutes off. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  getSiirtoTransaction: /** @deprecated */
  {
    parameters: {
      query?: never;
      header: {
        /** Version of the interface; `20170627` is that of Masterpass. Signing fills it in. */
        "sph-api-version":
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
        "sph-account": string;
        /** Id of the merchant. Signing fills it in. */
        "sph-merchant": string;
        /** When the request was made, in UTC and without milliseconds. Signing fills it in. */
        "sph-timestamp": string;
        /** Identifies the request; a random UUID. Signing fills it in. */
        "sph-request-id": string;
      };
      path: {
        /** The `id` of a transaction. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The answer; `result.code` says how it went. */
      200: {
        headers: {
          /** Signature of the answer, by the same rules as the request's. Refuse an answer that has none. */
          signature: string;
          [name: string]: unknown;
        };
        content: { "application/json": SiirtoStatusEnvelope };
      };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The signature is missing or wrong, or the time stamp is more than five minutes off. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  commitAfterPay: {
    parameters: {
      query?: never;
      header: {
        /** Version of the interface; `20170627` is that of Masterpass. Signing fills it in. */
        "sph-api-version":
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
        "sph-account": string;
        /** Id of the merchant. Signing fills it in. */
        "sph-merchant": string;
        /** When the request was made, in UTC and without milliseconds. Signing fills it in. */
        "sph-timestamp": string;
        /** Identifies the request; a random UUID. Signing fills it in. */
        "sph-request-id": string;
      };
      path: {
        /** The `id` of a transaction. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: { "application/json": AfterPayAmount } };
    responses: {
      /** The answer; `result.code` says how it went. */
      200: {
        headers: {
          /** Signature of the answer, by the same rules as the request's. Refuse an answer that has none. */
          signature: string;
          [name: string]: unknown;
        };
        content: { "application/json": ResultEnvelope };
      };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The signature is missing or wrong, or the time stamp is more than five minutes off. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  revertAfterPay: {
    parameters: {
      query?: never;
      header: {
        /** Version of the interface; `20170627` is that of Masterpass. Signing fills it in. */
        "sph-api-version":
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
        "sph-account": string;
        /** Id of the merchant. Signing fills it in. */
        "sph-merchant": string;
        /** When the request was made, in UTC and without milliseconds. Signing fills it in. */
        "sph-timestamp": string;
        /** Identifies the request; a random UUID. Signing fills it in. */
        "sph-request-id": string;
      };
      path: {
        /** The `id` of a transaction. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: { "application/json": AfterPayAmount } };
    responses: {
      /** The answer; `result.code` says how it went. */
      200: {
        headers: {
          /** Signature of the answer, by the same rules as the request's. Refuse an answer that has none. */
          signature: string;
          [name: string]: unknown;
        };
        content: { "application/json": ResultEnvelope };
      };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The signature is missing or wrong, or the time stamp is more than five minutes off. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  getAfterPayResult: {
    parameters: {
      query?: never;
      header: {
        /** Version of the interface; `20170627` is that of Masterpass. Signing fills it in. */
        "sph-api-version":
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
        "sph-account": string;
        /** Id of the merchant. Signing fills it in. */
        "sph-merchant": string;
        /** When the request was made, in UTC and without milliseconds. Signing fills it in. */
        "sph-timestamp": string;
        /** Identifies the request; a random UUID. Signing fills it in. */
        "sph-request-id": string;
      };
      path: {
        /** The `id` of a transaction. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The answer; `result.code` says how it went. */
      200: {
        headers: {
          /** Signature of the answer, by the same rules as the request's. Refuse an answer that has none. */
          signature: string;
          [name: string]: unknown;
        };
        content: { "application/json": AfterPayResult };
      };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The signature is missing or wrong, or the time stamp is more than five minutes off. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
  getAfterPayTransaction: {
    parameters: {
      query?: never;
      header: {
        /** Version of the interface; `20170627` is that of Masterpass. Signing fills it in. */
        "sph-api-version":
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
        "sph-account": string;
        /** Id of the merchant. Signing fills it in. */
        "sph-merchant": string;
        /** When the request was made, in UTC and without milliseconds. Signing fills it in. */
        "sph-timestamp": string;
        /** Identifies the request; a random UUID. Signing fills it in. */
        "sph-request-id": string;
      };
      path: {
        /** The `id` of a transaction. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The answer; `result.code` says how it went. */
      200: {
        headers: {
          /** Signature of the answer, by the same rules as the request's. Refuse an answer that has none. */
          signature: string;
          [name: string]: unknown;
        };
        content: { "application/json": AfterPayStatusEnvelope };
      };
      /** A header, a parameter or the body is missing or invalid, or what the path names is unknown. */
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The signature is missing or wrong, or the time stamp is more than five minutes off. */
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`, with a `code`). */
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
      /** The service is overloaded or under maintenance. Try again later. */
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorEnvelope } };
    };
  };
}
