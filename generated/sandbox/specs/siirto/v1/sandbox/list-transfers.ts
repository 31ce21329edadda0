// Copied from specs/siirto/v1/sandbox/list-transfers.ts. Do not edit.

import type { ListTransfersInput, TransferList } from "../../../../../siirto/v1/index.ts";
import type { State } from "../../../../../runtime/sandbox/behaviour/index.ts";
import { transferOf, transferRows } from "./transfer-rows.ts";

/** The transfers that a search asks for, newest first. */
export function listedTransfers(state: State, input: ListTransfersInput, now: number): TransferList {
  const { stamp = "", limit = 50, offset = 0 } = input;
  const from = input.from ? Date.parse(input.from) : -Infinity;
  const to = input.to ? Date.parse(input.to) : Infinity;
  const found = [...state.open(transferRows).values()].filter(
    ({ created, request }) => from <= created && created < to && (stamp === "" || request.stamp === stamp),
  );
  const page = found.reverse().slice(offset, offset + limit);
  return { transfers: page.map((row) => transferOf(row, now)), total: found.length };
}
