// Copied from generator/runtime/client/options.ts. Do not edit.

import type { Hooks } from "./hooks.ts";

/** Sends a request: `fetch` itself, or whatever takes its place, for example the mocks of a package. */
export type Fetch = (request: Request) => Promise<Response>;

/** A key or token, or what gives one: then it is asked before each attempt. */
export type Credential = string | (() => string | Promise<string>);

/** A user name, which must not contain a colon, and a password (RFC 7617). */
export interface BasicCredential {
  readonly username: string;
  readonly password: string;
}

/** Credentials by the name of their security scheme. */
export type CredentialsByName = Readonly<Record<string, Credential | BasicCredential | undefined>>;

/**
 * Headers to send. One that is `undefined` is none. A value with a line break, another control character or a character
 * above U+00FF cannot be sent, and ends the call with a `ConfigurationError`; up to U+00FF it is sent as ISO 8859-1.
 * Browsers drop the headers that are theirs alone, `cookie` among them (Fetch, "forbidden request-header").
 */
export type HeaderValues = Readonly<Record<string, string | undefined>>;

/** When a call is tried again; only what is safe to repeat ever is. */
export interface RetryOptions {
  /** The number of attempts after the first. By default 2. */
  readonly max?: number | undefined;
  /** The bound of the first wait, doubled for each further one; the wait is drawn below it. By default 250 ms. */
  readonly baseDelayMs?: number | undefined;
  /** No wait is longer: an API that asks for a longer one has its answer passed on at once. By default 10,000 ms. */
  readonly maxDelayMs?: number | undefined;
}

/** What a client is made of. */
export interface ClientOptions<Credentials extends object = CredentialsByName> {
  /**
   * Where the API is, for example `https://api.example/base`; a query in it goes with every request. In a page it
   * may be a path of the page's own origin. Operations that the document gives a server of their own go there
   * instead.
   */
  readonly baseUrl?: string | URL | undefined;
  /**
   * By default the global `fetch`, looked up at each call. To set what only `fetch` knows, wrap it:
   * `(request) => fetch(request, { credentials: "include" })`.
   */
  readonly fetch?: Fetch | undefined;
  /**
   * One for each security scheme. An explicit header of the same name wins over it. They are never sent over plain
   * `http` to another machine, and of a redirect nothing is followed that would take one other than `authorization`
   * elsewhere: such an answer is then told as it is.
   */
  readonly credentials?: Credentials | undefined;
  /** Sent with every request. A function is asked once a call. */
  readonly headers?: HeaderValues | (() => HeaderValues | Promise<HeaderValues>) | undefined;
  /**
   * The time for a whole call, its retries, waits and the reading of the answer included, in milliseconds. Of a
   * streamed answer, and of one taken by `raw()`, it bounds the way to the headers only. By default 30,000; 0 is none.
   */
  readonly timeoutMs?: number | undefined;
  /** A number is the `max`. */
  readonly retries?: number | RetryOptions | undefined;
  readonly hooks?: Hooks | readonly Hooks[] | undefined;
  /** Carries the call's identifier, the same on every attempt. By default `x-request-id`; `false` sends none. */
  readonly requestIdHeader?: string | false | undefined;
}

/** What one call does otherwise than its client. */
export interface CallOptions<Credentials extends object = CredentialsByName> {
  /** Ends the call, and also the reading of a streamed answer. */
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number | undefined;
  readonly headers?: HeaderValues | undefined;
  /** By default a random UUID. */
  readonly requestId?: string | undefined;
  readonly retries?: number | RetryOptions | undefined;
  /** Wins over the client's, and over a server that the document gives the operation. */
  readonly baseUrl?: string | URL | undefined;
  /** Added to the client's. */
  readonly credentials?: Credentials | undefined;
  /** The media type to ask for; by default all that the document declares for success, in its order. */
  readonly accept?: string | undefined;
}
