// Copied from specs/payment-highway/v1/sandbox/merchant-money.ts. Do not edit.

import { seed } from "../../../../../sandbox/seeds/payment-highway/v1.ts";
import { recipientByPhone } from "../../../siirto/v1/sandbox/recipients.ts";
import { ledgerOf, type LedgerSession } from "../../../common/sandbox/ledger.ts";
import type { Cents } from "../../../common/sandbox/money.ts";

const { merchant } = seed;

/** Money that goes from a payer to the merchant, or back. */
export interface MerchantMoney {
  readonly amount: Cents;
  /** What the bookings are called: `KORTTIMAKSU`. */
  readonly purpose: string;
  /** The payer's telephone number, where it is known: it may belong to an account of the bank. */
  readonly phone?: string | undefined;
  readonly message?: string | undefined;
  readonly reference?: string | undefined;
}

/**
 * Credits the merchant's account; debits the payer's, where the telephone number belongs to one.
 *
 * @returns false where the payer does not have that much: no money has moved then.
 */
export function takeMoney(session: LedgerSession, { phone = "", amount, ...texts }: MerchantMoney): boolean {
  const payer = recipientByPhone(phone);
  const result = ledgerOf(session).move({
    from: payer?.iban,
    to: merchant.iban,
    amount,
    type: payer === undefined ? "CREDIT" : "TRANSFER",
    payer: payer?.name ?? "Payment Highway",
    ...texts,
  });
  return result.kind === "moved";
}

/** Pays back from the merchant's account, whatever is on it: what was taken is owed. */
export function giveBack(session: LedgerSession, { phone = "", amount, ...texts }: MerchantMoney): void {
  const payer = recipientByPhone(phone);
  ledgerOf(session).move({
    from: merchant.iban,
    to: payer?.iban,
    amount,
    type: "TRANSFER",
    receiver: payer?.name ?? "Payment Highway",
    allowOverdraft: true,
    ...texts,
  });
}
