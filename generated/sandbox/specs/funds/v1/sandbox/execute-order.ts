// Copied from specs/funds/v1/sandbox/execute-order.ts. Do not edit.

import { allOrNothing } from "../../../common/sandbox/all-or-nothing.ts";
import type { FundShare } from "../../../common/sandbox/fund-list.ts";
import { type BookingEnrichment, ledgerOf, type LedgerSession } from "../../../common/sandbox/ledger.ts";
import { marketOf, openMarket } from "../../../common/sandbox/market.ts";
import { momentOf } from "../../../common/sandbox/moment.ts";
import type { Cents } from "../../../common/sandbox/money.ts";
import { fundPortfolio } from "../../../common/sandbox/portfolio.ts";
import { unitsFor, worthOf } from "../../../common/sandbox/units.ts";
import { type ExecutedOrder, orderRows } from "./fund-orders.ts";

/** What a customer orders. */
export interface OrderedFund {
  readonly customer: string;
  readonly share: FundShare;
  /** In euros. */
  readonly amount: Cents;
  /** The IBAN of an account of the customer. */
  readonly accountNumber: string;
}

const fundCompany = "OP-Rahastoyhtiö Oy";

const enrichment: BookingEnrichment = {
  category: "SAVINGS",
  subCategory: "FUNDS",
  merchantCategoryCode: null,
  recurring: false,
};

/**
 * Takes the amount from the account and adds units to the portfolio, both or neither.
 *
 * @returns undefined where the account has too little money.
 * @throws SessionFullError where the session may keep no more rows.
 */
export function subscribe(session: LedgerSession, ordered: OrderedFund): ExecutedOrder | undefined {
  const { share, amount, accountNumber, customer } = ordered;
  const ledger = ledgerOf(session);
  if (ledger.balanceOf(accountNumber) < amount) return undefined;
  const market = marketOf(session);
  const unitPrice = market.priceOn(share, market.quoteDay);
  const order = newOrder(session, "SUBSCRIPTION", ordered, unitPrice, unitsFor(amount, unitPrice));
  openMarket(session);
  allOrNothing((changes) => {
    changes.set(orderRows(session.state), order.orderIdentifier, order);
    const bought = { quantity: order.units, paid: amount };
    fundPortfolio(session.state, market.today).add(changes, customer, share.isin, bought);
    const message = `Merkintä ${share.fund.name.fi}`;
    const shared = { purpose: "RAHASTO", receiver: fundCompany, message, enrichment };
    ledger.move({ ...shared, type: "TRANSFER", from: accountNumber, amount });
  });
  return order;
}

/**
 * Takes units of the worth of the amount from the portfolio and pays them to the account, both or neither. The whole
 * worth of a holding takes all of its units, whatever rounding says.
 *
 * @returns undefined where the holding is worth less.
 * @throws SessionFullError where the session may keep no more rows.
 */
export function redeem(session: LedgerSession, ordered: OrderedFund): ExecutedOrder | undefined {
  const { share, amount, accountNumber, customer } = ordered;
  const market = marketOf(session);
  const portfolio = fundPortfolio(session.state, market.today);
  const held = portfolio.quantityOf(customer, share.isin);
  const unitPrice = market.priceOn(share, market.quoteDay);
  const worth = worthOf(held, unitPrice);
  if (worth < amount) return undefined;
  const units = worth === amount ? held : Math.min(held, unitsFor(amount, unitPrice));
  const order = newOrder(session, "REDEMPTION", ordered, unitPrice, units);
  openMarket(session);
  allOrNothing((changes) => {
    changes.set(orderRows(session.state), order.orderIdentifier, order);
    portfolio.remove(changes, customer, share.isin, units);
    const message = `Lunastus ${share.fund.name.fi}`;
    const shared = { purpose: "RAHASTO", payer: fundCompany, message, enrichment };
    ledgerOf(session).move({ ...shared, type: "CREDIT", to: accountNumber, amount });
  });
  return order;
}

function newOrder(
  session: LedgerSession,
  orderType: ExecutedOrder["orderType"],
  { customer, share, amount, accountNumber }: OrderedFund,
  unitPrice: Cents,
  units: number,
): ExecutedOrder {
  const orderIdentifier = session.ids.timeUuid();
  const created = momentOf(session.now);
  const isinCode = share.isin;
  return { orderIdentifier, customer, orderType, isinCode, amount, units, unitPrice, accountNumber, created };
}
