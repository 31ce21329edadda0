// Copied from generator/runtime/client/oauth/token-request.ts. Do not edit.

import type { Fetch } from "../options.ts";

/** A client and its secret (RFC 6749 section 2.3.1). */
export interface ClientSecret {
  readonly clientId: string;
  /** Must stay on the server. */
  readonly clientSecret: string;
  /** What the token is for; sent as one text, separated by spaces. By default none is asked for. */
  readonly scopes?: readonly string[] | undefined;
}

/** How access tokens are fetched. */
export interface TokenRequestOptions extends ClientSecret {
  /** The token endpoint; `https`, or `http` to this very machine. */
  readonly tokenUrl: string | URL;
  /** Of the request's body. By default a form, as RFC 6749 says; documents tell JSON by `x-token-request`. */
  readonly mediaType?: "application/x-www-form-urlencoded" | "application/json" | undefined;
  /** Where id and secret travel: in the body, which is the default, or in an `authorization` header (RFC 7617). */
  readonly authentication?: "body" | "basic" | undefined;
  /** The time for one token request, its answer included, in milliseconds. By default 10,000. */
  readonly timeoutMs?: number | undefined;
  /** By default the global `fetch`, looked up at each request. */
  readonly fetch?: Fetch | undefined;
}

/** One value as a form has it. */
function formValue(text: string): string {
  return new URLSearchParams({ _: text }).toString().slice(2);
}

/** The request for an access token by client credentials (RFC 6749 section 4.4.2). */
export function tokenRequest(tokenUrl: URL, options: TokenRequestOptions, signal: AbortSignal): Request {
  const { clientId, clientSecret, scopes = [], mediaType = "application/x-www-form-urlencoded" } = options;
  const basic = options.authentication === "basic";
  const fields: Record<string, string> = {
    ...(!basic && { client_id: clientId, client_secret: clientSecret }),
    ...(scopes.length > 0 && { scope: scopes.join(" ") }),
    grant_type: "client_credentials",
  };
  const body = mediaType === "application/json" ? JSON.stringify(fields) : new URLSearchParams(fields).toString();
  const headers = new Headers({ accept: "application/json", "content-type": mediaType });
  // Both are form-encoded first (RFC 6749 section 2.3.1), so what is left for Base64 is ASCII.
  if (basic) headers.set("authorization", `Basic ${btoa(`${formValue(clientId)}:${formValue(clientSecret)}`)}`);
  // A redirect that is followed would take the secret along.
  return new Request(tokenUrl, { method: "POST", headers, body, signal, redirect: "manual" });
}
