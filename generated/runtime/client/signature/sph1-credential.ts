// Copied from generator/runtime/client/signature/sph1-credential.ts. Do not edit.

import type { SigningKey } from "./hmac-sha256.ts";

/** Who signs with scheme SPH1. The public test merchant is `test`, `test_merchantId`, `testKey`, `testSecret`. */
export interface Sph1Credential extends SigningKey {
  readonly account: string;
  readonly merchant: string;
}

/** The newest version of the interface that is known here. */
export const SPH_API_VERSION = "20200401";

/** What a signer adds by itself can be told otherwise. */
export interface Sph1Stamp {
  /** The `sph-api-version`. By default {@link SPH_API_VERSION}. */
  readonly version?: string | undefined;
  /** The clock. By default the system's. */
  readonly now?: (() => Date) | undefined;
}

/** A time as `sph-timestamp` has it: UTC, `yyyy-MM-ddTHH:mm:ssZ`, no milliseconds. */
export function sphTimestamp(time: Date): string {
  return time.toISOString().replace(/\.\d+/, "");
}

/**
 * The pairs that signing fills in where the caller has not: who signs, when, and a new request id.
 *
 * The id is new for every attempt of a call, like the time: each attempt is a request of its own with a signature
 * of its own, so a service that refuses an id it has seen does not mistake the second attempt for a replay. Only
 * what is safe to repeat is tried again, so nothing depends on the id being the same. A caller who wants it the
 * same sends the `sph-request-id` itself.
 */
export function sphFill(
  { account, merchant }: Sph1Credential,
  { version = SPH_API_VERSION, now = () => new Date() }: Sph1Stamp,
): [name: string, value: string][] {
  return [
    ["sph-api-version", version],
    ["sph-account", account],
    ["sph-merchant", merchant],
    ["sph-timestamp", sphTimestamp(now())],
    ["sph-request-id", crypto.randomUUID()],
  ];
}
