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
import type { Location, LocationFeatureCollection, LocationList, LocationType } from "../types.ts";

/** The input of {@link listLocations}. */
export interface ListLocationsInput {
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
  /** Only places of these kinds. Repeat it for several. */
  type?: LocationType[];
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

/** What {@link listLocations} resolves to. */
export type ListLocationsResult = LocationList | LocationFeatureCollection;

/** The answers of {@link listLocations} that are no errors. */
export type ListLocationsAnswers = Answer<200, ListLocationsResult>;

/** What a violated constraint of {@link listLocations} can be told of. */
export type ListLocationsViolation =
  | "bbox"
  | "location"
  | "latlong"
  | "query"
  | "limit"
  | "lang"
  | "type"
  | "x-session-id"
  | "x-request-id"
  | "x-api-key";

/** The error answers of {@link listLocations}, by status. */
export type ListLocationsFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<ListLocationsViolation>>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link listLocations} throws for them. */
export type ListLocationsError = ApiErrorOf<ListLocationsFailures>;

export const listLocationsOperation: Operation<ListLocationsInput, ListLocationsAnswers, ListLocationsFailures> = {
  operationId: "listLocations",
  method: "GET",
  path: "/mobility/v1/locations",
  parameters: [
    { name: "bbox", in: "query" },
    { name: "location", in: "query" },
    { name: "latlong", in: "query" },
    { name: "query", in: "query" },
    { name: "limit", in: "query" },
    { name: "lang", in: "query" },
    { name: "type", in: "query" },
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
  ],
  responses: { 200: [json, of("application/geo+json", json)], 400: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey]],
};

/**
 * Searches places
 *
 * The places that match, as JSON, or as GeoJSON when the request accepts `application/geo+json`. With
 * `location` or `latlong` the nearest come first.
 *
 * `GET /mobility/v1/locations`
 *
 * @throws ApiError 400: A query parameter is invalid, or the API key is not accepted
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 * @experimental
 */
export function listLocations(
  client: Client,
  input: ListLocationsInput = {},
  options?: CallOptions,
): Call<ListLocationsAnswers, ListLocationsFailures> {
  return call(client, listLocationsOperation, input, options);
}

/** Whether an error is one that {@link listLocations} declares. */
export function isListLocationsError(error: unknown): error is ListLocationsError {
  return isErrorOf(error, listLocationsOperation);
}

/** The input of {@link listLocationsAsGeoJson}. */
export interface ListLocationsAsGeoJsonInput {
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
  /** Only places of these kinds. Repeat it for several. */
  type?: LocationType[];
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

/** What {@link listLocationsAsGeoJson} resolves to. */
export type ListLocationsAsGeoJsonResult = LocationFeatureCollection;

/** The answers of {@link listLocationsAsGeoJson} that are no errors. */
export type ListLocationsAsGeoJsonAnswers = Answer<200, ListLocationsAsGeoJsonResult>;

/** What a violated constraint of {@link listLocationsAsGeoJson} can be told of. */
export type ListLocationsAsGeoJsonViolation =
  | "bbox"
  | "location"
  | "latlong"
  | "query"
  | "limit"
  | "lang"
  | "type"
  | "x-session-id"
  | "x-request-id"
  | "x-api-key";

/** The error answers of {@link listLocationsAsGeoJson}, by status. */
export type ListLocationsAsGeoJsonFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<ListLocationsAsGeoJsonViolation>>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link listLocationsAsGeoJson} throws for them. */
export type ListLocationsAsGeoJsonError = ApiErrorOf<ListLocationsAsGeoJsonFailures>;

export const listLocationsAsGeoJsonOperation: Operation<
  ListLocationsAsGeoJsonInput,
  ListLocationsAsGeoJsonAnswers,
  ListLocationsAsGeoJsonFailures
> = {
  operationId: "listLocationsAsGeoJson",
  method: "GET",
  path: "/mobility/v1/locations.geojson",
  parameters: [
    { name: "bbox", in: "query" },
    { name: "location", in: "query" },
    { name: "latlong", in: "query" },
    { name: "query", in: "query" },
    { name: "limit", in: "query" },
    { name: "lang", in: "query" },
    { name: "type", in: "query" },
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
  ],
  responses: { 200: [of("application/geo+json", json)], 400: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey]],
};

/**
 * Searches places, answers as GeoJSON
 *
 * The same as `listLocations`, as GeoJSON whatever the request accepts.
 *
 * `GET /mobility/v1/locations.geojson`
 *
 * @throws ApiError 400: A query parameter is invalid, or the API key is not accepted
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 * @experimental
 */
export function listLocationsAsGeoJson(
  client: Client,
  input: ListLocationsAsGeoJsonInput = {},
  options?: CallOptions,
): Call<ListLocationsAsGeoJsonAnswers, ListLocationsAsGeoJsonFailures> {
  return call(client, listLocationsAsGeoJsonOperation, input, options);
}

/** Whether an error is one that {@link listLocationsAsGeoJson} declares. */
export function isListLocationsAsGeoJsonError(error: unknown): error is ListLocationsAsGeoJsonError {
  return isErrorOf(error, listLocationsAsGeoJsonOperation);
}

/** The input of {@link getLocation}. */
export interface GetLocationInput {
  /** The `id` of a place. */
  locationId: string;
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

/** What {@link getLocation} resolves to. */
export type GetLocationResult = Location;

/** The answers of {@link getLocation} that are no errors. */
export type GetLocationAnswers = Answer<200, GetLocationResult>;

/** What a violated constraint of {@link getLocation} can be told of. */
export type GetLocationViolation = "locationId" | "x-session-id" | "x-request-id" | "x-api-key";

/** The error answers of {@link getLocation}, by status. */
export type GetLocationFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<GetLocationViolation>>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link getLocation} throws for them. */
export type GetLocationError = ApiErrorOf<GetLocationFailures>;

export const getLocationOperation: Operation<GetLocationInput, GetLocationAnswers, GetLocationFailures> = {
  operationId: "getLocation",
  method: "GET",
  path: "/mobility/v1/locations/{locationId}",
  parameters: [
    { name: "locationId", in: "path" },
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
  ],
  responses: { 200: [json], 400: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey]],
};

/**
 * Reads one place
 *
 * One place, with its texts in both languages.
 *
 * `GET /mobility/v1/locations/{locationId}`
 *
 * @throws ApiError 400: The place is unknown, or the API key is not accepted
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 * @experimental
 */
export function getLocation(
  client: Client,
  input: GetLocationInput,
  options?: CallOptions,
): Call<GetLocationAnswers, GetLocationFailures> {
  return call(client, getLocationOperation, input, options);
}

/** Whether an error is one that {@link getLocation} declares. */
export function isGetLocationError(error: unknown): error is GetLocationError {
  return isErrorOf(error, getLocationOperation);
}
