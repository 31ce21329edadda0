// Copied from generator/runtime/client/signature/verify-redirect.ts. Do not edit.

import type { SigningKey } from "./hmac-sha256.ts";
import { SIGNATURE } from "./signed-request.ts";
import type { SignatureProblem } from "./signature-error.ts";
import { sph1Problem, type Sph1Verification } from "./sph1-signature.ts";
import { sphPairs } from "./sph1-text.ts";

/** The return is genuine: these are its `sph-` parameters, by name in lower case. Read no other ones. */
export interface VerifiedRedirect {
  readonly valid: true;
  readonly parameters: Readonly<Record<string, string>>;
}

/** Nothing proves that the payer comes from the service. Besides, `repeated`: a parameter stands there twice. */
export interface RefusedRedirect {
  readonly valid: false;
  readonly problem: SignatureProblem | "repeated";
}

/**
 * Verifies the URL with which a payer returns from a hosted page: the merchant's own, with signed `sph-` parameters
 * in its query. They are signed with method `GET` and an empty URI, so the merchant's other parameters are not
 * covered.
 *
 *     const result = await verifyRedirect(request.url, credential);
 *     if (result.valid) await commitTransaction(client, { id: result.parameters["sph-transaction-id"] ?? "", body });
 *
 * A parameter that is repeated is refused, because readers of a query differ in which of the two they take.
 *
 * A return is not refused for its age unless `toleranceMs` is given: payers take their time, and may reload the
 * page. So do with a return only what does no harm when it is done twice.
 *
 * @param url absolute, or only path and query, as many servers have it.
 */
export async function verifyRedirect(
  url: string | URL,
  key: SigningKey,
  { toleranceMs = Infinity, now }: Sph1Verification = {},
): Promise<VerifiedRedirect | RefusedRedirect> {
  // The base is only there for the URL to be parsed: neither host nor path is signed.
  const query = new URL(url, "http://localhost").searchParams;
  const pairs = sphPairs(query);
  const names = new Set(pairs.map(([name]) => name));
  const signatures = query.getAll(SIGNATURE);
  if (names.size < pairs.length || signatures.length > 1) return { valid: false, problem: "repeated" };

  const message = { method: "GET", uri: "", pairs };
  const problem = await sph1Problem(signatures[0], message, key, { toleranceMs, now });
  return problem ? { valid: false, problem } : { valid: true, parameters: Object.fromEntries(pairs) };
}
