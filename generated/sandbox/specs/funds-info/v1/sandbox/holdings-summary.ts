// Copied from specs/funds-info/v1/sandbox/holdings-summary.ts. Do not edit.

import type { DatedHoldingsSummary, HoldingsSummary } from "../../../../../funds-info/v1/index.ts";
import type { OwnedInstrument } from "./basket.ts";

/** What a fund owns by type, currency, region, sector and maturity, as shares of the whole with four decimals. */
export function holdingsSummaryOf(basket: readonly OwnedInstrument[]): Required<DatedHoldingsSummary> {
  return {
    types: sharesBy(basket, ({ type }) => type),
    currencies: sharesBy(basket, ({ currency }) => currency),
    regions: sharesBy(basket, ({ region }) => region),
    sectors: sharesBy(basket, ({ sector }) => sector ?? "N/A"),
    maturityBuckets: sharesBy(basket, ({ maturity }) => maturity ?? "N/A"),
  };
}

/** The same as texts: within a fund the shares are told so. */
export function holdingsTextsOf(basket: readonly OwnedInstrument[]): HoldingsSummary {
  const { types, currencies, regions, sectors, maturityBuckets } = holdingsSummaryOf(basket);
  return {
    types: textsOf(types),
    currencies: textsOf(currencies),
    regions: textsOf(regions),
    sectors: textsOf(sectors),
    maturityBuckets: textsOf(maturityBuckets),
  };
}

/** What has no key is left out: cash has no region. */
function sharesBy(
  basket: readonly OwnedInstrument[],
  keyOf: (instrument: OwnedInstrument) => string | undefined,
): Record<string, number> {
  const sums = new Map<string, number>();
  for (const instrument of basket) {
    const key = keyOf(instrument);
    if (key !== undefined) sums.set(key, (sums.get(key) ?? 0) + instrument.position);
  }
  return Object.fromEntries([...sums].map(([key, sum]) => [key, sum / 10_000]));
}

function textsOf(shares: object): Record<string, string> {
  return Object.fromEntries(Object.entries(shares).map(([key, share]) => [key, String(share)]));
}
