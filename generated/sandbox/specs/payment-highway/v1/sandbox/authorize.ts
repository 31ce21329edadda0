// Copied from specs/payment-highway/v1/sandbox/authorize.ts. Do not edit.

import type { AuthorizeContext, Refusal } from "../../../../../runtime/sandbox/behaviour/index.ts";
import { seed } from "../../../../../sandbox/seeds/payment-highway/v1.ts";
import { isSigned, sphPairs, type SignedMessage } from "./sph1.ts";

const { merchant } = seed;

/**
 * Checks the signature of a request: that of the Payment API stands in a header, that of the Form API in a field. The
 * hosted pages are the browser's, and not signed.
 */
export async function authorize(context: AuthorizeContext): Promise<Refusal | undefined> {
  const { operationId, request, text, target, credentials, now } = context;
  const { method, headers } = request;
  // Not by its path: a hosted page of a form called `view` has one like it.
  if (/^open\w+Form$/.test(operationId)) {
    const fields = new URLSearchParams(text);
    return refusalOf(fields.getAll("signature").join(), { method, uri: target, pairs: fields }, now);
  }
  if (credentials.length === 0) return undefined;
  return refusalOf(headers.get("signature") ?? "", { method, uri: target, pairs: headers, body: text }, now);
}

async function refusalOf(signature: string, message: SignedMessage, now: number): Promise<Refusal | undefined> {
  if (signature === "") return { message: "Missing signature" };
  const said = new Map(sphPairs(message.pairs));
  const isMerchant = said.get("sph-account") === merchant.account && said.get("sph-merchant") === merchant.id;
  if (!isMerchant || !(await isSigned(signature, message))) return { message: "Invalid signature" };
  const time = Date.parse(said.get("sph-timestamp") ?? "");
  // Not `>`: a time that cannot be read is not greater than anything.
  const isTimely = Math.abs(time - now) <= seed.clockToleranceSeconds * 1000;
  return isTimely ? undefined : { message: "Signature expired" };
}
