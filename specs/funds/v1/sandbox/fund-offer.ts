import type { Fund as FundAnswer, FundDocuments } from "@op/funds/v1";
import { constantBody } from "@op/sandbox/behaviour";
import { seed } from "@op/sandbox/seeds/funds/v1";
import { dateOf } from "../../../common/sandbox/calendar.ts";
import { type FundShare, fundShareByIsin } from "../../../common/sandbox/fund-list.ts";
import type { Market } from "../../../common/sandbox/market.ts";
import { amountOf } from "../../../common/sandbox/money.ts";
import { createMemory } from "../../../common/sandbox/remembered.ts";

/** The funds that take orders, in the order of the list. */
const offer: readonly FundShare[] = seed.offer.map((isin) => {
  const share = fundShareByIsin(isin);
  if (share === undefined) throw new Error(`There is no fund ${isin}.`);
  return share;
});

const byIsin = new Map(offer.map((share) => [share.isin, share]));

/** The fund that takes orders under an ISIN. */
export function offered(isinCode: string): FundShare | undefined {
  return byIsin.get(isinCode);
}

const offers = createMemory<FundAnswer[]>();

/** All funds that take orders, at the prices of a day. */
export function offerOn(market: Market): FundAnswer[] {
  const { opening, quoteDay } = market;
  return offers(`${opening}/${quoteDay}`, () => constantBody(offer.map((share) => fundAnswer(share, market))));
}

/** A fund as the order service tells of it. Its price is that of the last trading day before today. */
export function fundAnswer(share: FundShare, market: Market): FundAnswer {
  return {
    isinCode: share.isin,
    unitPrice: amountOf(market.priceOn(share, market.quoteDay)),
    nameOfFund: share.fund.name.en,
    timestamp: `${dateOf(market.quoteDay)}T00:00:00Z`,
    documents: documentsOf(share.fund.name.fi),
  };
}

function documentsOf(name: string): FundDocuments {
  const site = "https://www.op.fi";
  const fund = `${site}/documents/${slugOf(name)}`;
  return {
    FUND_BROCHURE: `${fund}-avaintietoesite.pdf`,
    PRICE_LIST: `${site}/documents/hinnasto.pdf`,
    ONLINE_SALES: `${site}/rahastot/${slugOf(name)}`,
    YEAR_REPORT: `${fund}-vuosikertomus.pdf`,
    QUART_REPORT: `${fund}-neljannesvuosikatsaus.pdf`,
    WEEK_REPORT: `${fund}-viikkokatsaus.pdf`,
    MIDYEAR_REPORT: `${fund}-puolivuosikatsaus.pdf`,
    RULES: `${fund}-saannot.pdf`,
  };
}

/** A name in a URL: `OP-Aasia Indeksi` is `op-aasia-indeksi`. */
function slugOf(name: string): string {
  return name.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll(" ", "-");
}
