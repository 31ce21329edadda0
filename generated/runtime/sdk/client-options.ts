// Copied from generator/runtime/sdk/client-options.ts. Do not edit.

import type { Fetch } from "../client/index.ts";

/** The headers that calls of the platform carry. */
export interface SdkHeaders {
  /** Key of the developer's application. */
  readonly "x-api-key"?: string;
  /** Token that stands for the end user. */
  readonly "x-authorization"?: string;
  readonly "x-request-id"?: string;
  readonly "x-session-id"?: string;
  readonly [name: string]: string | undefined;
}

/**
 * Options of the client, and of each of its methods as the last argument (reference, "platform", section 13.2). Only
 * `headers`, `baseURL`, `timeout` and `version` reach the request; what else once went to the HTTP library is dropped.
 */
export interface ClientOptions {
  /** The version in the URI. Default: `v1`. */
  readonly version?: string;
  /** Default: the sandbox. */
  readonly baseURL?: string;
  /** For the whole call, in milliseconds. Default: 5000. */
  readonly timeout?: number;
  readonly headers?: SdkHeaders;
  readonly responseType?: string;
  readonly json?: boolean;
  readonly data?: unknown;
  /** Takes the place of the global `fetch`, for example the mocks' in a test. */
  readonly fetch?: Fetch;
  readonly [other: string]: unknown;
}

/** What the options of a client start from. */
export const defaultOptions = {
  headers: {},
  baseURL: "https://sandbox.apis.op-palvelut.fi",
  version: "v1",
  timeout: 5000,
  responseType: "json",
} satisfies ClientOptions;
