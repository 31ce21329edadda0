// Copied from generator/runtime/client/credentials.ts. Do not edit.

import type { SecurityScheme } from "./operation.ts";
import { putParameter } from "./parameters.ts";
import type { RequestDraft } from "./request-draft.ts";

/** A URL that a credential may travel to: encrypted, or never leaving the machine (RFC 6761 section 6.3). */
export const CONFIDENTIAL_URL = /^https:|^http:\/\/(([^/:]+\.)?localhost|127(\.\d+){3}|\[::1\])[:/]/;

/**
 * Adds credentials: those of the first alternative that has all of them, else what there is of one, so that the API can
 * tell what is missing. A header that is there already stays.
 *
 * @returns what carries a secret now: the query, and headers by name, also those that the caller set.
 */
export async function putCredentials(
  draft: RequestDraft,
  alternatives: readonly (readonly SecurityScheme[])[],
  credentials: Readonly<Record<string, unknown>>,
): Promise<string[]> {
  const { headers, query } = draft;
  const met = ({ name }: SecurityScheme) => credentials[name];
  const some = alternatives.filter((schemes) => schemes.some(met));
  const chosen = some.find((schemes) => schemes.every(met)) ?? some[0] ?? [];
  for (const { name, in: place, as, prefix = "", write } of chosen) {
    const given = credentials[name];
    const credential: unknown = typeof given === "function" ? await given() : given;
    if (!credential || (place === "header" && headers.has(as))) continue;
    const text = write ? write(credential) : `${prefix}${credential}`;
    // A cookie is sent as it is, not percent-encoded as a parameter of style `form` is.
    putParameter(draft, { name: as, in: place, ...(place === "cookie" && { write: () => `${as}=${text}` }) }, text);
  }
  const carriers = new Set(
    alternatives.flat().map(({ in: place, as }) => (place === "header" ? as.toLowerCase() : place)),
  );
  const isCarrier = (name: string) => carriers.has(name) || /authorization|api-?key/.test(name);
  return [...query, ...[...headers.keys()].filter(isCarrier)];
}
