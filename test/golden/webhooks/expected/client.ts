// Generated from golden/webhooks/openapi.yaml by generator/emit/client. Do not edit.

import { createClient, type Client, type ClientOptions } from "../runtime/client/index.ts";
import type { Credentials } from "./security.ts";

/** What a WebhooksClient is made from. */
export interface WebhooksClientOptions extends ClientOptions<Credentials> {
  /** The document names no server that could be called as it is. */
  baseUrl: string;
}

/** Makes the client that the functions of this package take as their first argument. */
export function createWebhooksClient(options: WebhooksClientOptions): Client {
  return createClient(options);
}

/** Notifications */
export class WebhooksClient {
  readonly #client: Client;

  constructor(options: WebhooksClientOptions) {
    this.#client = createWebhooksClient(options);
  }

  /** The client behind the methods, for functions that take one. */
  get client(): Client {
    return this.#client;
  }
}
