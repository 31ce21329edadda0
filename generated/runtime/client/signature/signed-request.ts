// Copied from generator/runtime/client/signature/signed-request.ts. Do not edit.

import type { CallDetails } from "../client-error.ts";
import { CONFIDENTIAL_URL } from "../credentials.ts";
import { InsecureTransportError } from "../errors.ts";
import type { Pairs } from "./signed-pairs.ts";

/** The name of the field or the header that carries a signature. */
export const SIGNATURE = "signature";

/** Where the signature of a call travels: documents tell it by `x-signature`. */
export type SignaturePlace = "header" | "form" | "none";

/** What an error tells of a call. The context of a hook is that too, but has more in it than an error should carry. */
export function detailsOf({ operationId, method, path, url, requestId }: CallDetails): CallDetails {
  return { operationId, method, path, url, requestId };
}

/** @throws InsecureTransportError where others could read a signed request on its way, and send it once more. */
export function refusePlainHttp(call: CallDetails, { url }: Request): void {
  if (CONFIDENTIAL_URL.test(url)) return;
  throw new InsecureTransportError(detailsOf(call), "would be signed and sent over plain http", {});
}

/** Whether a request carries a form (`application/x-www-form-urlencoded`). */
export function isForm({ headers }: Request): boolean {
  return /^application\/x-www-form-urlencoded *(;|$)/i.test(headers.get("content-type") ?? "");
}

/** The body of a request or an answer as text. It stays unread: a clone is read. */
export function bodyText(message: Request | Response): Promise<string> {
  return message.clone().text();
}

/**
 * The fields of the form in a request, in the order of the body, which stays unread.
 *
 * @throws TypeError where it carries none.
 */
export async function formPairs(request: Request): Promise<[name: string, value: string][]> {
  if (!isForm(request)) throw new TypeError("its signature belongs into a form, and it carries none");
  return [...new URLSearchParams(await bodyText(request))];
}

/** The same request with other fields in its form. */
export function withFormPairs(request: Request, pairs: Pairs): Request {
  const form = new URLSearchParams();
  for (const [name, value] of pairs) form.append(name, value);
  // As text, so that the content type stays as it was given.
  return new Request(request, { method: request.method, body: form.toString() });
}
