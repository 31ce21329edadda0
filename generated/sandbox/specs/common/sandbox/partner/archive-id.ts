// Copied from specs/common/sandbox/partner/archive-id.ts. Do not edit.

import type { SessionIds } from "../../../../../runtime/sandbox/behaviour/index.ts";
import { momentOf } from "../moment.ts";

/** The bank's archive id of a payment: the day, the bank's number, and a number of the payment. */
export function archiveId(ids: SessionIds, now: number): string {
  return `${momentOf(now).slice(0, 10).replaceAll("-", "")}593619ZZ${ids.digits(4)}`;
}
