// Generated from specs/accounts/v1/openapi.yaml by generator/emit/types. Do not edit.

/**
 * Identifies an account. It is the SHA-1 of the IBAN without spaces, as 40 lower-case hex digits.
 *
 * Constraints: pattern `^[0-9a-f]{40}$`
 */
export type AccountId = string;

/** An account of the end user. */
export interface Account {
  accountId: AccountId;
  /**
   * Product code of the account: `710001` is a current account, `712035` a growth savings account, `711006` a
   * fixed-term account of 24 months.
   *
   * Constraints: pattern `^[0-9]{6}$`
   */
  accountType: string;
  /** IBAN of the account, without spaces. */
  iban: Iban;
  /** BIC of the bank that keeps the account. */
  bic: string;
  /** Name of the account, usually the product's name in upper-case Finnish. */
  accountName: string;
  /** Booked balance in `currency`, with up to two decimals. Negative when the account is overdrawn. */
  balance: number;
  /** What can be withdrawn now, in `currency`, with up to two decimals. */
  amountAvailable: number;
  currency: Currency;
  status?: AccountStatus;
  /** The customer who owns the account; the owner's end-user token in the sandbox. */
  ownerId: CustomerId;
  /** Name of the customer who owns the account. */
  ownerName?: string;
}

/** Whether the account is in use. */
export type AccountStatus = "OPEN" | "CLOSED";

/** A booking on an account. */
export interface Transaction {
  /**
   * Identifies the booking; a time-based UUID.
   *
   * Constraints: format uuid
   */
  transactionId: string;
  /** The account that was booked, as in the path. */
  accountId: AccountId;
  /** Amount in `currency`, with up to two decimals. Negative is a debit, positive a credit. */
  amount: number;
  currency: Currency;
  /**
   * From when interest counts; an ISO 8601 date or date-time.
   *
   * Constraints: pattern `^\d{4}-\d{2}-\d{2}(T.+)?$`
   */
  valueDate: string;
  /**
   * When the booking was made; an ISO 8601 date or date-time.
   *
   * Constraints: pattern `^\d{4}-\d{2}-\d{2}(T.+)?$`
   */
  bookingDate: string;
  /** Who paid. On a credit the counterparty, on a debit the account's owner. */
  payer: string;
  /** The account that was paid from, when known. */
  payerIban?: string;
  /** The account that was paid to, when known. */
  receiverIban?: string;
  /** Who was paid. */
  receiver?: string;
  /** Kind of booking, such as `CREDIT`, `CARD`, `TRANSFER` or `ATM`. More kinds may come. */
  type?: string;
  /**
   * What the booking is called: the bank's word for it in upper-case Finnish, or the subject of the payment. Fit
   * to be shown as its title.
   */
  purpose: string;
  /** Free text from payer to receiver. */
  message?: string | null;
  /** Payment reference, Finnish or international (RF). */
  reference?: string | null;
  /** What the booking was for. Only with `include=enriched`. */
  enriched?: Enrichment;
}

/** One booking, wrapped. */
export interface TransactionEnvelope {
  /**
   * The booking, as an array of one.
   *
   * Constraints: minItems 1, maxItems 1
   */
  transaction: Transaction[];
}

/** What a booking was for, recognised from its counterparty and texts. */
export interface Enrichment {
  category: TransactionCategory;
  /** Finer category, such as `GROCERIES` or `RENT`. */
  subCategory: string;
  /** The merchant; null when there is none. */
  merchantName: string | null;
  /** Merchant category code (ISO 18245); null when there is no merchant. */
  merchantCategoryCode: string | null;
  /** Whether bookings of this kind come back regularly. */
  recurring: boolean;
  /**
   * How sure the recognition is, from 0 to 1.
   *
   * Constraints: minimum 0, maximum 1
   */
  confidence: number;
}

/** What money was spent on or came from. */
export type TransactionCategory =
  | "FOOD"
  | "HOUSING"
  | "TRANSPORT"
  | "LEISURE"
  | "INCOME"
  | "TRANSFERS"
  | "SAVINGS"
  | "CASH"
  | "OTHER";

/** What an account will probably look like. */
export interface Prediction {
  accountId: AccountId;
  /**
   * When the prediction was computed.
   *
   * Constraints: format date-time
   */
  generatedAt: string;
  /**
   * How many days it looks ahead.
   *
   * Constraints: minimum 1, maximum 90
   */
  horizonDays: number;
  /** The balance at the end of each day, in order of date. */
  balances: PredictedBalance[];
  /** The bookings that are expected, in order of date. */
  transactions: PredictedTransaction[];
}

/** The expected balance at the end of a day. */
export interface PredictedBalance {
  /**
   * The day.
   *
   * Constraints: format date
   */
  date: string;
  /** The most likely balance. */
  expected: number;
  /** The balance will hardly be less than this. */
  low: number;
  /** The balance will hardly be more than this. */
  high: number;
}

/** A booking that is expected. */
export interface PredictedTransaction {
  /**
   * The day on which it is expected.
   *
   * Constraints: format date
   */
  date: string;
  /** Expected amount in `currency`; negative is a debit. */
  amount: number;
  currency: Currency;
  /** What the bank will call the booking. */
  purpose: string;
  category: TransactionCategory;
  /**
   * How sure the prediction is, from 0 to 1.
   *
   * Constraints: minimum 0, maximum 1
   */
  confidence: number;
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
