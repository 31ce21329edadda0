// Generated from specs/branches/v1/openapi.yaml by generator/emit/client. Do not edit.

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
import type { Credentials } from "./security.ts";

/** The environments this API runs in. */
export type BranchesEnvironment = "sandbox" | "production";

/** The base URL of each environment. */
export const servers: Readonly<Record<BranchesEnvironment, string>> = {
  /** Sandbox with mock data */
  sandbox: "https://sandbox.apis.op-palvelut.fi",
  /** Production */
  production: "https://prod.apis.op-palvelut.fi",
};

/** What a BranchesClient is made from. */
export interface BranchesClientOptions extends ClientOptions<Credentials> {
  /** Default: `"sandbox"`. A `baseUrl` takes its place. */
  environment?: BranchesEnvironment;
}

/** Makes the client that the functions of this package take as their first argument. */
export function createBranchesClient(options: BranchesClientOptions = {}): Client {
  const environment = options.environment ?? "sandbox";
  const baseUrl = options.baseUrl ?? environmentUrl(servers, environment);
  return createClient({ ...options, baseUrl });
}

/**
 * OP Branches API
 *
 * Searches the branches of the bank's member banks by place and by text, in Finnish and Swedish. Answers are
 * JSON or GeoJSON. The data is open and free of charge; an API key is enough, in the sandbox as in production.
 */
export class BranchesClient {
  readonly #client: Client;

  constructor(options: BranchesClientOptions = {}) {
    this.#client = createBranchesClient(options);
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
   * `GET /branches/v1/branches`
   *
   * @throws ApiError 400: A query parameter is invalid, or the API key is not accepted
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  listBranches(input: ListBranchesInput = {}, options?: CallOptions): Call<ListBranchesAnswers, ListBranchesFailures> {
    return listBranches(this.#client, input, options);
  }

  /**
   * Searches branches, answers as JSON
   *
   * The same as `listBranches`, as JSON whatever the request accepts.
   *
   * `GET /branches/v1/branches.json`
   *
   * @throws ApiError 400: A query parameter is invalid, or the API key is not accepted
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
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
   * `GET /branches/v1/branches.geojson`
   *
   * @throws ApiError 400: A query parameter is invalid, or the API key is not accepted
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  listBranchesAsGeoJson(
    input: ListBranchesAsGeoJsonInput = {},
    options?: CallOptions,
  ): Call<ListBranchesAsGeoJsonAnswers, ListBranchesAsGeoJsonFailures> {
    return listBranchesAsGeoJson(this.#client, input, options);
  }
}
