// Copied from specs/common/sandbox/fund-list.ts. Do not edit.

import { seed } from "../../../../sandbox/seeds/funds-info/v1.ts";
import { type Day, dayOfDate } from "./calendar.ts";
import type { Listed } from "./market.ts";
import { centsOf } from "./money.ts";
import { type PricePath, pricePath } from "./price-path.ts";

/** A fund of the bank. */
export interface Fund {
  readonly id: number;
  readonly name: { readonly fi: string; readonly sv: string; readonly en: string };
  readonly fundType: FundType;
  /** 1 to 7. */
  readonly riskClass: number;
  /** Per cent, as a decimal text. */
  readonly expectedReturnPerAnnum: string;
  /** Per cent a year. */
  readonly managementFee: number;
  /** Per cent. */
  readonly subscriptionFee: number;
  readonly inception: Day;
  readonly salesStatus: string;
  /** Names what the fund owns. */
  readonly basket: string;
  readonly shares: readonly FundShare[];
}

export type FundType = keyof typeof seed.fundTypes;

/** A share class of a fund: what customers hold units of. */
export interface FundShare extends Listed {
  readonly isin: string;
  readonly shareClass: string;
  readonly fund: Fund;
  /** How many units there are on the opening day. */
  readonly outstanding: number;
}

type FundRow = (typeof seed.funds)[number];

/** All funds, in the order of the seed. */
export const funds: readonly Fund[] = seed.funds.map(fundOf);

const byId = new Map(funds.map((fund) => [fund.id, fund]));
const byIsin = new Map(funds.flatMap(({ shares }) => shares.map((share) => [share.isin, share] as const)));

/** The fund with an `id` of the data service. */
export function fundById(id: number): Fund | undefined {
  return byId.get(id);
}

/** The share class with an ISIN. */
export function fundShareByIsin(isin: string): FundShare | undefined {
  return byIsin.get(isin);
}

function fundOf(row: FundRow): Fund {
  const { fundType } = row;
  if (!isFundType(fundType)) throw new Error(`The seed has no fund type ${fundType}.`);
  const shares: FundShare[] = [];
  const fund: Fund = {
    id: row.id,
    name: row.name,
    fundType,
    riskClass: row.riskClass,
    expectedReturnPerAnnum: row.expectedReturnPerAnnum,
    managementFee: Number(row.managementFee),
    subscriptionFee: Number(row.subscriptionFee),
    inception: dayOfDate(row.inceptionDate) ?? 0,
    salesStatus: row.salesStatus,
    basket: row.basket,
    shares,
  };
  for (const share of row.shares) shares.push(shareOf(share, fund));
  return fund;
}

function shareOf({ isin, shareClass, unitPrice, size }: FundRow["shares"][number], fund: Fund): FundShare {
  const price = centsOf(unitPrice);
  const millionCents = 100_000_000;
  const outstanding = Math.round((Number(size) * millionCents) / price);
  return { isin, shareClass, fund, price, outstanding, path: fundPath(fund, isin) };
}

/** The path of something that moves as the fund does, and grows so much more a year, in per cent. */
export function fundPath(
  fund: Pick<Fund, "fundType" | "riskClass" | "expectedReturnPerAnnum">,
  key: string,
  moreGrowth = 0,
): PricePath {
  const { swing } = seed.fundTypes[fund.fundType];
  return pricePath({
    key,
    market: fund.fundType,
    growth: Number(fund.expectedReturnPerAnnum) + moreGrowth,
    swing: swing * fund.riskClass,
  });
}

function isFundType(text: string): text is FundType {
  return Object.hasOwn(seed.fundTypes, text);
}
