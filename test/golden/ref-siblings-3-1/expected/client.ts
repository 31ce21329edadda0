// Generated from golden/ref-siblings-3-1/openapi.yaml by generator/emit/client. Do not edit.

import {
  createClient,
  environmentUrl,
  type Call,
  type CallOptions,
  type Client,
  type ClientOptions,
} from "../runtime/client/index.ts";
import {
  getInvoice,
  type GetInvoiceAnswers,
  type GetInvoiceFailures,
  type GetInvoiceInput,
} from "./operations/invoices.ts";
import type { Credentials } from "./security.ts";

/** The environments this API runs in. */
export type RefSiblings31Environment = "production";

/** The base URL of each environment. */
export const servers: Readonly<Record<RefSiblings31Environment, string>> = {
  production: "https://invoices.example",
};

/** What a RefSiblings31Client is made from. */
export interface RefSiblings31ClientOptions extends ClientOptions<Credentials> {
  /** Default: `"production"`. A `baseUrl` takes its place. */
  environment?: RefSiblings31Environment;
}

/** Makes the client that the functions of this package take as their first argument. */
export function createRefSiblings31Client(options: RefSiblings31ClientOptions = {}): Client {
  const environment = options.environment ?? "production";
  const baseUrl = options.baseUrl ?? environmentUrl(servers, environment);
  return createClient({ ...options, baseUrl });
}

/** Invoices */
export class RefSiblings31Client {
  readonly #client: Client;

  constructor(options: RefSiblings31ClientOptions = {}) {
    this.#client = createRefSiblings31Client(options);
  }

  /** The client behind the methods, for functions that take one. */
  get client(): Client {
    return this.#client;
  }

  /** `GET /invoices` */
  getInvoice(input: GetInvoiceInput = {}, options?: CallOptions): Call<GetInvoiceAnswers, GetInvoiceFailures> {
    return getInvoice(this.#client, input, options);
  }
}
