// Generated from golden/streams/openapi.yaml by generator/emit/client. Do not edit.

import {
  createClient,
  environmentUrl,
  type Call,
  type CallOptions,
  type Client,
  type ClientOptions,
} from "../runtime/client/index.ts";
import {
  followMessages,
  type FollowMessagesAnswers,
  type FollowMessagesFailures,
  type FollowMessagesInput,
  sendMessages,
  type SendMessagesAnswers,
  type SendMessagesFailures,
  type SendMessagesInput,
} from "./operations/rooms.ts";
import { followLog, type FollowLogAnswers, type FollowLogFailures, type FollowLogInput } from "./operations/log.ts";
import type { Credentials } from "./security.ts";

/** The environments this API runs in. */
export type StreamsEnvironment = "production";

/** The base URL of each environment. */
export const servers: Readonly<Record<StreamsEnvironment, string>> = {
  production: "https://chat.example",
};

/** What a StreamsClient is made from. */
export interface StreamsClientOptions extends ClientOptions<Credentials> {
  /** Default: `"production"`. A `baseUrl` takes its place. */
  environment?: StreamsEnvironment;
}

/** Makes the client that the functions of this package take as their first argument. */
export function createStreamsClient(options: StreamsClientOptions = {}): Client {
  const environment = options.environment ?? "production";
  const baseUrl = options.baseUrl ?? environmentUrl(servers, environment);
  return createClient({ ...options, baseUrl });
}

/** Chat */
export class StreamsClient {
  readonly #client: Client;

  constructor(options: StreamsClientOptions = {}) {
    this.#client = createStreamsClient(options);
  }

  /** The client behind the methods, for functions that take one. */
  get client(): Client {
    return this.#client;
  }

  /**
   * Follows the messages of a room
   *
   * `GET /rooms/{room}/messages`
   */
  followMessages(
    input: FollowMessagesInput,
    options?: CallOptions,
  ): Call<FollowMessagesAnswers, FollowMessagesFailures> {
    return followMessages(this.#client, input, options);
  }

  /**
   * Sends messages, one JSON text a line
   *
   * `POST /rooms/{room}/messages`
   */
  sendMessages(input: SendMessagesInput, options?: CallOptions): Call<SendMessagesAnswers, SendMessagesFailures> {
    return sendMessages(this.#client, input, options);
  }

  /**
   * Follows the log
   *
   * `GET /log`
   */
  followLog(input: FollowLogInput = {}, options?: CallOptions): Call<FollowLogAnswers, FollowLogFailures> {
    return followLog(this.#client, input, options);
  }
}
