// Generated from specs/mobility/v1/openapi.yaml by generator/emit/operations. Do not edit.
import {
  type Answer,
  type ApiErrorOf,
  type Call,
  call,
  type CallOptions,
  type Client,
  type ErrorPayload,
  isErrorOf,
  json,
  of,
  type Operation,
  type SecurityError,
  type TechnicalError,
  type ValidationError,
} from "../../../runtime/client/index.ts";
import { apiKey } from "../security.ts";
import type { BranchFeatureCollection, BranchList } from "../types.ts";

/** The input of {@link listBranches}. */
export interface ListBranchesInput {
  /**
   * Only places inside this box: longitude and latitude of its south-west corner, then of its north-east corner.
   * The numbers are separated by a comma, with or without spaces, or by white space.
   *
   * Constraints: pattern `^-?\d{1,3}(\.\d+)?((\s*,\s*|\s+)-?\d{1,3}(\.\d+)?){3}$`
   */
  bbox?: string;
  /**
   * Nearest first, seen from this point: longitude, latitude. The numbers are separated by a comma, with or
   * without spaces, or by white space.
   *
   * Constraints: pattern `^-?\d{1,3}(\.\d+)?(\s*,\s*|\s+)-?\d{1,3}(\.\d+)?$`
   */
  location?: string;
  /**
   * The same as `location`, in the other order: latitude, longitude.
   *
   * Constraints: pattern `^-?\d{1,3}(\.\d+)?(\s*,\s*|\s+)-?\d{1,3}(\.\d+)?$`
   */
  latlong?: string;
  /**
   * Only places whose name, town, bank or address contains this text, in either language and in upper or lower
   * case.
   */
  query?: string;
  /**
   * At most so many places; the closest ones together with `location` or `latlong`.
   *
   * Constraints: format int32, minimum 1
   */
  limit?: number;
  /**
   * Language of the texts when the answer is GeoJSON. JSON answers carry both languages.
   *
   * @default "fi"
   */
  lang?: "fi" | "sv";
  /** Only branches that are open now (`true`) or closed now (`false`). */
  isOpen?: boolean;
  /**
   * Names the in-memory data session of the sandbox. What calls with one session id change (payments, orders,
   * custodies) only calls with the same id and API key see; without it they share the application's default
   * session. A session that nobody uses for 24 hours is dropped.
   */
  "x-session-id"?: string;
  /**
   * Identifier of this request, chosen by the caller, to find it again in logs. Any text; it is not validated.
   */
  "x-request-id"?: string;
}

/** What {@link listBranches} resolves to. */
export type ListBranchesResult = BranchList | BranchFeatureCollection;

/** The answers of {@link listBranches} that are no errors. */
export type ListBranchesAnswers = Answer<200, ListBranchesResult>;

/** What a violated constraint of {@link listBranches} can be told of. */
export type ListBranchesViolation =
  | "bbox"
  | "location"
  | "latlong"
  | "query"
  | "limit"
  | "lang"
  | "isOpen"
  | "x-session-id"
  | "x-request-id"
  | "x-api-key";

/** The error answers of {@link listBranches}, by status. */
export type ListBranchesFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<ListBranchesViolation>>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link listBranches} throws for them. */
export type ListBranchesError = ApiErrorOf<ListBranchesFailures>;

export const listBranchesOperation: Operation<ListBranchesInput, ListBranchesAnswers, ListBranchesFailures> = {
  operationId: "listBranches",
  method: "GET",
  path: "/mobility/v1/branches",
  parameters: [
    { name: "bbox", in: "query" },
    { name: "location", in: "query" },
    { name: "latlong", in: "query" },
    { name: "query", in: "query" },
    { name: "limit", in: "query" },
    { name: "lang", in: "query" },
    { name: "isOpen", in: "query" },
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
  ],
  responses: { 200: [json, of("application/geo+json", json)], 400: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey]],
};

/**
 * Searches branches
 *
 * The branches that match, as JSON, or as GeoJSON when the request accepts `application/geo+json`. With
 * `location` or `latlong` the nearest come first, else with `query` those whose name matches, else they are in
 * order of name.
 *
 * `GET /mobility/v1/branches`
 *
 * @throws ApiError 400: A query parameter is invalid, or the API key is not accepted
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 * @experimental
 */
export function listBranches(
  client: Client,
  input: ListBranchesInput = {},
  options?: CallOptions,
): Call<ListBranchesAnswers, ListBranchesFailures> {
  return call(client, listBranchesOperation, input, options);
}

/** Whether an error is one that {@link listBranches} declares. */
export function isListBranchesError(error: unknown): error is ListBranchesError {
  return isErrorOf(error, listBranchesOperation);
}

/** The input of {@link listBranchesAsJson}. */
export interface ListBranchesAsJsonInput {
  /**
   * Only places inside this box: longitude and latitude of its south-west corner, then of its north-east corner.
   * The numbers are separated by a comma, with or without spaces, or by white space.
   *
   * Constraints: pattern `^-?\d{1,3}(\.\d+)?((\s*,\s*|\s+)-?\d{1,3}(\.\d+)?){3}$`
   */
  bbox?: string;
  /**
   * Nearest first, seen from this point: longitude, latitude. The numbers are separated by a comma, with or
   * without spaces, or by white space.
   *
   * Constraints: pattern `^-?\d{1,3}(\.\d+)?(\s*,\s*|\s+)-?\d{1,3}(\.\d+)?$`
   */
  location?: string;
  /**
   * The same as `location`, in the other order: latitude, longitude.
   *
   * Constraints: pattern `^-?\d{1,3}(\.\d+)?(\s*,\s*|\s+)-?\d{1,3}(\.\d+)?$`
   */
  latlong?: string;
  /**
   * Only places whose name, town, bank or address contains this text, in either language and in upper or lower
   * case.
   */
  query?: string;
  /**
   * At most so many places; the closest ones together with `location` or `latlong`.
   *
   * Constraints: format int32, minimum 1
   */
  limit?: number;
  /**
   * Language of the texts when the answer is GeoJSON. JSON answers carry both languages.
   *
   * @default "fi"
   */
  lang?: "fi" | "sv";
  /** Only branches that are open now (`true`) or closed now (`false`). */
  isOpen?: boolean;
  /**
   * Names the in-memory data session of the sandbox. What calls with one session id change (payments, orders,
   * custodies) only calls with the same id and API key see; without it they share the application's default
   * session. A session that nobody uses for 24 hours is dropped.
   */
  "x-session-id"?: string;
  /**
   * Identifier of this request, chosen by the caller, to find it again in logs. Any text; it is not validated.
   */
  "x-request-id"?: string;
}

/** What {@link listBranchesAsJson} resolves to. */
export type ListBranchesAsJsonResult = BranchList;

/** The answers of {@link listBranchesAsJson} that are no errors. */
export type ListBranchesAsJsonAnswers = Answer<200, ListBranchesAsJsonResult>;

/** What a violated constraint of {@link listBranchesAsJson} can be told of. */
export type ListBranchesAsJsonViolation =
  | "bbox"
  | "location"
  | "latlong"
  | "query"
  | "limit"
  | "lang"
  | "isOpen"
  | "x-session-id"
  | "x-request-id"
  | "x-api-key";

/** The error answers of {@link listBranchesAsJson}, by status. */
export type ListBranchesAsJsonFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<ListBranchesAsJsonViolation>>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link listBranchesAsJson} throws for them. */
export type ListBranchesAsJsonError = ApiErrorOf<ListBranchesAsJsonFailures>;

export const listBranchesAsJsonOperation: Operation<
  ListBranchesAsJsonInput,
  ListBranchesAsJsonAnswers,
  ListBranchesAsJsonFailures
> = {
  operationId: "listBranchesAsJson",
  method: "GET",
  path: "/mobility/v1/branches.json",
  parameters: [
    { name: "bbox", in: "query" },
    { name: "location", in: "query" },
    { name: "latlong", in: "query" },
    { name: "query", in: "query" },
    { name: "limit", in: "query" },
    { name: "lang", in: "query" },
    { name: "isOpen", in: "query" },
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
  ],
  responses: { 200: [json], 400: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey]],
};

/**
 * Searches branches, answers as JSON
 *
 * The same as `listBranches`, as JSON whatever the request accepts.
 *
 * `GET /mobility/v1/branches.json`
 *
 * @throws ApiError 400: A query parameter is invalid, or the API key is not accepted
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 * @experimental
 */
export function listBranchesAsJson(
  client: Client,
  input: ListBranchesAsJsonInput = {},
  options?: CallOptions,
): Call<ListBranchesAsJsonAnswers, ListBranchesAsJsonFailures> {
  return call(client, listBranchesAsJsonOperation, input, options);
}

/** Whether an error is one that {@link listBranchesAsJson} declares. */
export function isListBranchesAsJsonError(error: unknown): error is ListBranchesAsJsonError {
  return isErrorOf(error, listBranchesAsJsonOperation);
}

/** The input of {@link listBranchesAsGeoJson}. */
export interface ListBranchesAsGeoJsonInput {
  /**
   * Only places inside this box: longitude and latitude of its south-west corner, then of its north-east corner.
   * The numbers are separated by a comma, with or without spaces, or by white space.
   *
   * Constraints: pattern `^-?\d{1,3}(\.\d+)?((\s*,\s*|\s+)-?\d{1,3}(\.\d+)?){3}$`
   */
  bbox?: string;
  /**
   * Nearest first, seen from this point: longitude, latitude. The numbers are separated by a comma, with or
   * without spaces, or by white space.
   *
   * Constraints: pattern `^-?\d{1,3}(\.\d+)?(\s*,\s*|\s+)-?\d{1,3}(\.\d+)?$`
   */
  location?: string;
  /**
   * The same as `location`, in the other order: latitude, longitude.
   *
   * Constraints: pattern `^-?\d{1,3}(\.\d+)?(\s*,\s*|\s+)-?\d{1,3}(\.\d+)?$`
   */
  latlong?: string;
  /**
   * Only places whose name, town, bank or address contains this text, in either language and in upper or lower
   * case.
   */
  query?: string;
  /**
   * At most so many places; the closest ones together with `location` or `latlong`.
   *
   * Constraints: format int32, minimum 1
   */
  limit?: number;
  /**
   * Language of the texts when the answer is GeoJSON. JSON answers carry both languages.
   *
   * @default "fi"
   */
  lang?: "fi" | "sv";
  /** Only branches that are open now (`true`) or closed now (`false`). */
  isOpen?: boolean;
  /**
   * Names the in-memory data session of the sandbox. What calls with one session id change (payments, orders,
   * custodies) only calls with the same id and API key see; without it they share the application's default
   * session. A session that nobody uses for 24 hours is dropped.
   */
  "x-session-id"?: string;
  /**
   * Identifier of this request, chosen by the caller, to find it again in logs. Any text; it is not validated.
   */
  "x-request-id"?: string;
}

/** What {@link listBranchesAsGeoJson} resolves to. */
export type ListBranchesAsGeoJsonResult = BranchFeatureCollection;

/** The answers of {@link listBranchesAsGeoJson} that are no errors. */
export type ListBranchesAsGeoJsonAnswers = Answer<200, ListBranchesAsGeoJsonResult>;

/** What a violated constraint of {@link listBranchesAsGeoJson} can be told of. */
export type ListBranchesAsGeoJsonViolation =
  | "bbox"
  | "location"
  | "latlong"
  | "query"
  | "limit"
  | "lang"
  | "isOpen"
  | "x-session-id"
  | "x-request-id"
  | "x-api-key";

/** The error answers of {@link listBranchesAsGeoJson}, by status. */
export type ListBranchesAsGeoJsonFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<ListBranchesAsGeoJsonViolation>>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link listBranchesAsGeoJson} throws for them. */
export type ListBranchesAsGeoJsonError = ApiErrorOf<ListBranchesAsGeoJsonFailures>;

export const listBranchesAsGeoJsonOperation: Operation<
  ListBranchesAsGeoJsonInput,
  ListBranchesAsGeoJsonAnswers,
  ListBranchesAsGeoJsonFailures
> = {
  operationId: "listBranchesAsGeoJson",
  method: "GET",
  path: "/mobility/v1/branches.geojson",
  parameters: [
    { name: "bbox", in: "query" },
    { name: "location", in: "query" },
    { name: "latlong", in: "query" },
    { name: "query", in: "query" },
    { name: "limit", in: "query" },
    { name: "lang", in: "query" },
    { name: "isOpen", in: "query" },
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
  ],
  responses: { 200: [of("application/geo+json", json)], 400: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey]],
};

/**
 * Searches branches, answers as GeoJSON
 *
 * The same as `listBranches`, as GeoJSON whatever the request accepts.
 *
 * `GET /mobility/v1/branches.geojson`
 *
 * @throws ApiError 400: A query parameter is invalid, or the API key is not accepted
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 * @experimental
 */
export function listBranchesAsGeoJson(
  client: Client,
  input: ListBranchesAsGeoJsonInput = {},
  options?: CallOptions,
): Call<ListBranchesAsGeoJsonAnswers, ListBranchesAsGeoJsonFailures> {
  return call(client, listBranchesAsGeoJsonOperation, input, options);
}

/** Whether an error is one that {@link listBranchesAsGeoJson} declares. */
export function isListBranchesAsGeoJsonError(error: unknown): error is ListBranchesAsGeoJsonError {
  return isErrorOf(error, listBranchesAsGeoJsonOperation);
}
