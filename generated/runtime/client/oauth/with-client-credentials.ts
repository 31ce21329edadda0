// Copied from generator/runtime/client/oauth/with-client-credentials.ts. Do not edit.

import type { ClientOptions, Credential } from "../options.ts";
import { tokensFor } from "./client-credentials.ts";
import { refreshingFetch } from "./refreshing-fetch.ts";
import type { ClientSecret } from "./token-request.ts";

/** What a document says of a scheme's token endpoint. */
export interface TokenEndpoint {
  /** Absolute, or a path that is joined to the base URL as the paths of operations are. */
  readonly tokenUrl: string;
  readonly scopes?: readonly string[];
  readonly mediaType?: "application/x-www-form-urlencoded" | "application/json";
}

/**
 * A client's options where the credential of a scheme may be a client with its secret: its tokens are then fetched when
 * they are needed, kept until they expire, and renewed once where the API refuses one. Other credentials stay as
 * they are.
 */
export function withClientCredentials<Options extends ClientOptions<object>>(
  options: Options,
  scheme: string,
  { tokenUrl, ...endpoint }: TokenEndpoint,
): Options {
  const given: Credential | ClientSecret | undefined = credentialOf(options.credentials, scheme);
  const url = tokenUrl.startsWith("/") ? `${options.baseUrl ?? ""}`.replace(/\/+$/, "") + tokenUrl : tokenUrl;
  const tokens = tokensFor(given, { ...endpoint, tokenUrl: url, fetch: options.fetch });
  if (tokens === undefined) return options;
  const credentials = { ...options.credentials, [scheme]: tokens };
  return { ...options, credentials, fetch: refreshingFetch(tokens, options.fetch) };
}

/** The credential of a scheme, by the type that the generated package declares for it. */
export function credentialOf<Given>(credentials: object | undefined, scheme: string): Given | undefined;
export function credentialOf(credentials: object = {}, scheme: string): unknown {
  return Object.hasOwn(credentials, scheme)
    ? Object.entries(credentials).find(([name]) => name === scheme)?.[1]
    : undefined;
}
