// Copied from specs/custodies/v1/sandbox.ts. Do not edit.

import type { CustodiesHandlers } from "../../../../custodies/v1/mocks.ts";
import { defineBehaviour } from "../../../../runtime/sandbox/behaviour/index.ts";
import { custodiesOf, ownCustody } from "../../common/sandbox/custodies.ts";
import { ledgerOf } from "../../common/sandbox/ledger.ts";
import { settleOrders } from "../../common/sandbox/settle-orders.ts";
import { custodyAnswer, sharesIn } from "./sandbox/custody-answer.ts";
import { openCustody } from "./sandbox/open-custody.ts";

/** A custody is open from its first reading on; none is ever closed. */
export const behaviour = defineBehaviour<CustodiesHandlers>({
  listCustodies(context) {
    settleOrders(context);
    const custodies = custodiesOf(context.state, context.endUser.customer);
    return { status: 200, body: { custodies: custodies.map((custody) => custodyAnswer(context, custody, "OPEN")) } };
  },

  openCustody(context) {
    const { endUser, input } = context;
    const { accountNumber } = input.body;
    if (!ledgerOf(context).ownsIban(endUser.customer, accountNumber)) return context.businessError("ACC_ERR_404");
    const custody = openCustody(context, endUser, input.body);
    if (custody === undefined) return context.businessError("CUS_ERR_001");
    return { status: 200, body: custodyAnswer(context, custody, "OPENING") };
  },

  getCustody(context) {
    settleOrders(context);
    const custody = ownCustody(context.state, context.endUser.customer, context.input.custodyId);
    if (custody === undefined) return context.invalid({ custodyId: "unknown" });
    return { status: 200, body: custodyAnswer(context, custody, "OPEN") };
  },

  listCustodyHoldings(context) {
    settleOrders(context);
    const custody = ownCustody(context.state, context.endUser.customer, context.input.custodyId);
    if (custody === undefined) return context.invalid({ custodyId: "unknown" });
    const instrumentHoldings = sharesIn(context, custody.custodyId).map(({ name, row }) => ({
      instrumentName: name,
      ...row,
    }));
    return { status: 200, body: { instrumentHoldings } };
  },
});
