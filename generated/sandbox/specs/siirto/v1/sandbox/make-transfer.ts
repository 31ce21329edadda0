// Copied from specs/siirto/v1/sandbox/make-transfer.ts. Do not edit.

import type { RejectReason, TransferRequest } from "../../../../../siirto/v1/index.ts";
import { seed } from "../../../../../sandbox/seeds/siirto/v1.ts";
import { allOrNothing } from "../../../common/sandbox/all-or-nothing.ts";
import { ledgerOf, type LedgerSession } from "../../../common/sandbox/ledger.ts";
import { archiveId } from "../../../common/sandbox/partner/archive-id.ts";
import { recipientByPhone } from "./recipients.ts";
import { stampRows, transferRows, type TransferRow } from "./transfer-rows.ts";

/** Where the money of a transfer goes, and when it arrives. */
interface Destination {
  readonly iban: string;
  readonly name: string | undefined;
  readonly arrives: number;
}

/**
 * Makes a transfer: the payer is debited and the receiver credited in the session's ledger. One that cannot be made is
 * kept as rejected, and moves no money.
 */
export function makeTransfer(session: LedgerSession, request: TransferRequest): TransferRow {
  const { state, now, ids } = session;
  return allOrNothing((changes) => {
    const begun = { transferId: ids.uuid(), request, created: now };
    const keep = (row: TransferRow) => {
      changes.set(state.open(transferRows), row.transferId, row);
      changes.set(state.open(stampRows), request.stamp, row.transferId);
      return row;
    };
    const destination = destinationOf(request, now);
    if (typeof destination === "string") return keep({ ...begun, rejectReason: destination });
    const row = keep({ ...begun, arrives: destination.arrives, archiveId: archiveId(ids, now) });
    // Money moves last: what is kept is taken back where it cannot.
    const result = ledgerOf(session).move({
      from: request.payer_iban,
      to: destination.iban,
      amount: request.amount,
      type: "TRANSFER",
      purpose: "SIIRTO",
      receiver: request.receiver_name ?? destination.name,
      message: request.message,
      reference: request.reference,
    });
    return result.kind === "moved" ? row : keep({ ...begun, rejectReason: "INSUFFICIENT_FUNDS" });
  });
}

function destinationOf({ receiver_iban, receiver_phone }: TransferRequest, now: number): Destination | RejectReason {
  if (receiver_iban !== undefined) return { iban: receiver_iban, name: undefined, arrives: now };
  const recipient = recipientByPhone(receiver_phone ?? "");
  if (recipient === undefined) return "RECEIVER_NOT_FOUND";
  if (recipient.bank === "unavailable") return "RECEIVER_BANK_UNAVAILABLE";
  const delayMs = recipient.bank === "slow" ? seed.slowBankSeconds * 1000 : 0;
  return { iban: recipient.iban, name: recipient.name, arrives: now + delayMs };
}
