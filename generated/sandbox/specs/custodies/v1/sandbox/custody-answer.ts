// Copied from specs/custodies/v1/sandbox/custody-answer.ts. Do not edit.

import type { Custody as CustodyAnswer, CustodyStatus } from "../../../../../custodies/v1/index.ts";
import type { Custody } from "../../../common/sandbox/custodies.ts";
import { type ValuedHolding, valuedStock } from "../../../common/sandbox/holding-rows.ts";
import type { LedgerSession } from "../../../common/sandbox/ledger.ts";
import { marketOf } from "../../../common/sandbox/market.ts";
import { amountOf } from "../../../common/sandbox/money.ts";
import { stockPortfolio } from "../../../common/sandbox/portfolio.ts";
import { sumOf } from "../../../common/sandbox/valuation.ts";

/** A custody as the product tells of it, with what it holds at today's prices. */
export function custodyAnswer(session: LedgerSession, custody: Custody, status: CustodyStatus): CustodyAnswer {
  const { custodyId, custodyNumber, name, accountNumber, custodyType, currency, taxResidence, ownerId, opened } =
    custody;
  return {
    custodyId,
    custodyNumber,
    ...(name === undefined ? {} : { name }),
    accountNumber,
    custodyType,
    currency,
    acceptTerms: true,
    taxResidence,
    status,
    ownerId,
    opened,
    marketValue: amountOf(sumOf(sharesIn(session, custodyId)).worth),
  };
}

/** The shares in a custody, in the order in which their stocks came to it. */
export function sharesIn(session: LedgerSession, custodyId: string): readonly ValuedHolding[] {
  const market = marketOf(session);
  const holdings = stockPortfolio(session.state, market.today).of(custodyId);
  return holdings.map((holding) => valuedStock(holding, market));
}
