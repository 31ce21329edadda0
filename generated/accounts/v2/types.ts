// Generated from specs/accounts/v2/openapi.yaml by generator/emit/types. Do not edit.

/** The accounts of the end user. */
export interface AccountList {
  /** The accounts. */
  data: Account[];
  /** Always an empty string. */
  meta: string;
  /** Always an empty string. */
  links: string;
}

/** One account, wrapped. */
export interface AccountEnvelope {
  /**
   * The account, as an array of one.
   *
   * Constraints: minItems 1, maxItems 1
   */
  data: Account[];
  /** Always an empty string. */
  meta: string;
  /** Always an empty string. */
  links: string;
}

/** The bookings of an account. */
export interface TransactionList {
  /** The bookings, newest first. */
  data: Transaction[];
  /** Always an empty string. */
  meta: string;
  /** Always an empty string. */
  links: string;
}

/** One booking, wrapped. */
export interface TransactionEnvelope {
  /**
   * The booking, as an array of one.
   *
   * Constraints: minItems 1, maxItems 1
   */
  data: Transaction[];
  /** Always an empty string. */
  meta: string;
  /** Always an empty string. */
  links: string;
}

/** A prediction, wrapped. */
export interface PredictionEnvelope {
  data: Prediction;
  /** Always an empty string. */
  meta: string;
  /** Always an empty string. */
  links: string;
}

/** An account of the end user. Every member is a string. */
export interface Account {
  /** Identifies the account. */
  accountId: string;
  /** Name of the account, usually the product's name in upper-case Finnish. */
  name: string;
  /** The name that the end user gave the account; may be empty. */
  nickname: string;
  /** Whose account it is. */
  type: "Personal" | (string & {});
  /** Kind of account. */
  subType: "CurrentAccount" | "Savings" | "FixedTermDeposit" | (string & {});
  /** Booked balance in `currency`, as a string. Negative when the account is overdrawn. */
  balance: DecimalString;
  currency: Currency;
  /** The IBAN of the account. */
  identifier: string;
  /** What `identifier` is; `IBAN`. */
  identifierScheme: string;
  /** What `servicerIdentifier` is; `BIC`. */
  servicerScheme: string;
  /** The bank that keeps the account. */
  servicerIdentifier: string;
}

/** A booking on an account. Every scalar is a string; what is unknown is an empty string. */
export interface Transaction {
  /** Identifies the booking; may be an empty string. */
  transactionId: string;
  /** The account that was booked, as in the path. */
  accountId: string;
  /** The bank's archive id of the booking. */
  archiveId: string;
  /** Amount in `currency`, as a string. Negative is a debit. */
  amount: DecimalString;
  currency: Currency;
  /** Whether money came (`credit`) or went (`debit`). */
  creditDebitIndicator: "debit" | "credit";
  /** Balance of the account after the booking, as a string. */
  accountBalance: DecimalString;
  /**
   * When the booking was made.
   *
   * Constraints: format date-time
   */
  bookingDateTime: string;
  /**
   * From when interest counts.
   *
   * Constraints: format date-time
   */
  valueDateTime: string;
  /** Where the booking stands. */
  status: "Authorised" | "AwaitingAuthorisation" | "Rejected" | "Revoked";
  /** Address of the transaction; usually empty. */
  transactionAddress: string;
  /** ISO 20022 bank transaction code. */
  isoTransactionCode: string;
  /** The bank's own transaction code. */
  opTransactionCode: string;
  /** The merchant; empty when there is none. */
  merchantName: string;
  /** Merchant category code (ISO 18245); empty when there is no merchant. */
  merchantCategoryCode: string;
  /** Payment reference; may be empty. */
  reference: string;
  /** Free text from payer to receiver; may be empty. */
  message: string;
  /** Who received the money. Present on debits. */
  creditor?: Party | null;
  /** Who paid the money. Present on credits. */
  debtor?: Party | null;
  /** What the booking was for. Only with `include=enriched`. */
  enriched?: Enrichment;
}

/** The other side of a booking. */
export interface Party {
  /** The party's account; empty when unknown. */
  accountIdentifier: string;
  /** What `accountIdentifier` is; `IBAN`. */
  accountIdentifierType: string;
  /** Name of the party. */
  accountName: string;
  /** The bank that keeps the party's account; empty when unknown. */
  servicerIdentifier: string;
  /** What `servicerIdentifier` is; `BIC`. */
  servicerIdentifierType: string;
}

/** What a booking was for, recognised from its counterparty and texts. Every member is a string. */
export interface Enrichment {
  category: TransactionCategory;
  /** Finer category, such as `GROCERIES` or `RENT`. */
  subCategory: string;
  /** The merchant; empty when there is none. */
  merchantName: string;
  /** Merchant category code (ISO 18245); empty when there is no merchant. */
  merchantCategoryCode: string;
  /** Whether bookings of this kind come back regularly. */
  recurring: "true" | "false";
  /**
   * How sure the recognition is, from 0 to 1.
   *
   * Constraints: pattern `^(0(\.\d+)?|1(\.0+)?)$`
   */
  confidence: string;
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

/** What an account will probably look like. Every scalar is a string. */
export interface Prediction {
  /** The account. */
  accountId: string;
  /**
   * When the prediction was computed.
   *
   * Constraints: format date-time
   */
  generatedAt: string;
  /**
   * How many days it looks ahead, as a string.
   *
   * Constraints: pattern `^[1-9]\d?$`
   */
  horizonDays: string;
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
  expected: DecimalString;
  /** The balance will hardly be less than this. */
  low: DecimalString;
  /** The balance will hardly be more than this. */
  high: DecimalString;
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
  amount: DecimalString;
  currency: Currency;
  /** What the bank will call the booking. */
  purpose: string;
  category: TransactionCategory;
  /**
   * How sure the prediction is, from 0 to 1.
   *
   * Constraints: pattern `^(0(\.\d+)?|1(\.0+)?)$`
   */
  confidence: string;
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
 * Decimal number as a string, with up to two decimals.
 *
 * Constraints: pattern `^-?\d+(\.\d{1,2})?$`
 */
export type DecimalString = string;

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
