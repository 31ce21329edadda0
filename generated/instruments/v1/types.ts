// Generated from specs/instruments/v1/openapi.yaml by generator/emit/types. Do not edit.

/** The instruments that can be traded. */
export interface InstrumentList {
  /** The instruments. */
  instruments: Instrument[];
}

/** A stock that can be traded. */
export interface Instrument {
  /** ISIN of the instrument. */
  isinCode: Isin;
  /** Name of the instrument, in upper case. */
  name: string;
  /** Last price of one share, in `currency`. */
  value: number;
  currency: Currency;
  /** Market identifier code (ISO 10383) of the list on which it trades. */
  marketPlace: "XHEL" | "XSTO" | "XCSE" | (string & {});
  /** Trading symbol on that list. */
  symbol?: string;
  /** Kind of instrument. */
  instrumentType?: "STOCK" | (string & {});
  /**
   * When the price was set.
   *
   * Constraints: format date-time
   */
  timestamp?: string;
}

/** Whether shares are bought or sold. */
export type OrderSide = "BUY" | "SELL";

/** `MARKET`: at the last price. `LIMIT`: at `limitPrice` or better. */
export type OrderType = "MARKET" | "LIMIT";

/** Where an order stands. `ACCEPTED` orders wait to be filled. */
export type OrderStatus = "ACCEPTED" | "FILLED" | "PARTIALLY_FILLED" | "CANCELLED" | "REJECTED" | "EXPIRED";

/** An order to be placed; `orderType` tells the kinds apart. */
export type OrderRequest = MarketOrderRequest | LimitOrderRequest;

/** An order at the last price. */
export interface MarketOrderRequest {
  /** The instrument to trade. */
  isinCode: Isin;
  side: OrderSide;
  /** At the last price. */
  orderType: "MARKET";
  /**
   * How many shares.
   *
   * Constraints: minimum 1
   */
  quantity: number;
  /**
   * Last day of the order; today if absent.
   *
   * Constraints: format date
   */
  validUntil?: string;
  /**
   * The custody that holds the shares.
   *
   * Constraints: format uuid
   */
  custodyId: string;
  /** The end user's account that pays or is paid. */
  accountNumber: Iban;
}

/** An order at a price of the end user's choice. */
export interface LimitOrderRequest {
  /** The instrument to trade. */
  isinCode: Isin;
  side: OrderSide;
  /** At `limitPrice` or better. */
  orderType: "LIMIT";
  /**
   * How many shares.
   *
   * Constraints: minimum 1
   */
  quantity: number;
  /**
   * Highest price to buy at, or lowest to sell at, in the instrument's currency.
   *
   * Constraints: exclusiveMinimum 0
   */
  limitPrice: number;
  /**
   * Last day of the order; today if absent.
   *
   * Constraints: format date
   */
  validUntil?: string;
  /**
   * The custody that holds the shares.
   *
   * Constraints: format uuid
   */
  custodyId: string;
  /** The end user's account that pays or is paid. */
  accountNumber: Iban;
}

/** Orders of the end user. */
export interface OrderList {
  /** The orders, newest first. */
  orders: Order[];
}

/** An order of the end user. */
export interface Order {
  /**
   * Identifies the order.
   *
   * Constraints: format uuid
   */
  orderId: string;
  /** The instrument. */
  isinCode: Isin;
  side: OrderSide;
  orderType: OrderType;
  /**
   * How many shares were ordered.
   *
   * Constraints: minimum 1
   */
  quantity: number;
  /**
   * The limit; only with order type `LIMIT`.
   *
   * Constraints: exclusiveMinimum 0
   */
  limitPrice?: number;
  /**
   * Last day of the order.
   *
   * Constraints: format date
   */
  validUntil: string;
  /**
   * The custody that holds the shares.
   *
   * Constraints: format uuid
   */
  custodyId: string;
  /** The account that pays or is paid. */
  accountNumber: Iban;
  status: OrderStatus;
  /**
   * How many shares were traded so far.
   *
   * Constraints: minimum 0
   */
  executedQuantity: number;
  /** At which price, in the instrument's currency; null as long as none were. */
  executedPrice: number | null;
  /**
   * The fee, in the instrument's currency.
   *
   * Constraints: minimum 0
   */
  fee: number;
  /**
   * When the order was placed.
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
