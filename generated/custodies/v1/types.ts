// Generated from specs/custodies/v1/openapi.yaml by generator/emit/types. Do not edit.

/** `BOOK_ENTRY`: in the end user's name. `NOMINEE`: in the name of the bank. */
export type CustodyType = "BOOK_ENTRY" | "NOMINEE";

/** Where the custody stands. */
export type CustodyStatus = "OPENING" | "OPEN" | "CLOSED";

/**
 * Country code (ISO 3166-1 alpha-2).
 *
 * Constraints: pattern `^[A-Z]{2}$`
 */
export type CountryCode = string;

/** A custody to be opened. */
export interface CustodyRequest {
  /**
   * The name that the end user gives the custody.
   *
   * Constraints: maxLength 35
   */
  name?: string;
  /** The end user's account for dividends and settlement. */
  accountNumber: Iban;
  custodyType: CustodyType;
  /** @default "EUR" */
  currency?: Currency;
  /** The end user accepts the terms; must be true. */
  acceptTerms: true;
  /**
   * Country in which the end user is taxed (ISO 3166-1 alpha-2).
   *
   * @default "FI"
   */
  taxResidence?: CountryCode;
}

/** A custody of the end user. */
export interface Custody {
  /**
   * Identifies the custody in calls.
   *
   * Constraints: format uuid
   */
  custodyId: string;
  /**
   * Number of the custody, 12 digits.
   *
   * Constraints: pattern `^[0-9]{12}$`
   */
  custodyNumber: string;
  /**
   * The name that the end user gave the custody.
   *
   * Constraints: maxLength 35
   */
  name?: string;
  /** The account for dividends and settlement. */
  accountNumber: Iban;
  custodyType: CustodyType;
  currency: Currency;
  /** The end user has accepted the terms. */
  acceptTerms: true;
  /** Country in which the end user is taxed (ISO 3166-1 alpha-2). */
  taxResidence: CountryCode;
  status: CustodyStatus;
  /** The customer who owns the custody. */
  ownerId: CustomerId;
  /**
   * When the custody was opened.
   *
   * Constraints: format date-time
   */
  opened: string;
  /** Total of `marketValue` of what the custody holds, as the numbers are. */
  marketValue: number;
}

/** The custodies of the end user. */
export interface CustodyList {
  /** The custodies. */
  custodies: Custody[];
}

/** What a custody holds. */
export interface CustodyHoldings {
  /** The shares, one row an instrument. */
  instrumentHoldings: InstrumentHolding[];
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
 * International bank account number (ISO 13616), without spaces.
 *
 * Constraints: pattern `^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$`
 */
export type Iban = string;

/**
 * Currency code (ISO 4217), in practice `EUR`.
 *
 * Constraints: pattern `^[A-Z]{3}$`
 */
export type Currency = string;

/**
 * Identifies a customer, 40 lower-case hex digits. In the sandbox it is the customer's end-user token.
 *
 * Constraints: pattern `^[0-9a-f]{40}$`
 */
export type CustomerId = string;

/** Shares of one instrument. */
export interface InstrumentHolding {
  /** Name of the instrument. */
  instrumentName: string;
  /** ISIN of the instrument. */
  isinCode: Isin;
  /** Number of shares times price, in the instrument's currency. */
  marketValue: number;
  /** `marketValue` less `subscriptionValue`. */
  changeOfValue: number;
  /** What was paid for the shares without fees, in the instrument's currency. */
  subscriptionValue: number;
  /** `changeOfValue` in per cent of `subscriptionValue`, with two decimals. */
  changeAsPercentage: number;
  holdingItem?: HoldingItem;
  /** The value of the holding day by day, as the later service answers it. */
  holdingsItem?: DatedHoldingItem[];
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
 * International securities identification number (ISO 6166), 12 characters.
 *
 * Constraints: pattern `^[A-Z]{2}[A-Z0-9]{9}[0-9]$`
 */
export type Isin = string;

/** The value of a holding, as the early service answers it. */
export interface HoldingItem {
  /** What the holding is worth now; as `marketValue` of the holding. */
  marketValue: number;
  /** How much it has gained or lost. */
  changeOfValue: number;
}

/** The value of a holding on one day. */
export interface DatedHoldingItem {
  /** The day, `yyyy-MM-dd`. */
  date: string;
  /** What the holding was worth. */
  marketValue: number;
  /** What had been paid for it. */
  subscriptionValue: number;
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
