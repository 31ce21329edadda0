// Copied from specs/payment-highway/v1/sandbox/filing-code.ts. Do not edit.

import { momentOf } from "../../../common/sandbox/moment.ts";

/** The filing code of a payment: the day in two digits each, and a number of six digits. */
export function filingCode(now: number, digits: string): string {
  return momentOf(now).slice(2, 10).replaceAll("-", "") + digits;
}
