// Copied from generator/runtime/client/signature/sign-answers.ts. Do not edit.

import type { Fetch } from "../options.ts";
import type { SigningKey } from "./hmac-sha256.ts";
import { bodyText, SIGNATURE } from "./signed-request.ts";
import { sph1Signature } from "./sph1-signature.ts";

/** The path and query of a URL, without the path that the service stands under. */
function uriBelow(basePath: string, url: string): string {
  const { pathname, search } = new URL(url);
  const isBelow = pathname.startsWith(basePath);
  return (isBelow ? pathname.slice(basePath.length) : pathname) + search;
}

/**
 * Signs 2XX answers with scheme SPH1, as the service does: what stands in for the service in a test, and does not
 * know the key, then satisfies a client that verifies:
 *
 *     const fetch = signAnswers(mocks.fetch, credential);
 *     new PaymentHighwayClient({ fetch, credentials: { sphSignature: credential } });
 *
 * A `signature` that an answer has already, for example that of an example, is replaced.
 *
 * @param basePath where the service does not stand at the root of its origin: what comes before the paths of the
 * document, without a slash at its end.
 */
export function signAnswers(fetch: Fetch, key: SigningKey, basePath = ""): Fetch {
  return async (request) => {
    const { method, url } = request;
    const response = await fetch(request);
    if (!response.ok) return response;

    const { status, statusText } = response;
    const headers = new Headers(response.headers);
    const message = { method, uri: uriBelow(basePath, url), pairs: headers, body: await bodyText(response) };
    headers.set(SIGNATURE, await sph1Signature(message, key));
    return new Response(response.body, { status, statusText, headers });
  };
}
