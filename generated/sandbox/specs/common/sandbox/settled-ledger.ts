// Copied from specs/common/sandbox/settled-ledger.ts. Do not edit.

import { type Ledger, ledgerOf, type LedgerSession } from "./ledger.ts";
import { settleOrders } from "./settle-orders.ts";

/**
 * The ledger of a session as its clock has it: orders that have waited for their price are settled first, as they take
 * and bring money.
 *
 * @throws SessionFullError where the session may keep no more rows.
 */
export function settledLedgerOf(session: LedgerSession): Ledger {
  settleOrders(session);
  return ledgerOf(session);
}
