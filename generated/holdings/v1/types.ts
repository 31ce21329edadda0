// Generated from specs/holdings/v1/openapi.yaml by generator/emit/types. Do not edit.

/** What the end user holds, in the early layout. */
export interface Holdings {
  /** Identifies the end user's portfolio. */
  id: number;
  sumOfAllHoldings: HoldingsSum;
  /** The fund holdings. */
  fundHoldings: FundHolding[];
  /** The instrument holdings. */
  instrumentHoldings: InstrumentHolding[];
}

/** What the end user holds, in the later layout. */
export interface HoldingsInfo {
  /** Identifies the end user's portfolio, as in the early layout. */
  id?: number;
  sumOfAllHoldings: HoldingsSum;
  /** The fund holdings. */
  fundHoldings: FundHoldingInfo[];
  /** The instrument holdings. */
  instrumentHoldings: InstrumentHoldingInfo[];
}

/** The totals of all holdings. */
export interface HoldingsSum {
  /** Total of `marketValue` of all holdings. */
  marketValue: number;
  /** `marketValue` less `subscriptionValue`. */
  changeOfValue: number;
  /** Total of `subscriptionValue` of all holdings. */
  subscriptionValue: number;
  /** `changeOfValue` in per cent of `subscriptionValue`, with two decimals; 0 when nothing is held. */
  changeAsPercentage: number;
}

/** Units of one fund. */
export interface FundHolding {
  /** Name of the fund. */
  fundName: string;
  /** ISIN of the fund. */
  isinCode: Isin;
  /** What the holding is worth now, in euros. */
  marketValue: number;
  /** `marketValue` less `subscriptionValue`. */
  changeOfValue: number;
  /** What was paid for the holding, in euros. */
  subscriptionValue: number;
  /** `changeOfValue` in per cent of `subscriptionValue`, with two decimals. */
  changeAsPercentage: number;
  holdingItem?: HoldingItem;
  /** The value of the holding day by day, as the later layout answers it. */
  holdingsItem?: DatedHoldingItem[];
}

/** Units of one fund, with their value day by day. */
export interface FundHoldingInfo {
  /** Name of the fund. */
  fundName: string;
  /** ISIN of the fund. */
  isinCode: Isin;
  /** What the holding is worth now, in euros. */
  marketValue: number;
  /** `marketValue` less `subscriptionValue`. */
  changeOfValue: number;
  /** What was paid for the holding, in euros. */
  subscriptionValue: number;
  /** `changeOfValue` in per cent of `subscriptionValue`, with two decimals. */
  changeAsPercentage: number;
  holdingItem?: HoldingItem;
  /** The value of the holding day by day. */
  holdingsItem: DatedHoldingItem[];
}

/** Shares of one instrument, with their value day by day. */
export interface InstrumentHoldingInfo {
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
  /** The value of the holding day by day. */
  holdingsItem: DatedHoldingItem[];
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
