// Generated from golden/name-collisions/openapi.yaml by generator/emit/client. Do not edit.

import {
  createClient,
  environmentUrl,
  type Call,
  type CallOptions,
  type Client,
  type ClientOptions,
} from "../runtime/client/index.ts";
import {
  delete_,
  type DeleteAnswers,
  type DeleteFailures,
  type DeleteInput,
  getItem,
  type GetItemAnswers,
  type GetItemFailures,
  type GetItemInput,
  getItem2,
  type GetItem2Answers,
  type GetItem2Failures,
  type GetItem2Input,
} from "./operations/things.ts";
import { json2, type Json2Answers, type Json2Failures, type Json2Input } from "./operations/index-operations.ts";
import { _2fa, type _2faAnswers, type _2faFailures, type _2faInput } from "./operations/con-operations.ts";
import type { Credentials } from "./security.ts";

/** The environments this API runs in. */
export type NameCollisionsEnvironment = "production";

/** The base URL of each environment. */
export const servers: Readonly<Record<NameCollisionsEnvironment, string>> = {
  production: "https://names.example",
};

/** What a NameCollisionsClient is made from. */
export interface NameCollisionsClientOptions extends ClientOptions<Credentials> {
  /** Default: `"production"`. A `baseUrl` takes its place. */
  environment?: NameCollisionsEnvironment;
}

/** Makes the client that the functions of this package take as their first argument. */
export function createNameCollisionsClient(options: NameCollisionsClientOptions = {}): Client {
  const environment = options.environment ?? "production";
  const baseUrl = options.baseUrl ?? environmentUrl(servers, environment);
  return createClient({ ...options, baseUrl });
}

/** Names */
export class NameCollisionsClient {
  readonly #client: Client;

  constructor(options: NameCollisionsClientOptions = {}) {
    this.#client = createNameCollisionsClient(options);
  }

  /** The client behind the methods, for functions that take one. */
  get client(): Client {
    return this.#client;
  }

  /** `PUT /items/{id}` */
  delete_(input: DeleteInput, options?: CallOptions): Call<DeleteAnswers, DeleteFailures> {
    return delete_(this.#client, input, options);
  }

  /** `GET /a` */
  getItem(input: GetItemInput = {}, options?: CallOptions): Call<GetItemAnswers, GetItemFailures> {
    return getItem(this.#client, input, options);
  }

  /** `GET /b` */
  getItem2(input: GetItem2Input = {}, options?: CallOptions): Call<GetItem2Answers, GetItem2Failures> {
    return getItem2(this.#client, input, options);
  }

  /** `GET /c` */
  json2(input: Json2Input = {}, options?: CallOptions): Call<Json2Answers, Json2Failures> {
    return json2(this.#client, input, options);
  }

  /** `GET /d` */
  _2fa(input: _2faInput = {}, options?: CallOptions): Call<_2faAnswers, _2faFailures> {
    return _2fa(this.#client, input, options);
  }
}
