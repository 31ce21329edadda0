// Copied from specs/funds-info/v1/sandbox/share-answers.ts. Do not edit.

import type { Share, ShareDetails, ShareDocuments, ShareList } from "../../../../../funds-info/v1/index.ts";
import { constantBody } from "../../../../../runtime/sandbox/behaviour/index.ts";
import { seed } from "../../../../../sandbox/seeds/funds-info/v1.ts";
import { type FundShare, funds } from "../../../common/sandbox/fund-list.ts";
import type { Market } from "../../../common/sandbox/market.ts";
import { createMemory } from "../../../common/sandbox/remembered.ts";
import { navOf } from "./history.ts";
import { type Linked, type Links, linksTo } from "./links.ts";
import type { Period } from "./period.ts";
import { returnSummaryOf } from "./return-summary.ts";
import { riskOf } from "./risk.ts";

const lists = createMemory<ShareList>();

/** The share classes of all funds. */
export function shareList(linked: Linked): ShareList {
  const links = linksTo(linked);
  const shares = () => funds.flatMap((fund) => fund.shares);
  return lists(linked.origin, () => constantBody({ payload: shares().map((share) => shareAnswer(share, links)) }));
}

/** A share class in short. */
export function shareAnswer({ isin, shareClass, fund }: FundShare, links: Links): Share {
  return { fundId: fund.id, isin, shareClass, currency: "EUR", _links: links.share(isin, fund.id) };
}

/** A share class with its returns, fees and documents. */
export function shareDetailsAnswer(share: FundShare, market: Market, period: Period, links: Links): ShareDetails {
  const { fund } = share;
  const { managementFee, subscriptionFee, fundType } = fund;
  return {
    ...shareAnswer(share, links),
    returnSummary: returnSummaryOf(navOf(share, market), period),
    salesStatus: fund.salesStatus,
    description: share.shareClass === "B" ? seed.shareClasses.B : seed.shareClasses.A,
    documents: documentsOf(fund.name),
    expectedReturnPerAnnum: Number(fund.expectedReturnPerAnnum),
    ...riskOf(fund),
    hexCode: hexCodeOf(share),
    complexity: fundType === "ALTERNATIVE" ? "COMPLEX" : "NON_COMPLEX",
    subscriptionFee,
    managementFee,
    runningCosts: managementFee,
    terNumber: Math.round((managementFee + 0.01) * 1000) / 1000,
    performanceRenumeration: 0,
    fundTransactionCosts: Number(seed.fundTypes[fundType].transactionCosts),
    instrumentsManagementCosts: 0,
  };
}

function documentsOf({ fi }: FundShare["fund"]["name"]): ShareDocuments {
  const site = `https://www.op.fi/documents/${plain(fi).toLowerCase().replaceAll(" ", "-")}`;
  return {
    brochure: { fi: `${site}-avaintietoesite.pdf`, sv: `${site}-basfakta.pdf` },
    rules: { fi: `${site}-saannot.pdf`, sv: `${site}-stadgar.pdf` },
  };
}

/** `OP-Maailma`, class A: `OPMAAILA`. Of names of several words come three letters of the first, two of the last. */
function hexCodeOf({ fund, shareClass }: FundShare): string {
  const [first = "", ...others] = plain(fund.name.fi).replace("OP-", "").toUpperCase().split(" ");
  const last = others.at(-1);
  const letters = last === undefined ? first.slice(0, 5) : first.slice(0, 3) + last.slice(0, 2);
  return `OP${letters}${shareClass}`;
}

/** Without the dots of umlauts. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "");
}
