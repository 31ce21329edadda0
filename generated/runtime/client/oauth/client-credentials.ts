// Copied from generator/runtime/client/oauth/client-credentials.ts. Do not edit.

import type { Credential } from "../options.ts";
import { fetchToken } from "./fetch-token.ts";
import type { ClientSecret, TokenRequestOptions } from "./token-request.ts";

/** How access tokens are fetched and kept. */
export interface ClientCredentialsOptions extends TokenRequestOptions {
  /** How long before its end a token is no longer used, in milliseconds; at most half its life. By default 60,000. */
  readonly marginMs?: number | undefined;
  /** The clock. By default the system's. */
  readonly now?: (() => Date) | undefined;
}

/** Gives access tokens: the credential of an OAuth 2 security scheme. */
export interface TokenSource {
  /**
   * A token that holds: the one at hand, else a new one, which all who ask meanwhile wait for.
   *
   * @throws TokenError where there is none. The next one to ask makes the next attempt.
   */
  (): Promise<string>;
  /**
   * Gives up the token at hand, also one under way; with a token, only if it is that one.
   *
   * @returns whether the token came from here: it is the one at hand or the one before.
   */
  invalidate(token?: string): boolean;
}

/**
 * OAuth 2 client credentials (RFC 6749 section 4.4): access tokens that are fetched when they are needed and kept until
 * shortly before they expire. The secret is held in a closure, so that nothing can print it.
 *
 *     const tokens = clientCredentials({ tokenUrl, clientId, clientSecret, scopes: ["payments"] });
 *     createClient({ baseUrl, credentials: { oauth2: tokens } });
 *
 * @throws TypeError where the token URL is none.
 */
export function clientCredentials(options: ClientCredentialsOptions): TokenSource {
  const { tokenUrl, marginMs = 60_000, now = () => new Date() } = options;
  const request = { ...options, tokenUrl: new URL(tokenUrl) };
  let kept: { readonly value: string; readonly until: number } | undefined;
  let before: string | undefined;
  let pending: Promise<string> | undefined;

  const renew = (): Promise<string> => {
    const askedAt = now().getTime();
    const renewal: Promise<string> = fetchToken(request)
      .then(({ value, lifetimeMs }) => {
        // Given up while under way, it serves those who wait for it, and nobody after them.
        if (pending !== renewal) return value;
        if (kept?.value !== value) before = kept?.value;
        kept = { value, until: askedAt + lifetimeMs - Math.min(marginMs, lifetimeMs / 2) };
        return value;
      })
      .finally(() => {
        if (pending === renewal) pending = undefined;
      });
    return renewal;
  };
  const source = (): Promise<string> => {
    if (kept && now().getTime() < kept.until) return Promise.resolve(kept.value);
    pending ??= renew();
    return pending;
  };
  const invalidate = (token?: string): boolean => {
    if (token === undefined) pending = undefined;
    const isKept = token === undefined || token === kept?.value;
    if (kept && isKept) kept = { ...kept, until: -Infinity };
    return isKept || token === before;
  };
  return Object.assign(source, { invalidate });
}

/**
 * The tokens of a generated client, which takes either a client with its secret, or a credential as for every other
 * scheme, that is, a token or what gives one.
 *
 * @returns `undefined` where there is no client with a secret to fetch tokens for.
 */
export function tokensFor(
  given: Credential | ClientSecret | undefined,
  options: Omit<ClientCredentialsOptions, "clientId" | "clientSecret">,
): TokenSource | undefined {
  if (typeof given !== "object") return undefined;
  return clientCredentials({ ...options, ...given, scopes: given.scopes ?? options.scopes });
}
