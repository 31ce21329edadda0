// Copied from specs/funds/v1/sandbox/fund-orders.ts. Do not edit.

import type { FundOrder } from "../../../../../funds/v1/index.ts";
import { collection, type Collection, type State } from "../../../../../runtime/sandbox/behaviour/index.ts";
import { fundShareByIsin } from "../../../common/sandbox/fund-list.ts";
import { amountOf, type Cents } from "../../../common/sandbox/money.ts";
import { type Units, unitNumber } from "../../../common/sandbox/units.ts";

/** A subscription or redemption as it was executed. */
export interface ExecutedOrder {
  readonly orderIdentifier: string;
  readonly customer: string;
  readonly orderType: "SUBSCRIPTION" | "REDEMPTION";
  readonly isinCode: string;
  readonly amount: Cents;
  readonly units: Units;
  readonly unitPrice: Cents;
  readonly accountNumber: string;
  readonly created: string;
}

const orders = collection<ExecutedOrder>("funds.orders");

/** The fund orders of a session. */
export function orderRows(state: State): Collection<ExecutedOrder> {
  return state.open(orders);
}

/** The fund orders of a customer, newest first. */
export function fundOrdersOf(state: State, customer: string): FundOrder[] {
  const own = [...orderRows(state).values()].filter((order) => order.customer === customer);
  return own.reverse().map(orderAnswer);
}

/** A fund order, if it is the customer's. */
export function fundOrderOf(state: State, customer: string, orderIdentifier: string): FundOrder | undefined {
  const order = orderRows(state).get(orderIdentifier.toLowerCase());
  return order?.customer === customer ? orderAnswer(order) : undefined;
}

function orderAnswer(order: ExecutedOrder): FundOrder {
  const { orderIdentifier, orderType, isinCode, amount, units, unitPrice, accountNumber, created } = order;
  return {
    orderIdentifier,
    orderType,
    isinCode,
    nameOfFund: fundShareByIsin(isinCode)?.fund.name.en ?? "",
    amount: amountOf(amount),
    units: unitNumber(units),
    unitPrice: amountOf(unitPrice),
    accountNumber,
    status: "EXECUTED",
    created,
  };
}
