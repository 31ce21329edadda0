// Copied from specs/payment-highway/v1/sandbox/charge-card.ts. Do not edit.

import type { CardInfo, Customer, Result, Splitting } from "../../../../../payment-highway/v1/index.ts";
import type { State } from "../../../../../runtime/sandbox/behaviour/index.ts";
import type { LedgerSession } from "../../../common/sandbox/ledger.ts";
import type { Cents } from "../../../common/sandbox/money.ts";
import { withCommit } from "./commit-card.ts";
import { results } from "./results.ts";
import { outcomeOf, type GivenCard } from "./test-cards.ts";
import { cardRows, transactionRows, type CardPayment, type CardTransaction } from "./transaction-rows.ts";

/** What a card is charged with, as the requests have it. */
export interface ChargeRequest {
  readonly amount: Cents;
  readonly currency: string;
  readonly order?: string | undefined;
  readonly customer?: Customer | undefined;
  readonly splitting?: Splitting | undefined;
  readonly reference_number?: string | undefined;
  readonly commit?: boolean | undefined;
}

/** The card that is charged. */
export interface ChargedCard {
  readonly given: GivenCard;
  readonly info: CardInfo;
  /** Where it is a stored one, or is stored now. */
  readonly token?: string | undefined;
}

/** How a charge comes about. */
export interface ChargeManner {
  /** Cards that want it get a soft decline. */
  readonly isCustomerPresent?: boolean;
  /** The cardholder has passed 3-D Secure. */
  readonly isAuthenticated?: boolean;
  readonly isRecurring?: boolean;
  /** When the payer will have paid; by default now. */
  readonly at?: number;
}

/** The card that a request names by its number or by a token; undefined for a token that is unknown. */
export function cardNamed(
  state: State,
  { card, token }: { readonly card?: CardMember; readonly token?: { readonly id: string; readonly cvc?: string } },
): { readonly given: GivenCard; readonly token?: string } | undefined {
  if (token !== undefined) {
    const stored = state.open(cardRows).get(token.id.toLowerCase());
    return stored && { given: { ...stored.card, cvc: token.cvc }, token: stored.token };
  }
  return card && { given: { pan: card.pan, year: card.expiry_year, month: card.expiry_month, cvc: card.cvc } };
}

interface CardMember {
  readonly pan: string;
  readonly expiry_year: string;
  readonly expiry_month: string;
  readonly cvc?: string;
}

/** Charges a card, and keeps in the transaction how it went. A transaction is charged once. */
export function chargeCard(
  session: LedgerSession,
  row: CardTransaction,
  card: ChargedCard,
  request: ChargeRequest,
  manner: ChargeManner = {},
): Result {
  const { state, now } = session;
  const outcome = outcomeOf(card.given, now);
  if (outcome === "invalid" || row.payment?.outcome === "authorized") return results.error;
  const isChallenged = outcome === "soft-decline" && manner.isCustomerPresent === true && !manner.isAuthenticated;
  const payment = paymentOf(session, card, request, manner);
  const keep = (changed: CardPayment) => state.open(transactionRows).set(row.id, { ...row, payment: changed });
  if (outcome === "declined") {
    keep({ ...payment, outcome: "declined" });
    return results.declined;
  }
  if (isChallenged) {
    keep({ ...payment, outcome: "challenged" });
    return results.softDecline;
  }
  if (payment.commits) withCommit(session, row, payment, payment.amount);
  else keep(payment);
  return results.ok;
}

function paymentOf(
  { now, ids }: LedgerSession,
  { info, token }: ChargedCard,
  request: ChargeRequest,
  { isAuthenticated = false, isRecurring = false, at = now }: ChargeManner,
): CardPayment {
  const { amount, currency, order, customer, splitting, reference_number: referenceNumber, commit = true } = request;
  return {
    outcome: "authorized",
    amount,
    currency,
    order,
    customer: customer && { country_code: "FI", ...customer },
    splitting,
    referenceNumber,
    card: info,
    token,
    authorizationCode: ids.digits(6),
    isAuthenticated,
    isRecurring,
    commits: commit,
    at,
    modified: at,
    left: amount,
    reverts: [],
  };
}
