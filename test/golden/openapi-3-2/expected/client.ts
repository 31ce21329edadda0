// Generated from golden/openapi-3-2/openapi.yaml by generator/emit/client. Do not edit.

import {
  createClient,
  environmentUrl,
  type Call,
  type CallOptions,
  type Client,
  type ClientOptions,
} from "../runtime/client/index.ts";
import {
  queryRecords,
  type QueryRecordsAnswers,
  type QueryRecordsFailures,
  type QueryRecordsInput,
  findRecords,
  type FindRecordsAnswers,
  type FindRecordsFailures,
  type FindRecordsInput,
  linkRecord,
  type LinkRecordAnswers,
  type LinkRecordFailures,
  type LinkRecordInput,
} from "./operations/records.ts";
import type { Credentials } from "./security.ts";

/** The environments this API runs in. */
export type Openapi32Environment = "production" | "test";

/** The base URL of each environment. */
export const servers: Readonly<Record<Openapi32Environment, string>> = {
  production: "https://archive.example",
  test: "https://test.archive.example",
};

/** What a Openapi32Client is made from. */
export interface Openapi32ClientOptions extends ClientOptions<Credentials> {
  /** Default: `"production"`. A `baseUrl` takes its place. */
  environment?: Openapi32Environment;
}

/** Makes the client that the functions of this package take as their first argument. */
export function createOpenapi32Client(options: Openapi32ClientOptions = {}): Client {
  const environment = options.environment ?? "production";
  const baseUrl = options.baseUrl ?? environmentUrl(servers, environment);
  return createClient({ ...options, baseUrl });
}

/** Archive */
export class Openapi32Client {
  readonly #client: Client;

  constructor(options: Openapi32ClientOptions = {}) {
    this.#client = createOpenapi32Client(options);
  }

  /** The client behind the methods, for functions that take one. */
  get client(): Client {
    return this.#client;
  }

  /**
   * Searches with a body
   *
   * `QUERY /records`
   */
  queryRecords(input: QueryRecordsInput, options?: CallOptions): Call<QueryRecordsAnswers, QueryRecordsFailures> {
    return queryRecords(this.#client, input, options);
  }

  /**
   * Searches with a query string
   *
   * `GET /records`
   */
  findRecords(input: FindRecordsInput, options?: CallOptions): Call<FindRecordsAnswers, FindRecordsFailures> {
    return findRecords(this.#client, input, options);
  }

  /** `LINK /records` */
  linkRecord(input: LinkRecordInput, options?: CallOptions): Call<LinkRecordAnswers, LinkRecordFailures> {
    return linkRecord(this.#client, input, options);
  }
}
