// Generated from golden/read-only-write-only/openapi.yaml by generator/emit/client. Do not edit.

import {
  createClient,
  environmentUrl,
  type Call,
  type CallOptions,
  type Client,
  type ClientOptions,
} from "../runtime/client/index.ts";
import {
  createUser,
  type CreateUserAnswers,
  type CreateUserFailures,
  type CreateUserInput,
} from "./operations/users.ts";
import {
  replaceGroup,
  type ReplaceGroupAnswers,
  type ReplaceGroupFailures,
  type ReplaceGroupInput,
} from "./operations/groups.ts";
import type { Credentials } from "./security.ts";

/** The environments this API runs in. */
export type ReadOnlyWriteOnlyEnvironment = "production";

/** The base URL of each environment. */
export const servers: Readonly<Record<ReadOnlyWriteOnlyEnvironment, string>> = {
  production: "https://users.example",
};

/** What a ReadOnlyWriteOnlyClient is made from. */
export interface ReadOnlyWriteOnlyClientOptions extends ClientOptions<Credentials> {
  /** Default: `"production"`. A `baseUrl` takes its place. */
  environment?: ReadOnlyWriteOnlyEnvironment;
}

/** Makes the client that the functions of this package take as their first argument. */
export function createReadOnlyWriteOnlyClient(options: ReadOnlyWriteOnlyClientOptions = {}): Client {
  const environment = options.environment ?? "production";
  const baseUrl = options.baseUrl ?? environmentUrl(servers, environment);
  return createClient({ ...options, baseUrl });
}

/** Users */
export class ReadOnlyWriteOnlyClient {
  readonly #client: Client;

  constructor(options: ReadOnlyWriteOnlyClientOptions = {}) {
    this.#client = createReadOnlyWriteOnlyClient(options);
  }

  /** The client behind the methods, for functions that take one. */
  get client(): Client {
    return this.#client;
  }

  /** `POST /users` */
  createUser(input: CreateUserInput, options?: CallOptions): Call<CreateUserAnswers, CreateUserFailures> {
    return createUser(this.#client, input, options);
  }

  /** `PUT /groups` */
  replaceGroup(input: ReplaceGroupInput, options?: CallOptions): Call<ReplaceGroupAnswers, ReplaceGroupFailures> {
    return replaceGroup(this.#client, input, options);
  }
}
