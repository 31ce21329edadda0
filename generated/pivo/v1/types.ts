// Generated from specs/pivo/v1/openapi.yaml by generator/emit/types. Do not edit.

/** Where a payment order stands. */
export type PaymentStatus = "CREATED" | "PENDING" | "PAID" | "REJECTED" | "CANCELLED" | "EXPIRED" | "REFUNDED";

/** Who is paid, as the payer sees it. */
export interface Merchant {
  /** Name of the merchant. */
  name: string;
  /**
   * Finnish business id.
   *
   * Constraints: pattern `^[0-9]{7}-[0-9]$`
   */
  business_id: string;
  /**
   * The web shop.
   *
   * Constraints: format uri
   */
  webstore_url?: string;
}

/** A payment order to be created. */
export interface PaymentOrderRequest {
  /** Id of the merchant's acquiring agreement. */
  acquiring_id: string;
  /**
   * Amount in cents.
   *
   * Constraints: minimum 1, maximum 999999999
   */
  amount: number;
  /**
   * Always `EUR`.
   *
   * @default "EUR"
   */
  currency?: "EUR";
  /**
   * The merchant's own identifier of the order; used once.
   *
   * Constraints: minLength 1
   */
  stamp: string;
  /** Payment reference. */
  reference: string;
  /** What the payer is shown. */
  message?: string;
  merchant: Merchant;
  /**
   * Where the browser returns after the payment. It is also called from server to server.
   *
   * Constraints: format uri
   */
  return_url: string;
  /**
   * Where the browser returns when the payer gives up.
   *
   * Constraints: format uri
   */
  cancel_url: string;
  /**
   * Where the browser returns when the payment is rejected.
   *
   * Constraints: format uri
   */
  reject_url: string;
  /**
   * The payer's telephone number, to send the order straight to the app. In the test environment +358401000001
   * pays, +358401000002 rejects and +358401000003 lets the order expire.
   */
  payer_phone?: PhoneNumber;
}

/**
 * Telephone number with country code (E.164).
 *
 * Constraints: pattern `^\+[1-9][0-9]{4,14}$`
 */
export type PhoneNumber = string;

/**
 * A payment order, posted by a browser. A value may also be sent as `base64 `, followed by the text in base64.
 */
export interface PaymentForm {
  /** Id of the merchant's acquiring agreement. */
  acquiring_id: string;
  /** Amount in cents. */
  amount: number | string;
  /**
   * The merchant's own identifier of the order; used once.
   *
   * Constraints: minLength 1
   */
  stamp: string;
  /** Payment reference. */
  reference: string;
  /** What the payer is shown. */
  message?: string;
  /** Name of the merchant. */
  merchant_name: string;
  /** Finnish business id, such as `1234567-8`. */
  merchant_business_id: string;
  /** The web shop. */
  merchant_webstore_url?: string;
  /** Where the browser returns after the payment. It is also called from server to server. */
  return_url: string;
  /** Where the browser returns when the payer gives up. */
  cancel_url: string;
  /** Where the browser returns when the payment is rejected. */
  reject_url: string;
  /**
   * Signature of the other fields; the id of the key, a space and 64 hex digits.
   *
   * Constraints: pattern `^(\S+ [0-9a-f]{64}|base64 [A-Za-z0-9+/]+={0,2})$`
   */
  signature: string;
}

/** A payment order. */
export interface PaymentOrder {
  /**
   * Identifies the order.
   *
   * Constraints: format uuid
   */
  id: string;
  status: PaymentStatus;
  /**
   * Amount in cents.
   *
   * Constraints: minimum 1
   */
  amount: number;
  /** Always `EUR`. */
  currency: "EUR";
  /** The merchant's own identifier of the order. */
  stamp: string;
  /** Payment reference. */
  reference: string;
  /** What the payer is shown. */
  message?: string;
  merchant: Merchant;
  /**
   * Where the browser returns after the payment.
   *
   * Constraints: format uri
   */
  return_url: string;
  /**
   * Where the browser returns when the payer gives up.
   *
   * Constraints: format uri
   */
  cancel_url: string;
  /**
   * Where the browser returns when the payment is rejected.
   *
   * Constraints: format uri
   */
  reject_url: string;
  /** The payer's telephone number. */
  payer_phone?: PhoneNumber;
  /**
   * The payment page for a browser.
   *
   * Constraints: format uri
   */
  url: string;
  /**
   * Opens the order in the app.
   *
   * Constraints: pattern `^pivo://api/`
   */
  deep_link: string;
  /** The bank's archive id, once it was paid. */
  archive_id?: string;
  /** How it was paid. */
  payment_type?: "ACCOUNT" | "CARD";
  /**
   * When the order was created.
   *
   * Constraints: format date-time
   */
  created: string;
  /**
   * Until when it can be paid.
   *
   * Constraints: format date-time
   */
  valid_until: string;
}

/** What the payer decided. */
export interface PaymentDecision {
  /** Whether the payer pays, is refused, or gives up. */
  decision: "pay" | "reject" | "cancel";
  /** The payer's telephone number. */
  phone?: PhoneNumber;
}

/** A refund to be made. */
export interface RefundRequest {
  /**
   * Amount in cents; all that is left if absent.
   *
   * Constraints: minimum 1, maximum 999999999
   */
  amount?: number;
  /** Payment reference of the refund. */
  reference?: string;
}

/** A refund. */
export interface Refund {
  /**
   * Identifies the refund.
   *
   * Constraints: format uuid
   */
  refund_id: string;
  /**
   * The payment order that was refunded.
   *
   * Constraints: format uuid
   */
  payment_id: string;
  /**
   * Amount in cents.
   *
   * Constraints: minimum 1
   */
  amount: number;
  /** Always `EUR`. */
  currency: "EUR";
  /** Payment reference of the refund. */
  reference?: string;
  /**
   * When it was made.
   *
   * Constraints: format date-time
   */
  created: string;
}

/** The credentials of a merchant's application. */
export interface TokenRequest {
  /** Id of the client. */
  client_id: string;
  /**
   * What the token is for; `payments`, `acquirings` or both, separated by a space.
   *
   * Constraints: pattern `^(payments|acquirings)( (payments|acquirings))?$`
   */
  scope: string;
  /** Always `client_credentials`. */
  grant_type: "client_credentials";
}

/**
 * The credentials of a merchant's application.
 *
 * As TokenRequest, but as the API takes it: without what is read-only.
 */
export interface TokenRequestInput {
  /** Id of the client. */
  client_id: string;
  /** Secret of the client. It must not reach a browser or an app. */
  client_secret: string;
  /**
   * What the token is for; `payments`, `acquirings` or both, separated by a space.
   *
   * Constraints: pattern `^(payments|acquirings)( (payments|acquirings))?$`
   */
  scope: string;
  /** Always `client_credentials`. */
  grant_type: "client_credentials";
}

/** A token for the other operations. */
export interface AccessToken {
  /** Send it as `authorization: Bearer <token>`. */
  access_token: string;
  /** Always `bearer`. */
  token_type: "bearer";
  /**
   * For how many seconds the token holds.
   *
   * Constraints: minimum 1
   */
  expires_in: number;
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
