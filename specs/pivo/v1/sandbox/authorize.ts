import type { AuthorizeContext, Refusal, RequestHeaders } from "@op/sandbox/behaviour";
import { seed } from "@op/sandbox/seeds/pivo/v1";
import { tokenProblem } from "../../../common/sandbox/partner/token-endpoint.ts";
import { isSignedForm, isSignedJson } from "./check-signature.ts";

const invalidSignature: Refusal = { message: "Invalid signature" };

/**
 * Tells what is wrong with the credentials of a request: an access token or a signature in a header, and for a form the
 * signature among its fields. The page of the payer and the token endpoint need none.
 */
export async function authorize(context: AuthorizeContext): Promise<Refusal | undefined> {
  const { credentials, headers, text, now } = context;
  if (credentials.length === 0) return undefined;
  if (isForm(headers)) return (await isSignedForm(text, seed.client)) ? undefined : invalidSignature;
  const signature = headers.get("signature");
  if (signature === null) return tokenProblem(headers.get("authorization"), "payments", now);
  return (await isSignedJson(signature, text, seed.client)) ? undefined : invalidSignature;
}

function isForm(headers: RequestHeaders): boolean {
  return /^application\/x-www-form-urlencoded\b/i.test(headers.get("content-type") ?? "");
}
