// Generated from specs/accounts/v3/openapi.yaml by generator/emit/types. Do not edit.

/**
 * An ISO 8601 date-time, with or without time zone.
 *
 * Constraints: pattern `^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})?$`
 */
export type BookingDateTime = string;

/** A HAL link. */
export interface Link {
  /**
   * Absolute URL of what is linked.
   *
   * Constraints: format uri
   */
  href: string;
}

/** The accounts of the end user. */
export interface AccountList {
  /** The accounts. */
  accounts: Account[];
  _links: AccountListLinks;
}

/** Where to go from the list of accounts. */
export interface AccountListLinks {
  /** This list. */
  self: Link;
}

/** An account of the end user. */
export interface Account {
  /**
   * Identifies the account in calls. It is opaque and differs from list to list; compare `identifier` to
   * recognise an account.
   *
   * Constraints: pattern `^[\w-]{43}\.[\w-]{22}\.[\w-]{22}$`
   */
  accountId: string;
  /** The IBAN of the account. */
  identifier: string;
  /** What `identifier` is; `IBAN`. */
  identifierScheme: string;
  /** The name that the end user gave the account; may be empty. */
  nickname: string;
  /** Name of the account. */
  name: string;
  /**
   * Booked balance in `currency`, a number with up to two decimals. Only with the end user's consent; the
   * sandbox always has it.
   */
  balance?: number;
  currency: Currency;
  /** What `servicerIdentifier` is; `BIC`. */
  servicerScheme: string;
  /** The bank that keeps the account. */
  servicerIdentifier: string;
  _links: AccountLinks;
}

/** Where to go from an account. */
export interface AccountLinks {
  /** This account. */
  self: Link;
  /** Its bookings. */
  transactions: Link;
}

/** A page of bookings. */
export interface TransactionList {
  /** The bookings, newest first. */
  transactions: Transaction[];
  _links: TransactionListLinks;
}

/** Where to go from a page of bookings. */
export interface TransactionListLinks {
  /** This page. */
  self: Link;
  /** The next page, absent on the last one. Its `forwardPagingToken` may also be sent by itself. */
  next?: Link;
}

/** A booking on an account. */
export interface Transaction {
  /** Identifies the booking. */
  transactionId: string;
  /** The account that was booked. */
  accountId: string;
  /** The bank's archive id of the booking. */
  archiveId?: string;
  /** Payment reference; may be empty. */
  reference?: string;
  /** Free text from payer to receiver; may be empty. */
  message?: string;
  /** Amount in `currency`, as a string. A debit carries a minus sign. */
  amount: DecimalString;
  currency: Currency;
  /** Whether money came (`credit`) or went (`debit`). */
  creditDebitIndicator: "debit" | "credit";
  /** Balance of the account after the booking, as a string. */
  accountBalance: DecimalString;
  /** Who received the money. Only on a debit, else null or absent. */
  creditor?: Party | null;
  /** Who paid the money. Only on a credit, else null or absent. */
  debtor?: Party | null;
  /**
   * When the booking was made, with time zone.
   *
   * Constraints: format date-time
   */
  bookingDateTime: string;
  /**
   * From when interest counts, with time zone.
   *
   * Constraints: format date-time
   */
  valueDateTime: string;
  /** Where the booking stands. */
  status?: "Authorised" | "AwaitingAuthorisation" | "Rejected" | "Revoked";
  /** ISO 20022 bank transaction code. */
  isoTransactionCode?: string;
  /** The bank's own transaction code. */
  opTransactionCode?: string;
  _links?: TransactionLinks;
}

/** Where to go from a booking. */
export interface TransactionLinks {
  /** The account that was booked. */
  account?: Link;
}

/** The other side of a booking. */
export interface Party {
  /** The party's account. */
  accountIdentifier: string;
  /** What `accountIdentifier` is; `IBAN`. */
  accountIdentifierType: string;
  /** Name of the party. */
  accountName: string;
  /** The bank that keeps the party's account. */
  servicerIdentifier: string;
  /** What `servicerIdentifier` is; `BIC`. */
  servicerIdentifierType: string;
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

/**
 * Decimal number as a string, with up to two decimals.
 *
 * Constraints: pattern `^-?\d+(\.\d{1,2})?$`
 */
export type DecimalString = string;

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
