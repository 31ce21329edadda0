import type { FundHoldingInfo, HoldingsSum, InstrumentHoldingInfo } from "@op/holdings/v1";
import { seed } from "@op/sandbox/seeds/holdings/v1";
import { custodiesOf } from "../../../common/sandbox/custodies.ts";
import { type ValuedHolding, valuedFund, valuedStock } from "../../../common/sandbox/holding-rows.ts";
import type { LedgerSession } from "../../../common/sandbox/ledger.ts";
import { marketOf } from "../../../common/sandbox/market.ts";
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

/** The holdings of a customer at today's prices; shares of all custodies together. */
export function holdingsOf(session: LedgerSession, customer: string): HoldingsAnswer {
  settleOrders(session);
  const market = marketOf(session);
  const funds = fundPortfolio(session.state, market.today).of(customer);
  const fundHoldings = funds.map((holding) => valuedFund(holding, market));
  const shares = sharesOf(session, customer, market.today);
  const stockHoldings = shares.map((holding) => valuedStock(holding, market));
  return {
    id: ids.get(customer) ?? 0,
    sumOfAllHoldings: valuationOf(sumOf([...fundHoldings, ...stockHoldings])),
    fundHoldings: fundHoldings.map(({ name, row }: ValuedHolding) => ({ fundName: name, ...row })),
    instrumentHoldings: stockHoldings.map(({ name, row }: ValuedHolding) => ({ instrumentName: name, ...row })),
  };
}

function sharesOf({ state }: LedgerSession, customer: string, today: number): readonly OwnedHolding[] {
  const portfolio = stockPortfolio(state, today);
  return heldTogether(custodiesOf(state, customer).flatMap(({ custodyId }) => portfolio.of(custodyId)));
}
