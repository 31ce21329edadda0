// Generated from specs/mobility/v1/openapi.yaml by generator/emit/client. Do not edit.

import {
  createClient,
  environmentUrl,
  type Call,
  type CallOptions,
  type Client,
  type ClientOptions,
} from "../../runtime/client/index.ts";
import {
  listBranches,
  type ListBranchesAnswers,
  type ListBranchesFailures,
  type ListBranchesInput,
  listBranchesAsJson,
  type ListBranchesAsJsonAnswers,
  type ListBranchesAsJsonFailures,
  type ListBranchesAsJsonInput,
  listBranchesAsGeoJson,
  type ListBranchesAsGeoJsonAnswers,
  type ListBranchesAsGeoJsonFailures,
  type ListBranchesAsGeoJsonInput,
} from "./operations/branches.ts";
import {
  listLocations,
  type ListLocationsAnswers,
  type ListLocationsFailures,
  type ListLocationsInput,
  listLocationsAsGeoJson,
  type ListLocationsAsGeoJsonAnswers,
  type ListLocationsAsGeoJsonFailures,
  type ListLocationsAsGeoJsonInput,
  getLocation,
  type GetLocationAnswers,
  type GetLocationFailures,
  type GetLocationInput,
} from "./operations/locations.ts";
import {
  listRoutes,
  type ListRoutesAnswers,
  type ListRoutesFailures,
  type ListRoutesInput,
} from "./operations/routes.ts";
import type { Credentials } from "./security.ts";

/** The environments this API runs in. */
export type MobilityEnvironment = "sandbox";

/** The base URL of each environment. */
export const servers: Readonly<Record<MobilityEnvironment, string>> = {
  /** Sandbox with mock data */
  sandbox: "https://sandbox.apis.op-palvelut.fi",
};

/** What a MobilityClient is made from. */
export interface MobilityClientOptions extends ClientOptions<Credentials> {
  /** Default: `"sandbox"`. A `baseUrl` takes its place. */
  environment?: MobilityEnvironment;
}

/** Makes the client that the functions of this package take as their first argument. */
export function createMobilityClient(options: MobilityClientOptions = {}): Client {
  const environment = options.environment ?? "sandbox";
  const baseUrl = options.baseUrl ?? environmentUrl(servers, environment);
  return createClient({ ...options, baseUrl });
}

/**
 * Mobility
 *
 * Finds branches, cash machines, parking, charging, shared cars and stations, and routes between two points.
 * The data is open; an API key is enough. The branch operations are those of the product Branches, at an
 * earlier path.
 */
export class MobilityClient {
  readonly #client: Client;

  constructor(options: MobilityClientOptions = {}) {
    this.#client = createMobilityClient(options);
  }

  /** The client behind the methods, for functions that take one. */
  get client(): Client {
    return this.#client;
  }

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
  listBranches(input: ListBranchesInput = {}, options?: CallOptions): Call<ListBranchesAnswers, ListBranchesFailures> {
    return listBranches(this.#client, input, options);
  }

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
  listBranchesAsJson(
    input: ListBranchesAsJsonInput = {},
    options?: CallOptions,
  ): Call<ListBranchesAsJsonAnswers, ListBranchesAsJsonFailures> {
    return listBranchesAsJson(this.#client, input, options);
  }

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
  listBranchesAsGeoJson(
    input: ListBranchesAsGeoJsonInput = {},
    options?: CallOptions,
  ): Call<ListBranchesAsGeoJsonAnswers, ListBranchesAsGeoJsonFailures> {
    return listBranchesAsGeoJson(this.#client, input, options);
  }

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
  listLocations(
    input: ListLocationsInput = {},
    options?: CallOptions,
  ): Call<ListLocationsAnswers, ListLocationsFailures> {
    return listLocations(this.#client, input, options);
  }

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
  listLocationsAsGeoJson(
    input: ListLocationsAsGeoJsonInput = {},
    options?: CallOptions,
  ): Call<ListLocationsAsGeoJsonAnswers, ListLocationsAsGeoJsonFailures> {
    return listLocationsAsGeoJson(this.#client, input, options);
  }

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
  getLocation(input: GetLocationInput, options?: CallOptions): Call<GetLocationAnswers, GetLocationFailures> {
    return getLocation(this.#client, input, options);
  }

  /**
   * Finds routes from A to B
   *
   * Ways between two places, the quickest first.
   *
   * `GET /mobility/v1/routes`
   *
   * @throws ApiError 400: A query parameter is missing or invalid, or the API key is not accepted
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   * @experimental
   */
  listRoutes(input: ListRoutesInput, options?: CallOptions): Call<ListRoutesAnswers, ListRoutesFailures> {
    return listRoutes(this.#client, input, options);
  }
}
