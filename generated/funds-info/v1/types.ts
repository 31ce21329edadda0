// Generated from specs/funds-info/v1/openapi.yaml by generator/emit/types. Do not edit.

/** A link to another part of the service. */
export interface Link {
  /** What is linked, in relation to here. */
  rel: string;
  /** Absolute URL of what is linked. */
  href: string;
}

/** The parts of the service. */
export interface ServiceLinks {
  /** The parts. */
  _links: Link[];
}

/**
 * What the fund invests in: short or long interest, a mix, equities, an index, or alternatives such as real
 * estate.
 */
export type FundType = "FIXED_SHORT" | "FIXED_LONG" | "BALANCED" | "EQUITY" | "INDEX" | "ALTERNATIVE";

/** A fund in short. */
export interface FundSummary {
  /** Identifies the fund in this service. */
  id: number;
  /** Name of the fund. */
  name: LocalizedText;
  fundType: FundType;
  /**
   * When the fund began.
   *
   * Constraints: format date
   */
  inceptionDate: string;
  /**
   * Risk from 1 (low) to 7 (high).
   *
   * Constraints: minimum 1, maximum 7
   */
  riskClass: number;
  /** Where to go from here. */
  _links: Link[];
}

/** All funds in short. */
export interface FundSummaryList {
  /** The funds. */
  payload: FundSummary[];
}

/** A fund. */
export interface FundDetails {
  /** Identifies the fund in this service. */
  id: number;
  /** Name of the fund. */
  name: LocalizedText;
  fundType: FundType;
  /**
   * When the fund began.
   *
   * Constraints: format date
   */
  inceptionDate: string;
  /**
   * Risk from 1 (low) to 7 (high).
   *
   * Constraints: minimum 1, maximum 7
   */
  riskClass: number;
  /** What the fund does. */
  description?: LocalizedText;
  /**
   * When `commentary` was written.
   *
   * Constraints: format date
   */
  commentaryDate?: string;
  /** What the portfolio manager says; in Finnish. */
  commentary?: LocalizedText;
  /**
   * Expected return in per cent a year, as a string.
   *
   * Constraints: pattern `^-?\d+(\.\d+)?$`
   */
  expectedReturnPerAnnum?: string;
  /**
   * Summary risk indicator, 1 to 7.
   *
   * Constraints: minimum 1, maximum 7
   */
  sriRiskCategory?: number;
  /**
   * Synthetic risk and reward indicator, 1 to 7.
   *
   * Constraints: minimum 1, maximum 7
   */
  srriRiskCategory?: number;
  /** The share classes of the fund. */
  shares: Share[];
  benchmarkSummary?: BenchmarkSummary;
  holdingsSummary?: HoldingsSummary;
  /** Where to go from here. */
  _links: Link[];
}

/** Returns of a fund's benchmark in per cent, as strings. */
export interface BenchmarkSummary {
  /** Last month. */
  oneMonth?: string;
  /** Last three months. */
  threeMonths?: string;
  /** Last six months. */
  sixMonths?: string;
  /** Since the turn of the year. */
  year?: string;
  /** Last year. */
  oneYear?: string;
  /** Last three years, per annum. */
  threeYearPA?: string;
  /** Last five years, per annum. */
  fiveYearPA?: string;
  /** Since the beginning, per annum. */
  sinceInceptionPA?: string;
  /** Since the beginning, in all. */
  sinceInception?: string;
}

/** Returns in per cent, as numbers. A period longer than the history is absent. */
export interface ReturnSummary {
  /** Last month. */
  oneMonth?: number;
  /** Last three months. */
  threeMonths?: number;
  /** Last six months. */
  sixMonths?: number;
  /** Since the turn of the year. */
  year?: number;
  /** Last year. */
  oneYear?: number;
  /** Last three years, per annum. */
  threeYearPA?: number;
  /** Last five years, per annum. */
  fiveYearPA?: number;
  /** Last ten years, per annum. */
  tenYearPA?: number;
  /** Since the beginning, per annum. */
  sinceInceptionPA?: number;
  /** Since the beginning, in all. */
  sinceInception?: number;
}

/** Returns of a benchmark or an index. */
export interface ReturnReport {
  returnSummary: ReturnSummary;
  /** Where to go from here. */
  _links: Link[];
}

/** What a fund owns, as shares of the whole; the shares are strings. */
export interface HoldingsSummary {
  types?: TypeShares;
  currencies?: CurrencyShares;
  regions?: RegionShares;
  sectors?: SectorShares;
  maturityBuckets?: MaturityShares;
}

/** Shares by type of instrument, as strings. */
export interface TypeShares {
  /** Equities. */
  EQ?: string;
  /** Bonds. */
  BOND?: string;
  /** Cash. */
  CASH?: string;
  /** Exchange-traded funds. */
  ETF?: string;
  /** Index-linked bonds. */
  IDB?: string;
  /** Other. */
  OTH?: string;
  /** Not known. */
  "N/A"?: string;
}

/** Shares by currency (ISO 4217 code), as strings. */
export interface CurrencyShares {
  [key: string]: string;
}

/** Shares by region (ISO 3166-1 country code), as strings. */
export interface RegionShares {
  [key: string]: string;
}

/** Shares by GICS sector, as strings. */
export interface SectorShares {
  /** Energy. */
  "10"?: string;
  /** Materials. */
  "15"?: string;
  /** Industrials. */
  "20"?: string;
  /** Consumer discretionary. */
  "25"?: string;
  /** Consumer staples. */
  "30"?: string;
  /** Health care. */
  "35"?: string;
  /** Financials. */
  "40"?: string;
  /** Information technology. */
  "45"?: string;
  /** Communication services. */
  "50"?: string;
  /** Utilities. */
  "55"?: string;
  /** Real estate. */
  "60"?: string;
  /** Not known. */
  "N/A"?: string;
}

/** Shares by time to maturity, as strings. */
export interface MaturityShares {
  /** 0 to 1 months. */
  Months0to1?: string;
  /** 1 to 3 months. */
  Months1to3?: string;
  /** 3 to 6 months. */
  Months3to6?: string;
  /** 6 to 9 months. */
  Months6to9?: string;
  /** 9 to 12 months. */
  Months9to12?: string;
  /** 1 to 3 years. */
  Years1to3?: string;
  /** 3 to 5 years. */
  Years3to5?: string;
  /** 5 to 7 years. */
  Years5to7?: string;
  /** 7 to 10 years. */
  Years7to10?: string;
  /** 10 to 20 years. */
  Years10to20?: string;
  /** 20 years and more. */
  Years20plus?: string;
  /** Not known. */
  "N/A"?: string;
}

/** What a fund owns, as shares of the whole; the shares are numbers. */
export interface DatedHoldingsSummary {
  types?: DatedTypeShares;
  currencies?: DatedCurrencyShares;
  regions?: DatedRegionShares;
  sectors?: DatedSectorShares;
  maturityBuckets?: DatedMaturityShares;
}

/** Shares by type of instrument, as numbers. */
export interface DatedTypeShares {
  /** Equities. */
  EQ?: number;
  /** Bonds. */
  BOND?: number;
  /** Cash. */
  CASH?: number;
  /** Exchange-traded funds. */
  ETF?: number;
  /** Index-linked bonds. */
  IDB?: number;
  /** Other. */
  OTH?: number;
  /** Not known. */
  "N/A"?: number;
}

/** Shares by currency (ISO 4217 code), as numbers. */
export interface DatedCurrencyShares {
  [key: string]: number;
}

/** Shares by region (ISO 3166-1 country code), as numbers. */
export interface DatedRegionShares {
  [key: string]: number;
}

/** Shares by GICS sector, as numbers. */
export interface DatedSectorShares {
  /** Energy. */
  "10"?: number;
  /** Materials. */
  "15"?: number;
  /** Industrials. */
  "20"?: number;
  /** Consumer discretionary. */
  "25"?: number;
  /** Consumer staples. */
  "30"?: number;
  /** Health care. */
  "35"?: number;
  /** Financials. */
  "40"?: number;
  /** Information technology. */
  "45"?: number;
  /** Communication services. */
  "50"?: number;
  /** Utilities. */
  "55"?: number;
  /** Real estate. */
  "60"?: number;
  /** Not known. */
  "N/A"?: number;
}

/** Shares by time to maturity, as numbers. */
export interface DatedMaturityShares {
  /** 0 to 1 months. */
  Months0to1?: number;
  /** 1 to 3 months. */
  Months1to3?: number;
  /** 3 to 6 months. */
  Months3to6?: number;
  /** 6 to 9 months. */
  Months6to9?: number;
  /** 9 to 12 months. */
  Months9to12?: number;
  /** 1 to 3 years. */
  Years1to3?: number;
  /** 3 to 5 years. */
  Years3to5?: number;
  /** 5 to 7 years. */
  Years5to7?: number;
  /** 7 to 10 years. */
  Years7to10?: number;
  /** 10 to 20 years. */
  Years10to20?: number;
  /** 20 years and more. */
  Years20plus?: number;
  /** Not known. */
  "N/A"?: number;
}

/** A date for which the holdings of a fund are known. */
export interface HoldingsDate {
  /**
   * The date.
   *
   * Constraints: format date
   */
  date: string;
  /** Size of the fund on that date, in millions of euros. */
  totalPosition: number;
  /** Where to go from here. */
  _links: Link[];
}

/** The dates for which the holdings of a fund are known. */
export interface HoldingsDateList {
  /** The dates, latest first. */
  payload: HoldingsDate[];
}

/** The holdings of a fund on a date. */
export interface DatedHoldings {
  /**
   * The date.
   *
   * Constraints: format date
   */
  date: string;
  /** Size of the fund on that date, in millions of euros. */
  totalPosition: number;
  /** Where to go from here. */
  _links: Link[];
  summary: DatedHoldingsSummary;
}

/** An instrument that a fund owns. */
export interface FundInstrument {
  /** Name of the instrument. */
  name?: string;
  /** ISIN of the instrument, if it has one. */
  isin?: string;
  /** Type of the instrument. */
  type: "EQ" | "BOND" | "CASH" | "ETF" | "IDB" | "OTH" | (string & {});
  /** Its currency (ISO 4217). */
  currency?: string;
  /** Its region (ISO 3166-1 country code). */
  region?: string;
  /** Its GICS sector. */
  sector?: string;
  /** Its share of the fund. */
  position: number;
  /** Where to go from here. */
  _links: Link[];
}

/** The instruments that a fund owns. */
export interface FundInstrumentList {
  /** The instruments. */
  payload: FundInstrument[];
}

/** A share class in short. */
export interface Share {
  /** The `id` of the fund. */
  fundId: number;
  /** ISIN of the share class. */
  isin: Isin;
  /** Letter of the share class. */
  shareClass: string;
  currency: Currency;
  /** Where to go from here. */
  _links: Link[];
}

/** The share classes of all funds. */
export interface ShareList {
  /** The share classes. */
  payload: Share[];
}

/** A share class. */
export interface ShareDetails {
  /** The `id` of the fund. */
  fundId: number;
  /** ISIN of the share class. */
  isin: Isin;
  /** Letter of the share class. */
  shareClass: string;
  currency: Currency;
  returnSummary?: ReturnSummary;
  /** Whether the share class is sold. */
  salesStatus?: "OPEN" | "CLOSED" | (string & {});
  /** What sets the share class apart. */
  description?: string;
  documents?: ShareDocuments;
  /** Expected return in per cent a year. */
  expectedReturnPerAnnum?: number;
  /**
   * Summary risk indicator, 1 to 7.
   *
   * Constraints: minimum 1, maximum 7
   */
  sriRiskCategory?: number;
  /**
   * Synthetic risk and reward indicator, 1 to 7.
   *
   * Constraints: minimum 1, maximum 7
   */
  srriRiskCategory?: number;
  /** Code of the share class at the Helsinki exchange. */
  hexCode?: string;
  /** Whether the product is complex in the sense of MiFID II. */
  complexity?: "NON_COMPLEX" | "COMPLEX" | (string & {});
  /** Fee for a subscription, in per cent. */
  subscriptionFee?: number;
  /** Management fee, in per cent a year. */
  managementFee?: number;
  /** Running costs, in per cent a year. */
  runningCosts?: number;
  /** Total expense ratio, in per cent. */
  terNumber?: number;
  /** Performance fee, in per cent. The service spells the name this way. */
  performanceRenumeration?: number;
  /** Transaction costs of the fund, in per cent a year. */
  fundTransactionCosts?: number;
  /** Management costs of the funds that the fund owns, in per cent a year. */
  instrumentsManagementCosts?: number;
  /** Where to go from here. */
  _links: Link[];
}

/** Where the documents of a share class are. */
export interface ShareDocuments {
  /** The brochure. */
  brochure?: DocumentLinks;
  /** The rules of the fund. */
  rules?: DocumentLinks;
}

/** URLs of a document by language. */
export interface DocumentLinks {
  /**
   * The document in Finnish.
   *
   * Constraints: format uri
   */
  fi?: string;
  /**
   * The document in Swedish.
   *
   * Constraints: format uri
   */
  sv?: string;
}

/** Values by date. */
export interface TimeSeries {
  /** The values, earliest first. */
  payload: DatedValue[];
}

/** The value of a date. */
export interface DatedValue {
  /**
   * The date.
   *
   * Constraints: format date
   */
  date: string;
  /** The value. */
  value: number;
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
