// Copied from specs/payment-highway/v1/sandbox/signed-answer.ts. Do not edit.

import type { SessionIds } from "../../../../../runtime/sandbox/behaviour/index.ts";
import { momentOf } from "../../../common/sandbox/moment.ts";
import { seed } from "../../../../../sandbox/seeds/payment-highway/v1.ts";
import { signatureOf } from "./sph1.ts";

/** What the signature of an answer depends on. */
export interface SignedCall {
  readonly request: Request;
  /** What stands before the paths of the document. */
  readonly origin: string;
  readonly now: number;
  readonly ids: SessionIds;
}

/**
 * A success, signed as the merchant's library demands: over the request's method and URI, the `sph-` headers of the
 * answer, and its body as it is sent.
 */
export async function signedAnswer<Body extends object>(call: SignedCall, body: Body) {
  const { request, origin, now, ids } = call;
  const headers = {
    "sph-account": seed.merchant.account,
    "sph-merchant": seed.merchant.id,
    "sph-request-id": request.headers.get("sph-request-id") ?? ids.uuid(),
    "sph-timestamp": momentOf(now),
  };
  const message = {
    method: request.method,
    uri: uriBelow(request.url, origin),
    pairs: Object.entries(headers),
    // The sandbox writes JSON with just this.
    body: JSON.stringify(body),
  };
  return { status: 200, body, headers: { ...headers, signature: await signatureOf(message) } } as const;
}

/** The path below the product's mount, with single slashes, and the query: what a client names. */
function uriBelow(url: string, origin: string): string {
  const { pathname, search } = new URL(url);
  const mount = new URL(origin).pathname.replace(/\/$/, "");
  const path = pathname.replaceAll(/\/{2,}/g, "/");
  return (path.startsWith(`${mount}/`) ? path.slice(mount.length) : path) + search;
}
