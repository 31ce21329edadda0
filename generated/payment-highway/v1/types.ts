// Generated from specs/payment-highway/v1/openapi.yaml by generator/emit/types. Do not edit.

/** What every form has. */
export interface FormFields {
  /**
   * Version of the interface.
   *
   * Constraints: pattern `^\d{8}$`
   */
  "sph-api-version": string;
  /** Id of the account. */
  "sph-account": string;
  /** Id of the merchant. */
  "sph-merchant": string;
  /**
   * When the form was made, in UTC and without milliseconds.
   *
   * Constraints: pattern `^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$`
   */
  "sph-timestamp": string;
  /**
   * Where the payer returns after giving up.
   *
   * Constraints: format uri
   */
  "sph-cancel-url": string;
  /**
   * Where the payer returns after a failure.
   *
   * Constraints: format uri
   */
  "sph-failure-url": string;
  /**
   * Where the payer returns after success.
   *
   * Constraints: format uri
   */
  "sph-success-url": string;
  /**
   * Identifies the form; a random UUID.
   *
   * Constraints: format uuid
   */
  "sph-request-id": string;
  /** Language of the hosted page. Not signed. */
  language?: string;
  /**
   * Called from server to server after success.
   *
   * Constraints: format uri
   */
  "sph-webhook-success-url"?: string;
  /**
   * Called after a failure.
   *
   * Constraints: format uri
   */
  "sph-webhook-failure-url"?: string;
  /**
   * Called when the payer gives up.
   *
   * Constraints: format uri
   */
  "sph-webhook-cancel-url"?: string;
  /**
   * Seconds to wait before a webhook is called.
   *
   * Constraints: minimum 0, maximum 900
   */
  "sph-webhook-delay"?: number;
  /**
   * Signature of the `sph-` fields, with an empty body.
   *
   * Constraints: pattern `^SPH1 \S+ [0-9a-f]{64}$`
   */
  signature: string;
}

/** What every form that takes a payment has. */
export interface FormPaymentFields {
  /**
   * Amount in cents.
   *
   * Constraints: minimum 1, maximum 999999999
   */
  "sph-amount": number;
  "sph-currency": Currency;
  /** The merchant's order. */
  "sph-order": string;
  /** What the payer is shown. Not signed. */
  description: string;
  /** Merchant that gets a part of the payment. */
  "sph-splitting-merchant-id"?: string;
  /**
   * The part of that merchant, in cents.
   *
   * Constraints: minimum 0
   */
  "sph-splitting-amount"?: number;
}

/** How the hosted page behaves. */
export interface FormPageOptions {
  /** Whether the page leaves out its own notices. */
  "sph-skip-form-notifications"?: boolean;
  /** Whether the page leaves an iframe when it returns. */
  "sph-exit-iframe-on-result"?: boolean;
  /** Whether the page leaves an iframe for 3-D Secure. */
  "sph-exit-iframe-on-three-d-secure"?: boolean;
  /** Whether 3-D Secure is used. */
  "sph-use-three-d-secure"?: boolean;
}

/** A form that stores a card. */
export type AddCardForm = FormFields &
  FormPageOptions & {
    /** Whether a card is accepted that needs its security code at every payment. */
    "sph-accept-cvc-required"?: boolean;
  };

/** A form that takes a card payment. */
export type CardPaymentForm = FormFields & FormPaymentFields & FormPageOptions;

/** A form that takes a payment with a stored card. */
export type TokenPaymentForm = FormFields &
  FormPaymentFields &
  FormPageOptions & {
    /**
     * Token of the stored card.
     *
     * Constraints: format uuid
     */
    "sph-token": string;
  };

/** A form that takes a payment with MobilePay. */
export type MobilePayForm = FormFields &
  FormPaymentFields & {
    /** The payer's telephone number with country code. */
    "sph-mobilepay-phone-number"?: string;
    /** Name of the shop in the app. */
    "sph-mobilepay-shop-name"?: string;
    /**
     * Logo of the shop in the app.
     *
     * Constraints: format uri
     */
    "sph-shop-logo-url"?: string;
    /** Id of the merchant behind the merchant. */
    "sph-sub-merchant-id"?: string;
    /** Name of the merchant behind the merchant. */
    "sph-sub-merchant-name"?: string;
  };

/** A form that takes a payment with Pivo. */
export type PivoForm = FormFields &
  FormPaymentFields & {
    /** The payer's telephone number with country code. */
    "sph-phone-number"?: string;
    /** Payment reference. */
    "sph-reference-number"?: string;
    /** Returns the payer to the merchant's app. */
    "sph-app-url"?: string;
  };

/** A form that takes a payment with Siirto. */
export type SiirtoForm = FormFields &
  FormPaymentFields & {
    /** The payer's telephone number with country code. */
    "sph-phone-number"?: string;
    /** Payment reference. */
    "sph-reference-number"?: string;
  };

/** A form that takes a payment with Masterpass. */
export type MasterpassForm = FormFields &
  FormPaymentFields & {
    /** Whether the payer is asked for a shipping address. */
    "sph-request-shipping-address"?: boolean;
    /** Whether the card is stored. */
    "sph-tokenize"?: boolean;
  };

/** A form that takes a payment by invoice. */
export type AfterPayForm = FormFields &
  FormPaymentFields & {
    /** What was ordered. */
    "sph-order-description"?: string;
    /** The payer's personal identity code. */
    "sph-social-security-number"?: string;
    /**
     * The payer's e-mail address.
     *
     * Constraints: format email
     */
    "sph-email-address"?: string;
    /** The payer's telephone number with country code. */
    "sph-phone-number"?: string;
    /** Payment reference. */
    "sph-reference-number"?: string;
  };

/** What the payer enters about a card. */
export interface HostedCardFields {
  /** The number of the card as the payer typed it. */
  card_number_formatted?: string;
  /**
   * The number of the card.
   *
   * Constraints: pattern `^\d{12,19}$`
   */
  card_number: string;
  /**
   * Month in which the card expires.
   *
   * Constraints: pattern `^\d{2}$`
   */
  expiration_month: string;
  /**
   * Year in which the card expires.
   *
   * Constraints: pattern `^\d{4}$`
   */
  expiration_year: string;
  /** Both, as `MM / YY`. */
  expiry?: string;
  /**
   * Security code.
   *
   * Constraints: pattern `^\d{3,4}$`
   */
  cvv: string;
}

/** What the payer enters about a stored card. */
export interface HostedCvcFields {
  /**
   * Security code.
   *
   * Constraints: pattern `^\d{3,4}$`
   */
  cvv: string;
}

/** What the payer decided. */
export interface HostedDecision {
  /** Whether the payer accepts, is refused, or gives up. */
  decision: "accept" | "reject" | "cancel";
}

/** How a call went. */
export interface Result {
  /** 100 success, 200 rejected by the acquirer, 400 soft decline, 900 error. */
  code: number;
  /** The code in words. */
  message: string;
}

/** How a call went. */
export interface ResultEnvelope {
  result: Result;
}

/** Where something stands. */
export interface Status {
  /** The state in a word, such as `ok` or `ok_pending`. */
  state: string;
  /** The state as a number; 4000 is debited, 5700 fully reverted. */
  code: number;
}

/** The acquirer of a card payment. */
export interface Acquirer {
  /** Id of the acquirer. */
  id: string;
  /** Name of the acquirer. */
  name: string;
}

/** Where the payer was. */
export interface Customer {
  /** The payer's IP address. */
  network_address?: string;
  /** Country of that address (ISO 3166-1). */
  country_code?: string;
}

/** A part of a payment that goes to another merchant. */
export interface Splitting {
  /** The other merchant. */
  merchant_id: string;
  /**
   * The part of that merchant, in cents.
   *
   * Constraints: minimum 0
   */
  amount?: number;
}

/** A card. */
export interface Card {
  /**
   * The number of the card.
   *
   * Constraints: pattern `^\d{12,19}$`
   */
  pan: string;
  /** Year in which it expires. */
  expiry_year: string;
  /** Month in which it expires. */
  expiry_month: string;
  /** Security code. */
  cvc?: string;
  /** How the security code was verified. */
  verification?: string;
}

/** A stored card. */
export interface Token {
  /**
   * Token of the stored card.
   *
   * Constraints: format uuid
   */
  id: string;
  /** Security code, where the card needs it. */
  cvc?: string;
}

/** A debit or charge of a card. Give `card` or `token`. */
export type Debit = {
  /** The card; or give `token`. */
  card?: Card;
  /** The stored card; or give `card`. */
  token?: Token;
  /**
   * Amount in cents.
   *
   * Constraints: minimum 1, maximum 999999999
   */
  amount: number;
  currency: Currency;
  /** The merchant's order. */
  order?: string;
  customer?: Customer;
  /**
   * Whether the money is taken at once.
   *
   * @default true
   */
  commit?: boolean;
  splitting?: Splitting;
  /** Payment reference. */
  reference_number?: string;
} & ({ card: Card } | { token: Token });

/** A charge while the customer is present. Give `card` or `token`. */
export type CustomerInitiatedCharge = {
  /** The card; or give `token`. */
  card?: Card;
  /** The stored card; or give `card`. */
  token?: Token;
  /**
   * Amount in cents.
   *
   * Constraints: minimum 1, maximum 999999999
   */
  amount: number;
  currency: Currency;
  /** The merchant's order. */
  order?: string;
  customer?: Customer;
  /**
   * Whether the money is taken at once.
   *
   * @default true
   */
  commit?: boolean;
  splitting?: Splitting;
  /** Payment reference. */
  reference_number?: string;
  strong_customer_authentication: StrongCustomerAuthentication;
} & ({ card: Card } | { token: Token });

/** What 3-D Secure needs to know. */
export interface StrongCustomerAuthentication {
  return_urls: ReturnUrls;
  /** Name, e-mail address and telephone numbers of the customer. */
  customer_details?: Record<string, unknown>;
  /** How long the customer has had an account with the merchant, and how it was used. */
  customer_account?: Record<string, unknown>;
  /** What is bought and how it is delivered. */
  purchase?: Record<string, unknown>;
  /** Where the invoice goes. */
  billing_address?: Record<string, unknown>;
  /** Where the goods go. */
  shipping_address?: Record<string, unknown>;
  /** How the customer signed in at the merchant. */
  customer_authentication_info?: Record<string, unknown>;
  /** Size of the window in which the customer is challenged. */
  desired_challenge_window_size?: string;
  /** Whether the page leaves an iframe when it returns. */
  exit_iframe_on_result?: boolean;
  /** Whether the page leaves an iframe for 3-D Secure. */
  exit_iframe_on_three_d_secure?: boolean;
}

/** Where the customer returns after 3-D Secure. */
export interface ReturnUrls {
  /**
   * After success.
   *
   * Constraints: format uri
   */
  success_url: string;
  /**
   * After giving up.
   *
   * Constraints: format uri
   */
  cancel_url: string;
  /**
   * After a failure.
   *
   * Constraints: format uri
   */
  failure_url: string;
  /**
   * Called from server to server after success.
   *
   * Constraints: format uri
   */
  webhook_success_url?: string;
  /**
   * Called when the payer gives up.
   *
   * Constraints: format uri
   */
  webhook_cancel_url?: string;
  /**
   * Called after a failure.
   *
   * Constraints: format uri
   */
  webhook_failure_url?: string;
  /**
   * Seconds to wait before a webhook is called.
   *
   * Constraints: minimum 0, maximum 900
   */
  webhook_delay?: number;
}

/** A debit through Apple Pay. */
export interface ApplePayDebit {
  /** The payment data of Apple Pay, unchanged. */
  payment_data: Record<string, unknown>;
  /**
   * Amount in cents.
   *
   * Constraints: minimum 1, maximum 999999999
   */
  amount: number;
  currency: Currency;
  /** The merchant's order. */
  order?: string;
  customer?: Customer;
  /**
   * Whether the money is taken at once.
   *
   * @default true
   */
  commit?: boolean;
  splitting?: Splitting;
  /** Payment reference. */
  reference_number?: string;
}

/** A debit through Masterpass. */
export interface MasterpassDebit {
  /**
   * Amount in cents.
   *
   * Constraints: minimum 1, maximum 999999999
   */
  amount: number;
  currency: Currency;
  /**
   * Whether the money is taken at once.
   *
   * @default true
   */
  commit?: boolean;
}

/** What the payer gave away in Masterpass. */
export interface UserProfile {
  /** The profile, as Masterpass has it. */
  masterpass?: Record<string, unknown>;
  result: Result;
}

/** How much to take. */
export interface Commit {
  /**
   * Amount in cents.
   *
   * Constraints: minimum 1, maximum 999999999
   */
  amount: number;
  currency: Currency;
}

/** How much to give back. */
export interface Revert {
  /**
   * Amount in cents; all that is left if absent.
   *
   * Constraints: minimum 1, maximum 999999999
   */
  amount?: number;
}

/** How much to give back. */
export interface ReferencedRevert {
  /**
   * Amount in cents; all that is left if absent.
   *
   * Constraints: minimum 1, maximum 999999999
   */
  amount?: number;
  /** Payment reference of the refund. */
  reference_number?: string;
}

/** How much to give back. */
export interface SiirtoRevert {
  /**
   * Amount in cents; all that is left if absent.
   *
   * Constraints: minimum 1, maximum 999999999
   */
  amount?: number;
  /** Payment reference of the refund. */
  reference_number: string;
}

/** A new transaction. */
export interface TransactionCreated {
  /**
   * Identifies the transaction.
   *
   * Constraints: format uuid
   */
  id: string;
  result: Result;
}

/** How a debit went. */
export interface DebitResponse {
  result: Result;
  /** Filing code of the payment. */
  filing_code?: string;
  acquirer?: Acquirer;
  /** Code that the acquirer gave, such as `116`. */
  acquirer_response_code?: string;
  /** Who refused. */
  authorizer?: string;
}

/** How a charge went. */
export interface CustomerInitiatedChargeResponse {
  result: Result;
  /** Filing code of the payment. */
  filing_code?: string;
  acquirer?: Acquirer;
  /** Code that the acquirer gave, such as `116`. */
  acquirer_response_code?: string;
  /** Who refused. */
  authorizer?: string;
  /**
   * Where the customer must pass 3-D Secure; only with code 400.
   *
   * Constraints: format uri
   */
  three_d_secure_url?: string;
}

/** A card, without its number. */
export interface CardInfo {
  /** Last four digits. */
  partial_pan: string;
  /** Brand, such as `Visa`. */
  type: string;
  /** Year in which it expires. */
  expire_year: string;
  /** Month in which it expires. */
  expire_month: string;
  /** Whether payments need the security code. */
  cvc_required: "yes" | "no" | "not_tested";
  /** First six digits. */
  bin?: string;
  /** Debit or credit. */
  funding?: string;
  /** Consumer or business. */
  category?: string;
  /** Country of the issuer (ISO 3166-1). */
  country_code?: string;
  /**
   * Recognises the card.
   *
   * Constraints: pattern `^[0-9a-f]{64}$`
   */
  card_fingerprint?: string;
  /**
   * Recognises the number of the card, whatever its expiry.
   *
   * Constraints: pattern `^[0-9a-f]{64}$`
   */
  pan_fingerprint?: string;
}

/** The result of a transaction. */
export interface TransactionResult {
  result: Result;
  /** Whether the money was taken. */
  committed: boolean;
  /**
   * How much was taken, in cents.
   *
   * Constraints: minimum 0
   */
  committed_amount?: number;
  /**
   * Token of the card, when it was stored.
   *
   * Constraints: format uuid
   */
  card_token?: string;
  card?: CardInfo;
  customer?: Customer;
  /** Whether the cardholder passed 3-D Secure. */
  cardholder_authentication: string;
  /** Filing code of the payment. */
  filing_code: string;
  /** Whether the payment is one of a series. */
  recurring: boolean;
  /** Payment reference. */
  reference_number?: string;
  acquirer?: Acquirer;
  /** Code that the acquirer gave, such as `116`. */
  acquirer_response_code?: string;
  /** Who refused. */
  authorizer?: string;
}

/** Everything about a transaction. */
export interface TransactionStatus {
  /**
   * Identifies the transaction.
   *
   * Constraints: format uuid
   */
  id: string;
  /** Kind of transaction; `debit`. */
  type: string;
  /**
   * Amount in cents.
   *
   * Constraints: minimum 0
   */
  amount: number;
  /**
   * What is left after the reverts, in cents.
   *
   * Constraints: minimum 0
   */
  current_amount: number;
  currency: Currency;
  /**
   * When it was made.
   *
   * Constraints: format date-time
   */
  timestamp: string;
  /**
   * When it last changed.
   *
   * Constraints: format date-time
   */
  modified: string;
  /** Filing code of the payment. */
  filing_code: string;
  /** Code of the authorization. */
  authorization_code?: string;
  /** Token of the stored card that was used. */
  token?: string;
  status: Status;
  card: CardInfo;
  /** What was given back. */
  reverts?: TransactionRevert[];
  customer?: Customer;
  /** Whether the cardholder passed 3-D Secure. */
  cardholder_authentication: string;
  /** The merchant's order. */
  order?: string;
  /** Whether the money was taken. */
  committed: boolean;
  /**
   * How much was taken, in cents.
   *
   * Constraints: minimum 0
   */
  committed_amount?: number;
  /** Whether the payment is one of a series. */
  recurring: boolean;
  splitting?: Splitting;
  /** Payment reference. */
  reference_number?: string;
  acquirer?: Acquirer;
  /** Code that the acquirer gave, such as `116`. */
  acquirer_response_code?: string;
  /** Who refused. */
  authorizer?: string;
}

/** Money that was given back. */
export interface TransactionRevert {
  /** Kind of revert. */
  type: string;
  status: Status;
  /**
   * Amount in cents.
   *
   * Constraints: minimum 0
   */
  amount: number;
  /**
   * When it was made.
   *
   * Constraints: format date-time
   */
  timestamp: string;
  /**
   * When it last changed.
   *
   * Constraints: format date-time
   */
  modified: string;
  /** Filing code of the payment. */
  filing_code?: string;
}

/** A transaction, wrapped. */
export interface TransactionStatusEnvelope {
  transaction: TransactionStatus;
  result: Result;
}

/** The transactions of an order. */
export interface TransactionList {
  /** Card payments. */
  transactions: TransactionStatus[];
  /** Payments with Pivo. */
  pivo_transactions?: PivoStatus[];
  /** Payments by invoice. */
  afterpay_transactions?: AfterPayStatus[];
  result: Result;
}

/** A stored card. */
export interface Tokenization {
  /**
   * Token of the card; charge it with this.
   *
   * Constraints: format uuid
   */
  card_token: string;
  card: CardInfo;
  customer?: Customer;
  /** Whether the cardholder passed 3-D Secure. */
  cardholder_authentication: string;
  /** Whether the payment is one of a series. */
  recurring: boolean;
  result: Result;
}

/** How far the payer has come with a form. */
export interface FormSession {
  status: Status;
  /**
   * The transaction, once there is one.
   *
   * Constraints: format uuid
   */
  transaction_id?: string;
  /** What the form does, such as `tokenize`. */
  operation: string;
  /**
   * When the form was opened.
   *
   * Constraints: format date-time
   */
  created: string;
  /**
   * Until when it can be submitted.
   *
   * Constraints: format date-time
   */
  valid_until: string;
  result: Result;
}

/** A batch that an acquirer settles. */
export interface Settlement {
  /** Identifies the settlement. */
  id: string;
  /** Number of the batch. */
  batch: string;
  /**
   * When it was sent.
   *
   * Constraints: format date-time
   */
  timestamp: string;
  merchant: SettlementMerchant;
  acquirer: Acquirer;
  /** How many transactions it has. */
  transaction_count: number;
  /** Their sum in cents. */
  net_amount: number;
  currency: Currency;
  /** The transactions. */
  transactions: SettlementTransaction[];
  status: Status;
  /** Reference of the payout. */
  reference: string;
}

/** The merchant of a settlement. */
export interface SettlementMerchant {
  /** Id of the merchant. */
  id: string;
  /** Name of the merchant. */
  name: string;
  /** Id of the merchant at the acquirer. */
  acquirer_merchant_id: string;
}

/** A transaction in a settlement. */
export interface SettlementTransaction {
  /**
   * The transaction.
   *
   * Constraints: format uuid
   */
  id: string;
  /**
   * When it was made.
   *
   * Constraints: format date-time
   */
  timestamp: string;
  /** Kind of transaction. */
  type: string;
  /** Last four digits of the card. */
  partial_pan: string;
  /** Amount in cents. */
  amount: number;
  currency: Currency;
  /** Filing code of the payment. */
  filing_code: string;
  /** Code of the authorization. */
  authorization_code: string;
  status: Status;
  /** The merchant's order. */
  order: string;
  /** Whether the payment is one of a series. */
  recurring: boolean;
}

/** The settlements of a day. */
export interface SettlementReport {
  /** The settlements. */
  settlements: Settlement[];
  result: Result;
}

/** What the acquirers paid out on a day. */
export interface ReconciliationReport {
  /** The settlements. */
  settlements: Settlement[];
  /** The commissions. */
  commission_settlements: CommissionSettlement[];
  result: Result;
}

/** A commission that an acquirer keeps; its members differ from acquirer to acquirer. */
export interface CommissionSettlement {
  [key: string]: unknown;
}

/** A payment to begin. */
export interface MobilePayInit {
  /**
   * Amount in cents.
   *
   * Constraints: minimum 1, maximum 999999999
   */
  amount: number;
  currency: Currency;
  /** The merchant's order. */
  order: string;
  /** Returns the payer to the merchant's app. */
  return_uri: string;
  /**
   * Called from server to server after success.
   *
   * Constraints: format uri
   */
  webhook_success_url?: string;
  /**
   * Called when the payer gives up.
   *
   * Constraints: format uri
   */
  webhook_cancel_url?: string;
  /**
   * Called after a failure.
   *
   * Constraints: format uri
   */
  webhook_failure_url?: string;
  /** Language of the payer. */
  language?: string;
  /** Name of the merchant behind the merchant. */
  sub_merchant_name?: string;
  /** Id of the merchant behind the merchant. */
  sub_merchant_id?: string;
  /** Name of the shop in the app. */
  shop_name?: string;
  /**
   * Logo of the shop in the app.
   *
   * Constraints: format uri
   */
  shop_logo_url?: string;
  /** Payment reference. */
  reference_number?: string;
  splitting?: Splitting;
}

/** A MobilePay session. */
export interface MobilePaySession {
  /** Identifies the session. */
  session_token: string;
  /** Open it to switch to the app; it contains the token. */
  uri: string;
  /**
   * Until when the payer can pay.
   *
   * Constraints: format date-time
   */
  valid_until: string;
  result: Result;
}

/** How far the payer has come. */
export interface MobilePayStatus {
  /** Where the session stands. */
  status: "in_progress" | "ok" | (string & {});
  /**
   * The transaction, when finished.
   *
   * Constraints: format uuid
   */
  transaction_id?: string;
  /**
   * Until when the payer can pay.
   *
   * Constraints: format date-time
   */
  valid_until?: string;
  result: Result;
}

/** A payment to begin. */
export interface PivoInit {
  /**
   * Amount in cents.
   *
   * Constraints: minimum 1, maximum 999999999
   */
  amount: number;
  /** Always `EUR`. */
  currency: "EUR";
  /** The merchant's order. */
  order: string;
  /** What the payer is shown. */
  description?: string;
  /** Returns the payer to the merchant's app. */
  app_url?: string;
  /** Payment reference. */
  reference_number?: string;
  /** The payer's telephone number with country code. */
  phone_number?: string;
  /** Language of the payer. */
  language?: string;
  /**
   * Called from server to server after success.
   *
   * Constraints: format uri
   */
  webhook_success_url?: string;
  /**
   * Called when the payer gives up.
   *
   * Constraints: format uri
   */
  webhook_cancel_url?: string;
  /**
   * Called after a failure.
   *
   * Constraints: format uri
   */
  webhook_failure_url?: string;
  splitting?: Splitting;
}

/** A Pivo payment that began. */
export interface PivoSession {
  /**
   * The transaction.
   *
   * Constraints: format uuid
   */
  transaction_id: string;
  /**
   * Open it to switch to the app.
   *
   * Constraints: pattern `^pivo://api/`
   */
  uri: string;
  /**
   * Until when the payer can pay.
   *
   * Constraints: format date-time
   */
  valid_until: string;
  result: Result;
}

/** The result of a Pivo payment. */
export interface PivoResult {
  /** Where the payment stands. */
  state: string;
  /**
   * Amount in cents.
   *
   * Constraints: minimum 0
   */
  amount: number;
  /**
   * What is left after the refunds, in cents.
   *
   * Constraints: minimum 0
   */
  current_amount?: number;
  currency?: Currency;
  /** Payment reference. */
  reference_number?: string;
  /** The bank's archive id. */
  archive_id?: string;
  /** How it was paid. */
  payment_type?: string;
  customer?: Customer;
  /** The payer's telephone number. */
  phone?: string;
  /** Identifies the payment in Pivo. */
  pivo_payment_id?: string;
  /** The merchant's order. */
  order?: string;
  /** What was given back. */
  refunds?: PivoRefund[];
  result: Result;
}

/** Everything about a Pivo payment. */
export interface PivoStatus {
  /**
   * Identifies the transaction.
   *
   * Constraints: format uuid
   */
  id?: string;
  /** Where the payment stands. */
  state: string;
  /**
   * Amount in cents.
   *
   * Constraints: minimum 0
   */
  amount: number;
  /**
   * What is left after the refunds, in cents.
   *
   * Constraints: minimum 0
   */
  current_amount?: number;
  currency?: Currency;
  /** Payment reference. */
  reference_number?: string;
  /** The bank's archive id. */
  archive_id?: string;
  /** How it was paid. */
  payment_type?: string;
  customer?: Customer;
  /** The payer's telephone number. */
  phone?: string;
  /** Identifies the payment in Pivo. */
  pivo_payment_id?: string;
  /** The merchant's order. */
  order?: string;
  /** What was given back. */
  refunds?: PivoRefund[];
}

/** A Pivo payment, wrapped. */
export interface PivoStatusEnvelope {
  transaction: PivoStatus;
  result: Result;
}

/** Money that was given back. */
export interface PivoRefund {
  /** Identifies the refund. */
  refund_request_id: string;
  /**
   * Amount in cents.
   *
   * Constraints: minimum 0
   */
  amount: number;
  /**
   * When it was made.
   *
   * Constraints: format date-time
   */
  timestamp: string;
  /** Payment reference. */
  reference_number?: string;
}

/** The result of a Siirto payment. */
export interface SiirtoResult {
  /** Where the payment stands. */
  status: string;
  /**
   * Amount in cents.
   *
   * Constraints: minimum 0
   */
  amount: number;
  /**
   * What is left after the refunds, in cents.
   *
   * Constraints: minimum 0
   */
  current_amount?: number;
  /** Payment reference. */
  reference_number?: string;
  /** What the payer is shown. */
  message?: string;
  /** Who was paid. */
  recipient?: string;
  /** The merchant's order. */
  order?: string;
  /** What was given back. */
  refunds?: SiirtoRefund[];
  result: Result;
}

/** Everything about a Siirto payment. */
export interface SiirtoStatus {
  /** Where the payment stands. */
  status: string;
  /**
   * Amount in cents.
   *
   * Constraints: minimum 0
   */
  amount: number;
  /**
   * What is left after the refunds, in cents.
   *
   * Constraints: minimum 0
   */
  current_amount?: number;
  /** Payment reference. */
  reference_number?: string;
  /** What the payer is shown. */
  message?: string;
  /** Who was paid. */
  recipient?: string;
  /** The merchant's order. */
  order?: string;
  /** What was given back. */
  refunds?: SiirtoRefund[];
}

/** A Siirto payment, wrapped. */
export interface SiirtoStatusEnvelope {
  transaction: SiirtoStatus;
  result: Result;
}

/** Money that was given back. */
export interface SiirtoRefund {
  /** Identifies the refund. */
  refund_id: string;
  /**
   * Amount in cents.
   *
   * Constraints: minimum 0
   */
  amount: number;
  /** Payment reference. */
  reference_number?: string;
  /** What the payer is shown. */
  message?: string;
  /** Where the refund stands. */
  status: string;
  /**
   * When it was made.
   *
   * Constraints: format date-time
   */
  timestamp: string;
}

/** How much of the invoice. */
export interface AfterPayAmount {
  /**
   * Amount in cents.
   *
   * Constraints: minimum 1, maximum 999999999
   */
  amount: number;
}

/** The result of an invoice payment. */
export interface AfterPayResult {
  /** Whether the invoice was sent. */
  committed?: boolean;
  result: Result;
}

/** Everything about an invoice payment. */
export interface AfterPayStatus {
  /**
   * Identifies the transaction.
   *
   * Constraints: format uuid
   */
  id?: string;
  /**
   * Amount in cents.
   *
   * Constraints: minimum 0
   */
  amount: number;
  /**
   * What is left after the reverts, in cents.
   *
   * Constraints: minimum 0
   */
  current_amount?: number;
  currency?: Currency;
  /** Whether the invoice was sent. */
  committed?: boolean;
  /** The merchant's order. */
  order?: string;
  /**
   * When it was made.
   *
   * Constraints: format date-time
   */
  timestamp?: string;
}

/** An invoice payment, wrapped. */
export interface AfterPayStatusEnvelope {
  transaction: AfterPayStatus;
  result: Result;
}

/** The body of every error answer. */
export interface ErrorEnvelope {
  /**
   * What went wrong, one descriptor a problem.
   *
   * Constraints: minItems 1
   */
  errors: ErrorDescriptor[];
}

/**
 * Currency code (ISO 4217), in practice `EUR`.
 *
 * Constraints: pattern `^[A-Z]{3}$`
 */
export type Currency = string;

/** One problem. `id`, `level`, `type` and `message` are always present. */
export interface ErrorDescriptor {
  /** Unique id of this error event, made by the server. Quote it when you ask the API team for help. */
  id: string;
  level: ErrorLevel;
  type: ErrorType;
  /** What happened, in English. */
  message: string;
  /** Error code of the application. Only with type `BUSINESS`. */
  code?: string;
  detailedConstraitViolations?: ConstraintViolations;
}

/**
 * How bad it is. `FATAL`: a retry is useless until the service has been repaired. `ERROR`: may be temporary,
 * try again later. `WARN`: something went wrong on the way, the end result is fine.
 */
export type ErrorLevel = "FATAL" | "ERROR" | "WARN";

/**
 * Where the problem lies. `SECURITY`: the credentials. `VALIDATION`: headers, parameters or body of the
 * request. `TECHNICAL`: the service. `BUSINESS`: a rule of the bank, named by `code`.
 */
export type ErrorType = "SECURITY" | "VALIDATION" | "TECHNICAL" | "BUSINESS";

/**
 * The constraints that the request failed, keyed by the parameter or the path of the body field. Only with
 * type `VALIDATION`. The platform spells the name of this member without the second `n` of "Constraint".
 */
export interface ConstraintViolations {
  [key: string]: string;
}
