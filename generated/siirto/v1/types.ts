// Generated from specs/siirto/v1/openapi.yaml by generator/emit/types. Do not edit.

/**
 * Telephone number with country code (E.164).
 *
 * Constraints: pattern `^\+[1-9][0-9]{4,14}$`
 */
export type PhoneNumber = string;

/** Where a transfer stands. `PENDING` is not final. */
export type TransferStatus = "PENDING" | "COMPLETED" | "REJECTED";

/** Why a transfer was rejected. */
export type RejectReason = "RECEIVER_NOT_FOUND" | "INSUFFICIENT_FUNDS" | "RECEIVER_BANK_UNAVAILABLE";

/**
 * A transfer to be made. Give exactly one of `receiver_iban` and `receiver_phone`, and at most one of
 * `reference` and `message`.
 */
export type TransferRequest = {
  /**
   * The merchant's own identifier of the transfer; makes the call safe to repeat.
   *
   * Constraints: minLength 1
   */
  stamp: string;
  /**
   * Amount in cents.
   *
   * Constraints: minimum 1, maximum 1000000
   */
  amount: number;
  /** Always `EUR`. */
  currency: "EUR";
  /** The merchant's OP account. */
  payer_iban: Iban;
  /** The receiver's account. */
  receiver_iban?: Iban;
  /** The receiver's telephone number (E.164). */
  receiver_phone?: PhoneNumber;
  /**
   * Name of the receiver.
   *
   * Constraints: maxLength 70
   */
  receiver_name?: string;
  /** Payment reference, Finnish or international (RF). */
  reference?: string;
  /**
   * What the receiver reads on the statement.
   *
   * Constraints: maxLength 140
   */
  message?: string;
} & ({ receiver_iban: Iban } | { receiver_phone: PhoneNumber });

/** Transfers of the merchant. */
export interface TransferList {
  /** The transfers, newest first. */
  transfers: Transfer[];
  /**
   * How many match in all.
   *
   * Constraints: minimum 0
   */
  total: number;
}

/** A transfer. */
export interface Transfer {
  /**
   * Identifies the transfer.
   *
   * Constraints: format uuid
   */
  transfer_id: string;
  status: TransferStatus;
  /** Why it was rejected; only with status `REJECTED`. */
  reject_reason?: RejectReason;
  /** The merchant's own identifier of the transfer. */
  stamp: string;
  /**
   * Amount in cents.
   *
   * Constraints: minimum 1, maximum 1000000
   */
  amount: number;
  /** Always `EUR`. */
  currency: "EUR";
  /** The merchant's account. */
  payer_iban: Iban;
  /** The receiver's account, if it was given. */
  receiver_iban?: Iban;
  /** The receiver's telephone number, if it was given. */
  receiver_phone?: PhoneNumber;
  /** Name of the receiver. */
  receiver_name?: string;
  /** Payment reference. */
  reference?: string;
  /** What the receiver reads on the statement. */
  message?: string;
  /** The bank's archive id; absent on a transfer that was rejected. */
  archive_id?: string;
  /**
   * When the transfer was made.
   *
   * Constraints: format date-time
   */
  created: string;
  /**
   * When the money arrived.
   *
   * Constraints: format date-time
   */
  completed?: string;
}

/** Whether a telephone number can be paid. */
export interface Recipient {
  phone: PhoneNumber;
  /** Whether the number is registered. */
  available: boolean;
  /** BIC of the receiver's bank, when the number is registered. */
  bic?: string;
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
