// Copied from specs/payment-highway/v1/sandbox/transaction-rows.ts. Do not edit.

import type { CardInfo, Customer, Splitting } from "../../../../../payment-highway/v1/index.ts";
import { collection, type State } from "../../../../../runtime/sandbox/behaviour/index.ts";
import type { Cents } from "../../../common/sandbox/money.ts";
import type { FormPayment } from "./form-rows.ts";
import type { GivenCard } from "./test-cards.ts";

/** What every transaction has. Times are in milliseconds since 1970. */
interface TransactionBase {
  readonly id: string;
  readonly created: number;
}

/** A payment with a card. */
export interface CardTransaction extends TransactionBase {
  readonly kind: "card";
  readonly filingCode: string;
  /** Absent until the transaction is debited. */
  readonly payment?: CardPayment;
  /** What the payer agreed to in Masterpass, where the transaction began there. */
  readonly masterpass?: { readonly payment: FormPayment; readonly token?: string | undefined };
}

/** What a card was charged with, or should have been. */
export interface CardPayment {
  readonly outcome: "authorized" | "declined" | "challenged";
  readonly amount: Cents;
  readonly currency: string;
  readonly order?: string | undefined;
  readonly customer?: Customer | undefined;
  readonly splitting?: Splitting | undefined;
  readonly referenceNumber?: string | undefined;
  readonly card: CardInfo;
  /** The stored card that was charged, or that the card was stored as. */
  readonly token?: string | undefined;
  readonly authorizationCode: string;
  /** Whether the cardholder passed 3-D Secure. */
  readonly isAuthenticated: boolean;
  /** Whether it is one of a series that the merchant initiates. */
  readonly isRecurring: boolean;
  /** Whether the money is taken once it is authorised. */
  readonly commits: boolean;
  /** When it was made: with MobilePay, when the payer will have paid. */
  readonly at: number;
  readonly modified: number;
  readonly committed?: { readonly amount: Cents; readonly at: number };
  /** What can be committed or given back: of what was authorised, then of what was taken. */
  readonly left: Cents;
  readonly reverts: readonly TransactionRefund[];
}

/** Money that went back. */
export interface TransactionRefund {
  readonly id: string;
  readonly amount: Cents;
  readonly at: number;
  readonly filingCode?: string;
  /** Given back before it was taken: no money has moved. */
  readonly isVoid?: boolean;
  readonly referenceNumber?: string | undefined;
}

/** A payment with Pivo: the order is Pivo's. */
export interface PivoTransaction extends TransactionBase {
  readonly kind: "pivo";
  readonly orderId: string;
  readonly order: string;
  readonly referenceNumber?: string | undefined;
}

/** A payment with Siirto. */
export interface SiirtoTransaction extends AccountPayment {
  readonly kind: "siirto";
}

/** A payment by invoice. */
export interface AfterPayTransaction extends AccountPayment {
  readonly kind: "afterpay";
  /** What the merchant has committed, which the invoice is for; absent before. */
  readonly committedAmount?: Cents;
}

/** What payments without a card have. */
interface AccountPayment extends TransactionBase {
  readonly amount: Cents;
  readonly currency: string;
  readonly order: string;
  readonly message: string;
  readonly phone?: string | undefined;
  readonly referenceNumber?: string | undefined;
  readonly reverts: readonly TransactionRefund[];
}

/** A transaction of any kind. */
export type TransactionRow = CardTransaction | PivoTransaction | SiirtoTransaction | AfterPayTransaction;

/** All transactions of a session. */
export const transactionRows = collection<TransactionRow>("payment-highway.transactions");

/** The transaction with an id, if it is of this kind. */
export function transactionOf<Kind extends TransactionRow["kind"]>(
  state: State,
  id: string,
  kind: Kind,
): TransactionOf<Kind> | undefined {
  const row = state.open(transactionRows).get(id.toLowerCase());
  return row !== undefined && isOfKind(row, kind) ? row : undefined;
}

type TransactionOf<Kind> = Extract<TransactionRow, { readonly kind: Kind }>;

function isOfKind<Kind extends TransactionRow["kind"]>(row: TransactionRow, kind: Kind): row is TransactionOf<Kind> {
  return row.kind === kind;
}

/** What is left of a payment without a card. */
export function leftOf({ amount, reverts }: AccountPayment): Cents {
  return amount - revertedAmount(reverts);
}

/** The sum of what went back. */
export function revertedAmount(reverts: readonly TransactionRefund[]): Cents {
  return reverts.reduce((sum, { amount }) => sum + amount, 0);
}

/** A card that was stored. */
export interface StoredCard {
  readonly token: string;
  readonly card: GivenCard;
}

/** All stored cards of a session, by token. */
export const cardRows = collection<StoredCard>("payment-highway.cards");

/** The tokens of stored cards, by the id that the form returned with. */
export const tokenizationRows = collection<string>("payment-highway.tokenizations");
