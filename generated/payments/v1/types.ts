// Generated from specs/payments/v1/openapi.yaml by generator/emit/types. Do not edit.

/** A payment to be made. */
export interface PaymentRequest {
  /**
   * Amount in `currency`, with up to two decimals; more than zero, and no more than SEPA carries.
   *
   * Constraints: maximum 999999999.99, exclusiveMinimum 0
   */
  amount: number;
  /** What the payment is for; a free text that both parties see. */
  subject?: string;
  /** @default "EUR" */
  currency?: Currency;
  /** The account to pay from. It must be one that the end user may see. */
  payerIban: Iban;
  /**
   * When the payment is to be made. A date in the past is accepted.
   *
   * Constraints: format date-time
   */
  valueDate?: string;
  /** BIC of the receiver's bank. It is not validated. */
  receiverBic?: string;
  /** The account to pay to, of any bank. */
  receiverIban: Iban;
  /** Name of the receiver. */
  receiverName?: string;
  /**
   * Ignored; the answer brings a new one.
   *
   * Constraints: format uuid
   */
  paymentId?: string;
}

/** A payment that was initiated. */
export interface Payment {
  /**
   * Amount in `currency`, as it was sent.
   *
   * Constraints: exclusiveMinimum 0
   */
  amount: number;
  /** What the payment is for. */
  subject?: string;
  currency: Currency;
  /** The account to pay from. */
  payerIban: Iban;
  /**
   * When the payment is to be made, as it was sent.
   *
   * Constraints: format date-time
   */
  valueDate?: string;
  /** BIC of the receiver's bank, as it was sent. */
  receiverBic?: string;
  /** The account to pay to. */
  receiverIban: Iban;
  /** Name of the receiver, as it was sent. */
  receiverName?: string;
  /**
   * Identifies the payment; a time-based UUID. Needed to confirm it.
   *
   * Constraints: format uuid
   */
  paymentId: string;
}

/**
 * Names the payment to confirm. The members other than `paymentId` are there so that the answer of
 * `initiatePayment` can be sent back whole; they are ignored.
 */
export interface PaymentConfirmation {
  /** Ignored. */
  amount?: number;
  /** Ignored. */
  subject?: string;
  /** Ignored. */
  currency?: string;
  /** Ignored. */
  payerIban?: string;
  /** Ignored. */
  valueDate?: string;
  /** Ignored. */
  receiverBic?: string;
  /** Ignored. */
  receiverIban?: string;
  /** Ignored. */
  receiverName?: string;
  /**
   * The `paymentId` that `initiatePayment` answered with.
   *
   * Constraints: format uuid
   */
  paymentId: string;
}

/** A transfer to be made between two accounts of the end user. */
export interface TransferRequest {
  /**
   * Amount in `currency`, with up to two decimals; more than zero, and no more than SEPA carries.
   *
   * Constraints: maximum 999999999.99, exclusiveMinimum 0
   */
  amount: number;
  /**
   * The `accountName` of the account to take from, in upper or lower case.
   *
   * Constraints: minLength 1
   */
  sourceAccountName: string;
  /**
   * The `accountName` of the account to give to, in upper or lower case.
   *
   * Constraints: minLength 1
   */
  targetAccountName: string;
  /** @default "EUR" */
  currency?: Currency;
  /** What the transfer is for. The answer calls it `subject`. */
  message?: string;
}

/** A transfer that was made. */
export interface Transfer {
  /**
   * Amount in `currency`, as it was sent.
   *
   * Constraints: exclusiveMinimum 0
   */
  amount: number;
  /** The account that was taken from. */
  payerIban: Iban;
  /** Upper-case name of the account that was taken from. */
  payerName: string;
  /** The account that was given to. */
  receiverIban: Iban;
  /** Upper-case name of the account that was given to. */
  receiverName: string;
  /** The `message` of the request. */
  subject?: string;
  currency: Currency;
  /**
   * Identifies the transfer; a time-based UUID.
   *
   * Constraints: format uuid
   */
  paymentId?: string;
  /**
   * When the transfer was made.
   *
   * Constraints: format date-time
   */
  valueDate?: string;
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
