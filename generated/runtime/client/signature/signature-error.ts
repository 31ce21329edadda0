// Copied from generator/runtime/client/signature/signature-error.ts. Do not edit.

import { ClientError, type CallDetails } from "../client-error.ts";
import { detailsOf } from "./signed-request.ts";

/**
 * Why a signature is not accepted:
 *
 * - `missing`: there is none.
 * - `malformed`: it, or what it signs, is not of the form that the scheme prescribes.
 * - `unknown-key`: another key made it.
 * - `mismatch`: this key did not make it for this message; one of the two was tampered with.
 * - `stale`: it is right, but the time in the message is too far from the clock.
 */
export type SignatureProblem = "missing" | "malformed" | "unknown-key" | "mismatch" | "stale";

const texts: Readonly<Record<SignatureProblem, string>> = {
  missing: "without a signature",
  malformed: "with a malformed signature",
  "unknown-key": "with the signature of another key",
  mismatch: "with a signature that does not match",
  stale: "with a signature that is too old or not yet valid",
};

/**
 * A success came, but nothing proves that the service sent it: its signature is missing or wrong. What was asked
 * for may have happened all the same, so ask again before doing it again.
 */
export class SignatureError extends ClientError {
  readonly problem: SignatureProblem;
  /** The answer that is not to be trusted. Its body has not been read. */
  declare readonly response: Response;

  constructor(call: CallDetails, problem: SignatureProblem, response: Response) {
    super(detailsOf(call), `answered ${response.status} ${texts[problem]}`, { response });
    this.problem = problem;
  }

  override get name(): string {
    return "SignatureError";
  }
}
