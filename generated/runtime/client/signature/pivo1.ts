// Copied from generator/runtime/client/signature/pivo1.ts. Do not edit.

import type { CallDetails } from "../client-error.ts";
import type { Hooks, RequestContext } from "../hooks.ts";
import {
  bodyText,
  formPairs,
  isForm,
  refusePlainHttp,
  SIGNATURE,
  withFormPairs,
  type SignaturePlace,
} from "./signed-request.ts";
import type { SigningKey } from "./hmac-sha256.ts";
import { pivoSignature } from "./pivo-form.ts";

/** How a client signs. */
export interface Pivo1Options {
  /** Where a call has its signature. By default in the form where it posts one, else in a header. */
  readonly placeOf?: ((call: CallDetails, request: Request) => SignaturePlace) | undefined;
}

/** The token endpoint has credentials of its own. */
function pivo1Place({ path }: CallDetails, request: Request): SignaturePlace {
  if (path.endsWith("/oauth/token")) return "none";
  return isForm(request) ? "form" : "header";
}

/**
 * The fields of a JSON body, those of an object within it named as the form names them: `merchant.name` is
 * `merchant_name`. So an order has the same text, and the same signature, in JSON and as a form.
 */
export function pivoJsonPairs(body: unknown, prefix = ""): [name: string, value: string][] {
  const members: [string, unknown][] = Object.entries(Object(body));
  return members.flatMap(([name, value]): [string, string][] => {
    if (value == null) return [];
    if (typeof value === "object") return pivoJsonPairs(value, `${prefix}${name}_`);
    return [[`${prefix}${name}`, `${value}`]];
  });
}

/**
 * Signs the requests of a client with scheme PIVO1: a form gets a field `signature`, every other request a header
 * `signature` over the fields of its JSON body, or over nothing where it has no body. One that is signed already is
 * sent as it is. Answers are not signed by this scheme. Hooks that change a request belong before this one.
 *
 * Calls reject with a `ConfigurationError` where the request cannot be signed, and with an `InsecureTransportError`
 * where it would travel over plain `http` to another machine.
 */
export function pivo1(key: SigningKey, { placeOf = pivo1Place }: Pivo1Options = {}): Hooks {
  return {
    async onRequest({ request, ...call }: RequestContext) {
      const place = placeOf(call, request);
      if (place === "none" || request.headers.has(SIGNATURE)) return undefined;
      refusePlainHttp(call, request);
      if (place === "form") {
        const pairs = await formPairs(request);
        if (pairs.some(([name]) => name === SIGNATURE)) return undefined;
        return withFormPairs(request, [...pairs, [SIGNATURE, await pivoSignature(pairs, key)]]);
      }
      const text = await bodyText(request);
      const pairs = pivoJsonPairs(text ? JSON.parse(text) : undefined);
      request.headers.set(SIGNATURE, await pivoSignature(pairs, key));
      return undefined;
    },
  };
}
