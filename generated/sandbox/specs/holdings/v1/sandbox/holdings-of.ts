// Copied from specs/holdings/v1/sandbox/holdings-of.ts. Do not edit.

import type { FundHoldingInfo, HoldingsSum, InstrumentHoldingInfo } from "../../../../../holdings/v1/index.ts";
import { constantBody } from "../../../../../runtime/sandbox/behaviour/index.ts";
import { seed } from "../../../../../sandbox/seeds/holdings/v1.ts";
import { custodiesOf } from "../../../common/sandbox/custodies.ts";
import { type ValuedHolding, valuedFund, valuedStock } from "../../../common/sandbox/holding-rows.ts";
import type { LedgerSession } from "../../../common/sandbox/ledger.ts";
import { type Market, marketOf } from "../../../common/sandbox/market.ts";
import { fundPortfolio, type OwnedHolding, stockPortfolio } from "../../../common/sandbox/portfolio.ts";
import { settleOrders } from "../../../common/sandbox/settle-orders.ts";
import { sumOf, valuationOf } from "../../../common/sandbox/valuation.ts";
import { heldTogether } from "./held-together.ts";

/** What a customer holds, with the members of both layouts: clients of either find theirs. */
export interface HoldingsAnswer {
  id: number;
  sumOfAllHoldings: HoldingsSum;
  fundHoldings: FundHoldingInfo[];
  instrumentHoldings: InstrumentHoldingInfo[];
}

const ids = new Map(seed.portfolios.map(({ customer, id }) => [customer, id]));

/** An answer, and all that it follows from. */
interface KnownAnswer {
  readonly prices: string;
  readonly rows: readonly OwnedHolding[];
  readonly answer: HoldingsAnswer;
}

/** The last answer of each customer: most sessions hold what the seed gives them, at the same prices. */
const known = new Map<string, KnownAnswer>();

/** The holdings of a customer at today's prices; shares of all custodies together. */
export function holdingsOf(session: LedgerSession, customer: string): HoldingsAnswer {
  settleOrders(session);
  const { state } = session;
  const market = marketOf(session);
  const funds = fundPortfolio(state, market.today).of(customer);
  const portfolio = stockPortfolio(state, market.today);
  const shares = custodiesOf(state, customer).flatMap(({ custodyId }) => portfolio.of(custodyId));
  const prices = `${market.opening}/${market.today}`;
  const rows = [...funds, ...shares];
  const before = known.get(customer);
  if (before?.prices === prices && isSameList(before.rows, rows)) return before.answer;
  const answer = constantBody(valuedAnswer(customer, funds, heldTogether(shares), market));
  if (ids.has(customer)) known.set(customer, { prices, rows, answer });
  return answer;
}

function valuedAnswer(
  customer: string,
  funds: readonly OwnedHolding[],
  shares: readonly OwnedHolding[],
  market: Market,
): HoldingsAnswer {
  const fundHoldings = funds.map((holding) => valuedFund(holding, market));
  const stockHoldings = shares.map((holding) => valuedStock(holding, market));
  return {
    id: ids.get(customer) ?? 0,
    sumOfAllHoldings: valuationOf(sumOf([...fundHoldings, ...stockHoldings])),
    fundHoldings: fundHoldings.map(({ name, row }: ValuedHolding) => ({ fundName: name, ...row })),
    instrumentHoldings: stockHoldings.map(({ name, row }: ValuedHolding) => ({ instrumentName: name, ...row })),
  };
}

/** Rows are never changed, only replaced. */
function isSameList(one: readonly OwnedHolding[], other: readonly OwnedHolding[]): boolean {
  return one.length === other.length && one.every((row, index) => row === other[index]);
}
