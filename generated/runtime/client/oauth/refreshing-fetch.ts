// Copied from generator/runtime/client/oauth/refreshing-fetch.ts. Do not edit.

import type { Fetch } from "../options.ts";
import type { TokenSource } from "./client-credentials.ts";

/** The bearer token that a request carries. */
function bearer({ headers }: Request): string | undefined {
  return /^bearer (.+)$/i.exec(headers.get("authorization") ?? "")?.[1];
}

/**
 * Lets go of a body that nobody will read. Not awaited: of a cloned body, that ends only when the other copy has been
 * read to its end (Streams, "ReadableStreamTee"), which an injected `fetch` may never do.
 */
function discard({ body }: Request | Response): void {
  body?.cancel().catch(() => {});
}

/** The token to try after this one was refused; `undefined` where there is no other. */
async function another(tokens: TokenSource, refused: string): Promise<string | undefined> {
  // Somebody else's token is not ours to replace.
  if (!tokens.invalidate(refused)) return undefined;
  try {
    const token = await tokens();
    return token === refused ? undefined : token;
  } catch {
    // That the API refused the call is what its caller asked about; the next call tells why there is no token.
    return undefined;
  }
}

/**
 * Sends a request again, once, with a new token where the API answers 401 to one that it has revoked early:
 *
 *     createClient({ baseUrl, credentials: { oauth2: tokens }, fetch: refreshingFetch(tokens) });
 *
 * It stands around `fetch`, because a hook cannot do this: hooks run before the credentials are added, so they
 * never see which token was refused, and none can have a request sent again: what a client repeats by itself must
 * be safe to repeat, and a 401 is not among the answers that ask for it. Here both are known, and a request that
 * was refused for its token has had no effect, whatever its method.
 *
 * A token that does not come from `tokens` is left alone, and many calls that are refused at once fetch one new
 * token. A second 401 is passed on. The body of each request is kept in memory until it is answered.
 *
 * @param fetch by default the global one, looked up at each call.
 */
export function refreshingFetch(tokens: TokenSource, fetch?: Fetch): Fetch {
  const send: Fetch = (request) => (fetch ?? globalThis.fetch)(request);
  return async (request) => {
    const sent = bearer(request);
    if (sent === undefined) return send(request);

    const again = request.clone();
    const response = await send(request);
    const token = response.status === 401 ? await another(tokens, sent) : undefined;
    if (token === undefined) {
      discard(again);
      return response;
    }
    discard(response);
    again.headers.set("authorization", `Bearer ${token}`);
    return send(again);
  };
}
