// Copied from specs/funds/v1/sandbox.ts. Do not edit.

import type { FundsHandlers } from "../../../../funds/v1/mocks.ts";
import { defineBehaviour } from "../../../../runtime/sandbox/behaviour/index.ts";
import { fundShareByIsin } from "../../common/sandbox/fund-list.ts";
import { ledgerOf } from "../../common/sandbox/ledger.ts";
import { marketOf } from "../../common/sandbox/market.ts";
import { centsOf, isAmount } from "../../common/sandbox/money.ts";
import { settleOrders } from "../../common/sandbox/settle-orders.ts";
import { redeem, subscribe } from "./sandbox/execute-order.ts";
import { fundAnswer, offered, offerOn } from "./sandbox/fund-offer.ts";
import { fundOrderOf, fundOrdersOf } from "./sandbox/fund-orders.ts";

/** Orders are executed at once at the price of the last trading day. */
export const behaviour = defineBehaviour<FundsHandlers>({
  listFunds(context) {
    return { status: 200, body: offerOn(marketOf(context)) };
  },

  getFund(context) {
    const share = offered(context.input.fundId);
    if (share === undefined) return context.invalid({ fundId: "unknown" });
    return { status: 200, body: fundAnswer(share, marketOf(context)) };
  },

  createSubscription(context) {
    const { isinCode, body } = context.input;
    const { customer } = context.endUser;
    const share = fundShareByIsin(isinCode);
    if (share === undefined) return context.invalid({ isinCode: "unknown" });
    if (!isAmount(body.amount)) return context.invalid({ amount: "must have at most two decimals" });
    if (offered(isinCode) === undefined) return context.businessError("FND_ERR_001");
    if (!ledgerOf(context).ownsIban(customer, body.accountNumber)) return context.businessError("ACC_ERR_404");
    settleOrders(context);
    const order = subscribe(context, { ...body, customer, share, amount: centsOf(body.amount) });
    if (order === undefined) return context.businessError("ACC_ERR_123");
    return { status: 200, body: { subscription: { orderIdentifier: order.orderIdentifier } } };
  },

  createRedemption(context) {
    const { isinCode, body } = context.input;
    const { customer } = context.endUser;
    const share = fundShareByIsin(isinCode);
    if (share === undefined) return context.invalid({ isinCode: "unknown" });
    if (!isAmount(body.amount)) return context.invalid({ amount: "must have at most two decimals" });
    if (offered(isinCode) === undefined) return context.businessError("FND_ERR_001");
    if (!ledgerOf(context).ownsIban(customer, body.accountNumber)) return context.businessError("ACC_ERR_404");
    settleOrders(context);
    const order = redeem(context, { ...body, customer, share, amount: centsOf(body.amount) });
    if (order === undefined) return context.businessError("FND_ERR_002");
    return { status: 200, body: { subscription: { redemptionIdentifier: order.orderIdentifier } } };
  },

  listOrders(context) {
    return { status: 200, body: { payload: fundOrdersOf(context.state, context.endUser.customer) } };
  },

  getOrder(context) {
    const order = fundOrderOf(context.state, context.endUser.customer, context.input.orderIdentifier);
    return order === undefined ? context.invalid({ orderIdentifier: "unknown" }) : { status: 200, body: order };
  },
});
