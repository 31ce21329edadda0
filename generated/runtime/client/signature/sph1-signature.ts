// Copied from generator/runtime/client/signature/sph1-signature.ts. Do not edit.

import { hmacSha256, isHmacSha256, type SigningKey } from "./hmac-sha256.ts";
import type { SignatureProblem } from "./signature-error.ts";
import { areUnambiguous } from "./signed-pairs.ts";
import { sph1Text, sphPairs, type Sph1Message } from "./sph1-text.ts";

/** How far the time in a message may be from the clock, in milliseconds: five minutes, either way. */
export const SPH1_TOLERANCE_MS = 300_000;

/** What the verification of a signature can be told. */
export interface Sph1Verification {
  /** By default {@link SPH1_TOLERANCE_MS}; `Infinity` accepts every time. */
  readonly toleranceMs?: number | undefined;
  /** The clock. By default the system's. */
  readonly now?: (() => Date) | undefined;
}

/**
 * The last part of a signature: HMAC-SHA256 over the text of {@link sph1Text}, as 64 hexadecimal digits in lower case.
 *
 * @throws TypeError where the secret is empty.
 */
export function sph1Sign(text: string, secret: string): Promise<string> {
  return hmacSha256(text, secret);
}

/**
 * The signature of a message, as it is sent: `SPH1 <key id> <hex>`.
 *
 * @throws TypeError where the message cannot be signed: see {@link sph1Text}.
 */
export async function sph1Signature(message: Sph1Message, { keyId, secret }: SigningKey): Promise<string> {
  return `SPH1 ${keyId} ${await sph1Sign(sph1Text(message), secret)}`;
}

/**
 * Verifies the signature of a message: of an answer, or, on the side of the service, of a request. The time is
 * looked at last, and only where the message has an `sph-timestamp`, so `stale` is said of a message that is
 * genuine.
 *
 * @returns what is wrong with it; `undefined` where nothing is.
 */
export async function sph1Problem(
  signature: string | null | undefined,
  message: Sph1Message,
  key: SigningKey,
  { toleranceMs = SPH1_TOLERANCE_MS, now = () => new Date() }: Sph1Verification = {},
): Promise<SignatureProblem | undefined> {
  if (!signature) return "missing";
  const [, keyId, hex] = /^SPH1 (\S+) ([\da-f]{64})$/.exec(signature) ?? [];
  const pairs = sphPairs(message.pairs);
  if (!hex || !areUnambiguous(pairs)) return "malformed";
  if (keyId !== key.keyId) return "unknown-key";
  if (!(await isHmacSha256(hex, sph1Text({ ...message, pairs }), key.secret))) return "mismatch";

  const times = pairs.filter(([name]) => name === "sph-timestamp").map(([, value]) => Date.parse(value));
  // Not `>`: a time that cannot be read is no time at all, and NaN is not greater than anything.
  const timely = times.every((time) => Math.abs(time - now().getTime()) <= toleranceMs);
  return timely || toleranceMs === Infinity ? undefined : "stale";
}
