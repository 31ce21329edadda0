// Copied from specs/funds-info/v1/sandbox/links.ts. Do not edit.

import type { Link } from "../../../../../funds-info/v1/index.ts";

/** The links of answers: absolute, below the origin that the sandbox is reached at. */
export interface Links {
  readonly service: Link[];
  fund(id: number): Link[];
  /** The links of the share class itself and of its fund. */
  share(isin: string, fundId: number): Link[];
  benchmark(fundId: number): Link[];
  readonly riskFreeIndex: Link[];
  holdingsDate(fundId: number, date: string): Link[];
  holdings(fundId: number, date: string): Link[];
  instrument(fundId: number, date: string): Link[];
}

/** What the links of an answer depend on. */
export interface Linked {
  readonly origin: string;
}

/** The links of a request's answer. */
export function linksTo({ origin }: Linked): Links {
  const root = `${origin}/funds/info/v1`;
  const link = (rel: string, path: string): Link => ({ rel, href: `${root}/${path}` });
  const holdings = (rel: string, fundId: number, date: string) => link(rel, `funds/${fundId}/holdings/${date}`);
  return {
    service: [
      link("self", ""),
      link("funds", "funds"),
      link("shares", "shares"),
      link("risk-free-index", "risk-free-index"),
    ],
    fund: (id) => [
      link("self", `funds/${id}`),
      link("holdings", `funds/${id}/holdings`),
      link("benchmark", `funds/${id}/benchmark`),
    ],
    share: (isin, fundId) => [link("self", `shares/${isin}`), link("fund", `funds/${fundId}`)],
    benchmark: (fundId) => [link("self", `funds/${fundId}/benchmark`), link("fund", `funds/${fundId}`)],
    riskFreeIndex: [link("self", "risk-free-index")],
    holdingsDate: (fundId, date) => [holdings("self", fundId, date)],
    holdings: (fundId, date) => [
      holdings("self", fundId, date),
      holdings("instruments", fundId, `${date}/instruments`),
    ],
    instrument: (fundId, date) => [holdings("holdings", fundId, date)],
  };
}
