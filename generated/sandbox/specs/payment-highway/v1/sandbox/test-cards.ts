// Copied from specs/payment-highway/v1/sandbox/test-cards.ts. Do not edit.

import type { CardInfo } from "../../../../../payment-highway/v1/index.ts";
import { seed } from "../../../../../sandbox/seeds/payment-highway/v1.ts";
import { sha256 } from "../../../common/sandbox/partner/hmac-sha256.ts";

/** What becomes of a charge: see the seed. */
export type CardOutcome = "pays" | "declined" | "soft-decline" | "invalid";

/** A card as a payer or a merchant gives it. */
export interface GivenCard {
  readonly pan: string;
  /** `26` or `2026` */
  readonly year: string;
  readonly month: string;
  readonly cvc?: string | undefined;
}

/** What becomes of a charge of a card, as the security code, the expiry and the session's time have it. */
export function outcomeOf({ pan, year, month, cvc }: GivenCard, now: number): CardOutcome {
  const card = seed.cards.find((each) => each.pan === pan);
  if (card === undefined || card.outcome === "invalid") return "invalid";
  const isListed = month.padStart(2, "0") === card.month && card.years.includes(fullYear(year));
  // The test cards never expire: clients that were written years ago still charge them.
  const isExpired = Date.UTC(Number(fullYear(year)), Number(month)) <= now;
  if ((isExpired && !isListed) || (cvc !== undefined && cvc !== card.cvc)) return "declined";
  return card.outcome === "soft-decline" ? "soft-decline" : card.outcome === "declined" ? "declined" : "pays";
}

/** Whether a card can be stored: its number is known, and its security code is right where one is given. */
export function isStorable({ pan, cvc }: GivenCard): boolean {
  const card = seed.cards.find((each) => each.pan === pan);
  return card !== undefined && card.outcome !== "invalid" && (cvc === undefined || cvc === card.cvc);
}

/** The security code of a test card. */
export function cvcOf(pan: string): string | undefined {
  return seed.cards.find((each) => each.pan === pan)?.cvc;
}

/** A card as answers tell it: never with its number. */
export async function cardInfo({ pan, year, month }: GivenCard): Promise<CardInfo> {
  const expiry = { expire_year: fullYear(year), expire_month: month.padStart(2, "0") };
  return {
    partial_pan: pan.slice(-4),
    type: pan.startsWith("4") ? "Visa" : "MasterCard",
    ...expiry,
    cvc_required: "no",
    bin: pan.slice(0, 6),
    funding: "debit",
    category: "unknown",
    country_code: "FI",
    card_fingerprint: await sha256(`card ${pan} ${expiry.expire_year}-${expiry.expire_month}`),
    pan_fingerprint: await sha256(`pan ${pan}`),
  };
}

function fullYear(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}

/** The card that payers have in their wallets: the first of the test cards. */
export const walletCard: GivenCard = firstCard();

function firstCard(): GivenCard {
  const [card] = seed.cards;
  if (card === undefined) throw new TypeError("The seed has no card.");
  return { pan: card.pan, year: card.years.at(-1) ?? "", month: card.month };
}
