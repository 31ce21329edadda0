// Generated from specs/consumer-financing/v1/openapi.yaml by generator/emit/types. Do not edit.

/** The financing products. */
export interface ProductList {
  /** The products. */
  payload: Product[];
}

/** A financing product with its limits and prices. */
export interface Product {
  /** Identifies the product. */
  productId: string;
  /** Name of the product. */
  name: LocalizedText;
  /** Smallest amount, in `currency`. */
  minAmount: number;
  /** Largest amount, in `currency`. */
  maxAmount: number;
  /** Shortest term in months. */
  minTermMonths: number;
  /** Longest term in months. */
  maxTermMonths: number;
  /** Nominal interest in per cent a year. */
  interestRate: number;
  /** Fee for opening, in `currency`. */
  setupFee: number;
  /** Fee for each month, in `currency`. */
  monthlyFee: number;
  currency: Currency;
}

/** What to compute. */
export interface CalculationRequest {
  /** The product. */
  productId: string;
  /**
   * Amount to finance, within the limits of the product.
   *
   * Constraints: exclusiveMinimum 0
   */
  amount: number;
  /**
   * Term in months, within the limits of the product.
   *
   * Constraints: minimum 1
   */
  termMonths: number;
}

/** An instalment plan. */
export interface Calculation {
  /** The product. */
  productId: string;
  /** Amount that is financed. */
  amount: number;
  /** Term in months. */
  termMonths: number;
  /** What is paid each month, in `currency`. */
  monthlyInstalment: number;
  /** Nominal interest in per cent a year. */
  interestRate: number;
  /** Interest in per cent a year when all fees are counted in. */
  effectiveInterestRate: number;
  /** Interest in all, in `currency`. */
  totalInterest: number;
  /** Fees in all, in `currency`. */
  totalFees: number;
  /** Everything that is paid, in `currency`. */
  totalCost: number;
  currency: Currency;
  /** The instalments, in order. */
  schedule: Instalment[];
}

/** One payment of a plan. */
export interface Instalment {
  /**
   * Its number, from 1.
   *
   * Constraints: minimum 1
   */
  number: number;
  /**
   * When it is due.
   *
   * Constraints: format date
   */
  dueDate: string;
  /** What is paid. */
  instalment: number;
  /** The part that repays the amount. */
  principal: number;
  /** The part that is interest. */
  interest: number;
  /** What is owed afterwards. */
  remaining: number;
}

/** Where the customer buys. */
export type Channel = "ONLINE" | "IN_STORE";

/** Where an application stands. */
export type ApplicationStatus = "PENDING" | "APPROVED" | "REJECTED" | "CONFIRMED" | "CANCELLED" | "PAID_OUT";

/** Who applies. */
export interface Applicant {
  /**
   * Name.
   *
   * Constraints: minLength 1
   */
  name: string;
  /**
   * E-mail address.
   *
   * Constraints: format email
   */
  email: string;
  /** Telephone number with country code. */
  phone: string;
  /**
   * Net income a month, in euros.
   *
   * Constraints: minimum 0
   */
  monthlyIncome: number;
}

/** An application to be made. */
export interface ApplicationRequest {
  /** The product. */
  productId: string;
  /**
   * Amount to finance, within the limits of the product.
   *
   * Constraints: exclusiveMinimum 0
   */
  amount: number;
  /**
   * Term in months, within the limits of the product.
   *
   * Constraints: minimum 1
   */
  termMonths: number;
  channel: Channel;
  /** The partner at which the customer buys. */
  merchantId: string;
  /** The partner's reference of the purchase. */
  orderReference: string;
  /** What is bought. */
  purpose?: string;
  applicant: Applicant;
  /**
   * Where the customer goes afterwards.
   *
   * Constraints: format uri
   */
  returnUrl?: string;
}

/** Applications of the end user. */
export interface ApplicationList {
  /** The applications, newest first. */
  payload: Application[];
}

/** An application of the end user. */
export interface Application {
  /**
   * Identifies the application.
   *
   * Constraints: format uuid
   */
  applicationId: string;
  status: ApplicationStatus;
  /** Why it was rejected. */
  decisionReason?: string;
  /** What the bank offers, once the application is approved. */
  offer?: Calculation;
  /**
   * When the application was made.
   *
   * Constraints: format date-time
   */
  created: string;
  /**
   * When it last changed.
   *
   * Constraints: format date-time
   */
  updated: string;
  /** The product. */
  productId: string;
  /** Amount to finance. */
  amount: number;
  /** Term in months. */
  termMonths: number;
  channel: Channel;
  /** The partner at which the customer buys. */
  merchantId: string;
  /** The partner's reference of the purchase. */
  orderReference: string;
  /** What is bought. */
  purpose?: string;
  applicant: Applicant;
  /**
   * Where the customer goes afterwards.
   *
   * Constraints: format uri
   */
  returnUrl?: string;
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
 * A text in Finnish, Swedish and English. A language that is missing falls back to another.
 *
 * Constraints: minProperties 1
 */
export interface LocalizedText {
  /** The text in Finnish. */
  fi?: string;
  /** The text in Swedish. */
  sv?: string;
  /** The text in English. */
  en?: string;
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
