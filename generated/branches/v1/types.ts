// Generated from specs/branches/v1/openapi.yaml by generator/emit/types. Do not edit.

/** Kind of branch. */
export type BranchType = "BRANCH" | "SERVICE_POINT" | "HEAD_OFFICE" | "CORPORATE" | (string & {});

/** What a branch offers. */
export type BranchService = "CASH" | "ADVICE" | "SAFE_DEPOSIT" | "ATM";

/** The branches that match. */
export interface BranchList {
  /** The branches. */
  payload: Branch[];
}

/** A branch of a member bank, with its texts in both languages. */
export interface Branch {
  /** Identifies the branch. */
  id?: string;
  /** Name of the branch, in upper case. */
  name: BilingualText;
  /** Town, in upper case. */
  town: BilingualText;
  /** Where the branch is. */
  location: Point;
  branchType: BranchType;
  /** The member bank that keeps the branch. */
  bankName?: BilingualText;
  /** Street and number. */
  address?: BilingualText;
  /**
   * Postal code, five digits.
   *
   * Constraints: pattern `^[0-9]{5}$`
   */
  postalCode?: string;
  /** Telephone number. */
  phone?: string;
  /** E-mail address. */
  email?: string;
  /** Web page of the branch. */
  url?: string;
  /** When the branch is open; days that are missing are closed. */
  openingHours?: OpeningHours[];
  /** What the branch offers. */
  services?: BranchService[];
  /**
   * Distance from the point that was asked for, in metres. Only with `location` or `latlong`.
   *
   * Constraints: minimum 0
   */
  distance?: number;
}

/** The branches that match, as GeoJSON. */
export interface BranchFeatureCollection {
  /** Always `FeatureCollection`. */
  type: "FeatureCollection";
  /** The branches. */
  features: BranchFeature[];
}

/** A branch as a GeoJSON feature. */
export interface BranchFeature {
  /** Always `Feature`. */
  type: "Feature";
  /** Where the branch is. */
  geometry: Point;
  properties: BranchProperties;
}

/** A branch, with its texts in the language that `lang` asks for. */
export interface BranchProperties {
  /** Identifies the branch. */
  id?: string;
  /** Name of the branch, in upper case. */
  name: string;
  /** Town, in upper case. */
  town: string;
  branchType: BranchType;
  /** The member bank that keeps the branch. */
  bankName?: string;
  /** Street and number. */
  address?: string;
  /**
   * Postal code, five digits.
   *
   * Constraints: pattern `^[0-9]{5}$`
   */
  postalCode?: string;
  /** Telephone number. */
  phone?: string;
  /** E-mail address. */
  email?: string;
  /** Web page of the branch. */
  url?: string;
  /** When the branch is open; days that are missing are closed. */
  openingHours?: OpeningHours[];
  /** What the branch offers. */
  services?: BranchService[];
  /**
   * Distance from the point that was asked for, in metres. Only with `location` or `latlong`.
   *
   * Constraints: minimum 0
   */
  distance?: number;
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
 * A text in Finnish and Swedish. A language that is missing falls back to the other.
 *
 * Constraints: minProperties 1
 */
export interface BilingualText {
  /** The text in Finnish. */
  fi?: string;
  /** The text in Swedish. */
  sv?: string;
}

/** A point on the map, as GeoJSON (RFC 7946) has it. */
export interface Point {
  /** Always `Point`. */
  type: "Point";
  coordinates: Position;
}

/** When a place is open on one day of the week. */
export interface OpeningHours {
  /**
   * Day of the week, from 1 (Monday) to 7 (Sunday).
   *
   * Constraints: minimum 1, maximum 7
   */
  dayOfWeek: number;
  /** When it opens, local time. */
  opens: TimeOfDay;
  /** When it closes, local time. */
  closes: TimeOfDay;
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
 * Longitude and latitude in degrees (WGS 84), in this order.
 *
 * Constraints: minItems 2, maxItems 2
 */
export type Position = number[];

/**
 * Time of day, `HH:mm`.
 *
 * Constraints: pattern `^([01]\d|2[0-3]):[0-5]\d$`
 */
export type TimeOfDay = string;

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
