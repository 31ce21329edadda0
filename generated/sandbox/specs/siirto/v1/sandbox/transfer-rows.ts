// Copied from specs/siirto/v1/sandbox/transfer-rows.ts. Do not edit.

import type { RejectReason, Transfer, TransferRequest } from "../../../../../siirto/v1/index.ts";
import { collection } from "../../../../../runtime/sandbox/behaviour/index.ts";
import { momentOf } from "../../../common/sandbox/moment.ts";

/** A transfer as it is kept. */
export interface TransferRow {
  readonly transferId: string;
  readonly request: TransferRequest;
  /** In milliseconds since 1970. */
  readonly created: number;
  /** When the money arrives; absent for a transfer that was rejected. */
  readonly arrives?: number;
  readonly archiveId?: string;
  readonly rejectReason?: RejectReason;
}

/** All transfers of a session, the oldest first. */
export const transferRows = collection<TransferRow>("siirto.transfers");

/** The id of the transfer that a stamp was used for. */
export const stampRows = collection<string>("siirto.stamps");

/** A transfer as it stands at a moment. */
export function transferOf(row: TransferRow, now: number): Transfer {
  const { transferId, request, created, arrives, archiveId, rejectReason } = row;
  const transfer = { transfer_id: transferId, ...request, created: momentOf(created) };
  if (arrives === undefined)
    return { ...transfer, status: "REJECTED", ...(rejectReason && { reject_reason: rejectReason }) };
  return {
    ...transfer,
    ...(archiveId && { archive_id: archiveId }),
    ...(arrives <= now ? { status: "COMPLETED", completed: momentOf(arrives) } : { status: "PENDING" }),
  };
}

/** Whether two requests ask for the same, in whatever order their members came. */
export function isSameRequest(one: TransferRequest, other: TransferRequest): boolean {
  return canonical(one) === canonical(other);
}

function canonical(request: TransferRequest): string {
  const members: [string, unknown][] = Object.entries(request);
  return JSON.stringify(members.sort(([one], [other]) => (one < other ? -1 : 1)));
}
