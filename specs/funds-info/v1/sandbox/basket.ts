import { seed } from "@op/sandbox/seeds/funds-info/v1";
import type { Day } from "../../../common/sandbox/calendar.ts";
import type { Fund } from "../../../common/sandbox/fund-list.ts";
import type { Market } from "../../../common/sandbox/market.ts";
import { type PricePath, pricePath } from "../../../common/sandbox/price-path.ts";

/** What a fund owns of one instrument. */
export interface OwnedInstrument extends InstrumentRow {
  /** The share of the fund in ten thousandths: a whole number. */
  readonly position: number;
}

interface InstrumentRow {
  /** Cash has none. */
  readonly name?: string | undefined;
  readonly isin?: string | undefined;
  /** `EQ`, `BOND`, `CASH`, `ETF`, `IDB` or `OTH`. */
  readonly type: string;
  readonly currency: string;
  /** ISO 3166-1 country code. */
  readonly region?: string | undefined;
  /** GICS. */
  readonly sector?: string | undefined;
  /** Of bonds: `Years1to3`. */
  readonly maturity?: string | undefined;
  /** In thousandths, before it has changed with the market. */
  readonly weight: number;
}

interface Basket {
  readonly basket: string;
  readonly instruments: readonly InstrumentRow[];
}

const baskets: readonly Basket[] = seed.baskets;
const byName = new Map(baskets.map(({ basket, instruments }) => [basket, instruments]));

const whole = 10_000;

/** What a fund owned on a day: positions vary a little from day to day, and always make up the whole fund. */
export function basketOn(fund: Fund, market: Market, day: Day): readonly OwnedInstrument[] {
  const rows = byName.get(fund.basket) ?? [];
  const paths = pathsOf(fund, rows.length);
  const weights = rows.map(({ weight }, index) => {
    const path = paths[index];
    return path === undefined ? 0 : weight * market.levelOn(path, day);
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const positions = weights.map((weight) => Math.floor((weight / sum) * whole));
  const rest = whole - positions.reduce((total, position) => total + position, 0);
  return rows.map((row, index) => {
    const isLast = index === rows.length - 1;
    return { ...row, position: (positions[index] ?? 0) + (isLast ? rest : 0) };
  });
}

const pathsOfFunds = new WeakMap<Fund, readonly PricePath[]>();

/** How the weights of a fund's instruments move. */
function pathsOf(fund: Fund, count: number): readonly PricePath[] {
  const known = pathsOfFunds.get(fund);
  if (known !== undefined) return known;
  const paths = Array.from({ length: count }, (_, index) =>
    pricePath({ key: `${fund.id}/${index}`, market: "basket", growth: 0, swing: 8 }),
  );
  pathsOfFunds.set(fund, paths);
  return paths;
}
