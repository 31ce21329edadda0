// Copied from specs/siirto/v1/sandbox/recipients.ts. Do not edit.

import { seed } from "../../../../../sandbox/seeds/siirto/v1.ts";

/** Someone who is registered in the Siirto network. */
export interface RegisteredRecipient {
  /** E.164. */
  readonly phone: string;
  readonly name: string;
  readonly iban: string;
  readonly bic: string;
  /** How the recipient's bank behaves where it is not as usual: `slow` or `unavailable`. */
  readonly bank?: string | undefined;
}

const byPhone = new Map(seed.recipients.map((each): [string, RegisteredRecipient] => [each.phone, each]));

/** Who is registered with a telephone number. */
export function recipientByPhone(phone: string): RegisteredRecipient | undefined {
  return byPhone.get(phone);
}
