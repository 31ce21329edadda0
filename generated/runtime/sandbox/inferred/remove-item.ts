// Copied from generator/runtime/sandbox/inferred/remove-item.ts. Do not edit.

import type { PlainAnswer } from "../../mocks/respond/default-answer.ts";
import type { Inferring } from "./inferring.ts";
import { missing } from "./missing.ts";
import { answerWithItem } from "./place-item.ts";
import { isMissing, requestedId } from "./read-item.ts";
import { openRows } from "./rows.ts";

/** Removes an item: from now on its id is unknown. */
export function removeItem(inferring: Inferring): PlainAnswer | undefined {
  const rows = openRows(inferring);
  const id = requestedId(inferring);
  if (rows === undefined || id === undefined) return undefined;
  const isUnknown = isMissing(rows, id, inferring);
  const refusal = isUnknown ? missing(inferring) : undefined;
  if (refusal !== undefined) return refusal;
  const answer = inferring.request.sample();
  const row = rows.get(id);
  if (answer.status < 300) rows.set(id, undefined);
  return row?.value === undefined ? answer : answerWithItem(answer, row.value, inferring);
}
