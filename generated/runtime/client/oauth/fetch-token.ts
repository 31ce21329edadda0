// Copied from generator/runtime/client/oauth/fetch-token.ts. Do not edit.

import { CONFIDENTIAL_URL } from "../credentials.ts";
import { boundedText, readErrorCode, readToken, type AccessToken } from "./token-answer.ts";
import { TokenError } from "./token-error.ts";
import { tokenRequest, type TokenRequestOptions } from "./token-request.ts";

/** Sends the request, once, and reads the answer. */
async function attempt(
  tokenUrl: URL,
  options: TokenRequestOptions,
  signal: AbortSignal,
): Promise<{ response: Response; text: string | undefined }> {
  const fetch = options.fetch ?? globalThis.fetch;
  const response = await fetch(tokenRequest(tokenUrl, options, signal));
  return { response, text: await boundedText(response) };
}

/** Sends it again where the network fails: asking for a token twice does no harm. */
async function attemptTwice(tokenUrl: URL, options: TokenRequestOptions): ReturnType<typeof attempt> {
  const signal = AbortSignal.timeout(options.timeoutMs ?? 10_000);
  // What does not heed the signal is left behind: all callers wait for the same request.
  const over = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  const tried = attempt(tokenUrl, options, signal).catch((cause) => {
    if (signal.aborted) throw cause;
    return attempt(tokenUrl, options, signal);
  });
  try {
    return await Promise.race([tried, over]);
  } catch (cause) {
    throw new TokenError(tokenUrl, "no-answer", signal.aborted ? "timed out" : "got no answer", { cause });
  }
}

/**
 * Fetches an access token.
 *
 * @throws TokenError where there is none.
 */
export async function fetchToken(options: TokenRequestOptions): Promise<AccessToken> {
  const tokenUrl = new URL(options.tokenUrl);
  tokenUrl.username = tokenUrl.password = "";
  if (!CONFIDENTIAL_URL.test(tokenUrl.href))
    throw new TokenError(tokenUrl, "insecure", "would send a credential over plain http");

  const { response, text } = await attemptTwice(tokenUrl, options);
  const { ok, status } = response;
  if (!ok) {
    const code = text === undefined ? undefined : readErrorCode(text, options.clientSecret);
    throw new TokenError(tokenUrl, "refused", `answered ${status}`, { status, code });
  }
  const token = text === undefined ? undefined : readToken(text);
  if (!token) throw new TokenError(tokenUrl, "unreadable", `answered ${status} without a bearer token`, { status });
  return token;
}
