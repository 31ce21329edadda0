// Copied from generator/runtime/client/signature/sph1.ts. Do not edit.

import type { CallDetails } from "../client-error.ts";
import type { Hooks, RequestContext, ResponseContext } from "../hooks.ts";
import {
  bodyText,
  formPairs,
  refusePlainHttp,
  SIGNATURE,
  withFormPairs,
  type SignaturePlace,
} from "./signed-request.ts";
import { SignatureError } from "./signature-error.ts";
import { sphFill, type Sph1Credential, type Sph1Stamp } from "./sph1-credential.ts";
import { signFormPairs } from "./sph1-form.ts";
import { sph1Problem, sph1Signature, type Sph1Verification } from "./sph1-signature.ts";
import { sph1Uri } from "./sph1-text.ts";

/** How a client signs and verifies. */
export interface Sph1Options extends Sph1Stamp, Sph1Verification {
  /** Whether a 2XX answer must be signed. By default true. */
  readonly verifyResponses?: boolean | undefined;
  /** Where a call has its signature. By default {@link sph1Place}. */
  readonly placeOf?: ((call: CallDetails) => SignaturePlace) | undefined;
}

/**
 * Where the calls of Payment Highway have their signature: the Form API in a field of the form, the Payment API in a
 * header. The hosted pages below `/form/{formId}` are the browser's and not signed at all; the status of a form is.
 */
export function sph1Place({ path }: CallDetails): SignaturePlace {
  if (path.startsWith("/form/view/")) return "form";
  return /^\/form\/[^/]+\/(?!status$)/.test(path) ? "none" : "header";
}

/** Fills in and signs a request: see {@link sph1}. */
export function sph1Signer(credential: Sph1Credential, options: Sph1Options = {}): Required<Pick<Hooks, "onRequest">> {
  const { placeOf = sph1Place } = options;
  return {
    async onRequest({ request, ...call }: RequestContext) {
      const place = placeOf(call);
      if (place === "none" || request.headers.has(SIGNATURE)) return undefined;
      refusePlainHttp(call, request);
      const uri = sph1Uri(request.url, call.path);
      if (place === "form") {
        const pairs = await formPairs(request);
        if (pairs.some(([name]) => name === SIGNATURE)) return undefined;
        return withFormPairs(request, await signFormPairs(request.method, uri, pairs, credential, options));
      }
      const { headers } = request;
      for (const [name, value] of sphFill(credential, options)) if (!headers.has(name)) headers.set(name, value);
      const message = { method: request.method, uri, pairs: headers, body: await bodyText(request) };
      headers.set(SIGNATURE, await sph1Signature(message, credential));
      return undefined;
    },
  };
}

/** Verifies a 2XX answer: see {@link sph1}. */
export function sph1Verifier(
  credential: Sph1Credential,
  options: Sph1Options = {},
): Required<Pick<Hooks, "onResponse">> {
  const { placeOf = sph1Place } = options;
  return {
    async onResponse({ response, ...call }: ResponseContext) {
      if (!response.ok || placeOf(call) !== "header") return undefined;
      const { headers } = response;
      const message = {
        method: call.method,
        uri: sph1Uri(call.url, call.path),
        pairs: headers,
        body: await bodyText(response),
      };
      const problem = await sph1Problem(headers.get(SIGNATURE), message, credential, options);
      if (problem) throw new SignatureError(call, problem, response);
      return undefined;
    },
  };
}

/**
 * Signs every request of a client with scheme SPH1, and verifies every 2XX answer:
 *
 * createClient({ baseUrl, hooks: sph1({ account: "test", merchant: "test_merchantId", keyId: "testKey", secret })
 * });
 *
 * Requests get the `sph-` headers (or form fields) that they lack, then the `signature`; one that has a `signature`
 * already is sent as it is. Calls reject with a {@link SignatureError} for an answer that is not signed rightly,
 * with an `InsecureTransportError` where the request would travel over plain `http` to another machine, and with a
 * `ConfigurationError` where it cannot be signed.
 *
 * Hooks that change a request belong before this one, hooks that replace an answer after it: {@link signedWithSph1}
 * puts it around others.
 */
export function sph1(credential: Sph1Credential, options: Sph1Options = {}): Hooks {
  const { verifyResponses = true } = options;
  return { ...sph1Signer(credential, options), ...(verifyResponses && sph1Verifier(credential, options)) };
}

/** A client's hooks with {@link sph1} around them: answers are verified before they see them, requests signed after. */
export function signedWithSph1(
  credential: Sph1Credential,
  hooks: Hooks | readonly Hooks[] = [],
  options: Sph1Options = {},
): readonly Hooks[] {
  const { verifyResponses = true } = options;
  const verifier = verifyResponses ? [sph1Verifier(credential, options)] : [];
  return [...verifier, ...[hooks].flat(), sph1Signer(credential, options)];
}
