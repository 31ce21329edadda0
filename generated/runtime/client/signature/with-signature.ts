// Copied from generator/runtime/client/signature/with-signature.ts. Do not edit.

import { credentialOf } from "../oauth/with-client-credentials.ts";
import type { ClientOptions } from "../options.ts";
import type { SigningKey } from "./hmac-sha256.ts";
import { pivo1, type Pivo1Options } from "./pivo1.ts";
import { signedWithSph1, type Sph1Options } from "./sph1.ts";
import type { Sph1Credential } from "./sph1-credential.ts";

/**
 * A client's options where the credential of a scheme signs requests by SPH1, and verifies answers: the hooks do
 * it, and the credential itself goes no further. Without the credential the options stay as they are.
 */
export function withSph1<Options extends ClientOptions<object>>(
  options: Options,
  scheme: string,
  signature?: Sph1Options,
): Options {
  const given: Sph1Credential | undefined = credentialOf(options.credentials, scheme);
  if (given === undefined) return options;
  return { ...without(options, scheme), hooks: signedWithSph1(given, options.hooks, signature) };
}

/** As {@link withSph1}, by PIVO1: after the caller's hooks, so that what they change is signed. */
export function withPivo1<Options extends ClientOptions<object>>(
  options: Options,
  scheme: string,
  signature?: Pivo1Options,
): Options {
  const given: SigningKey | undefined = credentialOf(options.credentials, scheme);
  if (given === undefined) return options;
  return { ...without(options, scheme), hooks: [options.hooks ?? [], pivo1(given, signature)].flat() };
}

function without<Options extends ClientOptions<object>>(options: Options, scheme: string): Options {
  return { ...options, credentials: { ...options.credentials, [scheme]: undefined } };
}
