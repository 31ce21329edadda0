// Generated from golden/no-operation-ids/openapi.yaml by generator/emit/client. Do not edit.

import {
  createClient,
  environmentUrl,
  type Call,
  type CallOptions,
  type Client,
  type ClientOptions,
} from "../runtime/client/index.ts";
import { get, type GetAnswers, type GetFailures, type GetInput } from "./operations/root.ts";
import {
  getV1Accounts,
  type GetV1AccountsAnswers,
  type GetV1AccountsFailures,
  type GetV1AccountsInput,
  postV1Accounts,
  type PostV1AccountsAnswers,
  type PostV1AccountsFailures,
  type PostV1AccountsInput,
  getV1AccountsByAccountIdTransactionsByTransactionId,
  type GetV1AccountsByAccountIdTransactionsByTransactionIdAnswers,
  type GetV1AccountsByAccountIdTransactionsByTransactionIdFailures,
  type GetV1AccountsByAccountIdTransactionsByTransactionIdInput,
} from "./operations/accounts.ts";
import {
  getV1ReportsByYearByFormat,
  type GetV1ReportsByYearByFormatAnswers,
  type GetV1ReportsByYearByFormatFailures,
  type GetV1ReportsByYearByFormatInput,
} from "./operations/yearly-reports.ts";
import {
  postV1AccountsFreeze,
  type PostV1AccountsFreezeAnswers,
  type PostV1AccountsFreezeFailures,
  type PostV1AccountsFreezeInput,
} from "./operations/accounts-freeze.ts";
import type { Credentials } from "./security.ts";

/** The environments this API runs in. */
export type NoOperationIdsEnvironment = "production";

/** The base URL of each environment. */
export const servers: Readonly<Record<NoOperationIdsEnvironment, string>> = {
  production: "https://bank.example",
};

/** What a NoOperationIdsClient is made from. */
export interface NoOperationIdsClientOptions extends ClientOptions<Credentials> {
  /** Default: `"production"`. A `baseUrl` takes its place. */
  environment?: NoOperationIdsEnvironment;
}

/** Makes the client that the functions of this package take as their first argument. */
export function createNoOperationIdsClient(options: NoOperationIdsClientOptions = {}): Client {
  const environment = options.environment ?? "production";
  const baseUrl = options.baseUrl ?? environmentUrl(servers, environment);
  return createClient({ ...options, baseUrl });
}

/** Bank */
export class NoOperationIdsClient {
  readonly #client: Client;

  constructor(options: NoOperationIdsClientOptions = {}) {
    this.#client = createNoOperationIdsClient(options);
  }

  /** The client behind the methods, for functions that take one. */
  get client(): Client {
    return this.#client;
  }

  /** `GET /` */
  get(input: GetInput = {}, options?: CallOptions): Call<GetAnswers, GetFailures> {
    return get(this.#client, input, options);
  }

  /** `GET /v1/accounts` */
  getV1Accounts(
    input: GetV1AccountsInput = {},
    options?: CallOptions,
  ): Call<GetV1AccountsAnswers, GetV1AccountsFailures> {
    return getV1Accounts(this.#client, input, options);
  }

  /** `POST /v1/accounts` */
  postV1Accounts(
    input: PostV1AccountsInput = {},
    options?: CallOptions,
  ): Call<PostV1AccountsAnswers, PostV1AccountsFailures> {
    return postV1Accounts(this.#client, input, options);
  }

  /** `GET /v1/accounts/{accountId}/transactions/{transaction-id}` */
  getV1AccountsByAccountIdTransactionsByTransactionId(
    input: GetV1AccountsByAccountIdTransactionsByTransactionIdInput,
    options?: CallOptions,
  ): Call<
    GetV1AccountsByAccountIdTransactionsByTransactionIdAnswers,
    GetV1AccountsByAccountIdTransactionsByTransactionIdFailures
  > {
    return getV1AccountsByAccountIdTransactionsByTransactionId(this.#client, input, options);
  }

  /** `GET /v1/reports/{year}.{format}` */
  getV1ReportsByYearByFormat(
    input: GetV1ReportsByYearByFormatInput,
    options?: CallOptions,
  ): Call<GetV1ReportsByYearByFormatAnswers, GetV1ReportsByYearByFormatFailures> {
    return getV1ReportsByYearByFormat(this.#client, input, options);
  }

  /** `POST /v1/accounts:freeze` */
  postV1AccountsFreeze(
    input: PostV1AccountsFreezeInput = {},
    options?: CallOptions,
  ): Call<PostV1AccountsFreezeAnswers, PostV1AccountsFreezeFailures> {
    return postV1AccountsFreeze(this.#client, input, options);
  }
}
