// Copied from specs/custodies/v1/sandbox/open-custody.ts. Do not edit.

import type { CustodyRequest } from "../../../../../custodies/v1/index.ts";
import type { EndUser } from "../../../../../runtime/sandbox/behaviour/index.ts";
import { type Custody, custodiesOf, custodyRows } from "../../../common/sandbox/custodies.ts";
import type { LedgerSession } from "../../../common/sandbox/ledger.ts";
import { momentOf } from "../../../common/sandbox/moment.ts";

const mostCustodies = 5;

/**
 * Opens a custody. It is open at once: only the answer to the one who opens it says that it is opening.
 *
 * @returns undefined where the customer has as many as a customer may have.
 * @throws SessionFullError where the session may keep no more rows.
 */
export function openCustody(session: LedgerSession, endUser: EndUser, request: CustodyRequest): Custody | undefined {
  const { customer, token } = endUser;
  if (custodiesOf(session.state, customer).length >= mostCustodies) return undefined;
  const rows = custodyRows(session.state);
  const custody: Custody = {
    custodyId: session.ids.uuid(),
    custodyNumber: numberOf(rows.size),
    customer,
    name: request.name,
    accountNumber: request.accountNumber,
    custodyType: request.custodyType,
    currency: request.currency ?? "EUR",
    taxResidence: request.taxResidence ?? "FI",
    ownerId: token,
    opened: momentOf(session.now),
  };
  rows.set(custody.custodyId, custody);
  return custody;
}

/** The numbers of the seed begin with 584000100017 and are eight apart. */
function numberOf(index: number): string {
  return String(584_000_100_017 + 8 * index);
}
