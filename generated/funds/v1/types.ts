// Generated from specs/funds/v1/openapi.yaml by generator/emit/types. Do not edit.

/** A fund on offer. */
export interface Fund {
  /** ISIN of the fund. */
  isinCode: Isin;
  /** Price of one unit in euros. */
  unitPrice: number;
  /** Name of the fund in English. */
  nameOfFund: string;
  /** When the price was set; ISO 8601. */
  timestamp: string;
  documents: FundDocuments;
}

/** Where the documents of a fund are. Only those that exist are present. */
export interface FundDocuments {
  /**
   * URL of the brochure.
   *
   * Constraints: format uri
   */
  FUND_BROCHURE?: string;
  /**
   * URL of the price list, a PDF.
   *
   * Constraints: format uri
   */
  PRICE_LIST?: string;
  /**
   * URL of the page where the fund is sold.
   *
   * Constraints: format uri
   */
  ONLINE_SALES?: string;
  /**
   * URL of the annual report.
   *
   * Constraints: format uri
   */
  YEAR_REPORT?: string;
  /**
   * URL of the quarterly report.
   *
   * Constraints: format uri
   */
  QUART_REPORT?: string;
  /**
   * URL of the weekly report.
   *
   * Constraints: format uri
   */
  WEEK_REPORT?: string;
  /**
   * URL of the half-yearly report.
   *
   * Constraints: format uri
   */
  MIDYEAR_REPORT?: string;
  /**
   * URL of the rules of the fund.
   *
   * Constraints: format uri
   */
  RULES?: string;
}

/** A subscription or a redemption to be made. */
export interface FundOrderRequest {
  /**
   * Amount in euros, with up to two decimals; more than zero.
   *
   * Constraints: exclusiveMinimum 0
   */
  amount: number;
  /** IBAN of an account of the end user, which pays or is paid. */
  accountNumber: Iban;
}

/** Receipt of a subscription. */
export interface SubscriptionReceipt {
  subscription: SubscriptionReference;
}

/** Names the subscription. */
export interface SubscriptionReference {
  /** Identifies the order. */
  orderIdentifier: string;
}

/** Receipt of a redemption. Its outer member is called `subscription`, too. */
export interface RedemptionReceipt {
  subscription: RedemptionReference;
}

/** Names the redemption. */
export interface RedemptionReference {
  /** Identifies the order. */
  redemptionIdentifier: string;
}

/** The fund orders of the end user. */
export interface FundOrderList {
  /** The orders, newest first. */
  payload: FundOrder[];
}

/** A subscription or a redemption. */
export interface FundOrder {
  /** Identifies the order; for a redemption its `redemptionIdentifier`. */
  orderIdentifier: string;
  /** Whether units were bought or sold. */
  orderType: "SUBSCRIPTION" | "REDEMPTION";
  /** ISIN of the fund. */
  isinCode: Isin;
  /** Name of the fund in English. */
  nameOfFund: string;
  /** Amount in euros. */
  amount: number;
  /** Units that were bought or sold, with up to six decimals. */
  units: number;
  /** Price of one unit in euros. */
  unitPrice: number;
  /** IBAN of the account that paid or was paid. */
  accountNumber: Iban;
  /** Where the order stands. */
  status: "RECEIVED" | "EXECUTED" | "REJECTED";
  /**
   * When the order was made.
   *
   * Constraints: format date-time
   */
  created: string;
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
 * International securities identification number (ISO 6166), 12 characters.
 *
 * Constraints: pattern `^[A-Z]{2}[A-Z0-9]{9}[0-9]$`
 */
export type Isin = string;

/**
 * International bank account number (ISO 13616), without spaces.
 *
 * Constraints: pattern `^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$`
 */
export type Iban = string;

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
