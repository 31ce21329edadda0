// Copied from generator/runtime/sandbox/inferred/read-item.ts. Do not edit.

import type { PlainAnswer } from "../../mocks/respond/default-answer.ts";
import type { Inferring } from "./inferring.ts";
import { missing } from "./missing.ts";
import { answerWithItem } from "./place-item.ts";
import { openRows, textOf, type Rows } from "./rows.ts";
import { shownIds } from "./shown-ids.ts";
import { ownMember } from "../../mocks/schema/json-value.ts";

/** Answers with the kept item. One that nobody made is shown as a sample, until something is made beside it. */
export function readItem(inferring: Inferring): PlainAnswer | undefined {
  const rows = openRows(inferring);
  const id = requestedId(inferring);
  if (rows === undefined || id === undefined) return undefined;
  if (isMissing(rows, id, inferring)) return missing(inferring);
  const row = rows.get(id);
  return row?.value && answerWithItem(inferring.request.sample(), row.value, inferring);
}

/**
 * Whether an id stands for nothing: removed, or never made where others were. The ids that the document itself shows
 * are known until they are removed, so that whoever follows its examples finds them.
 */
export function isMissing(rows: Rows, id: string, inferring: Inferring): boolean {
  const row = rows.get(id);
  if (row !== undefined) return row.value === undefined;
  return rows.isConcrete() && !shownIds(inferring).includes(id);
}

/** The id that the path names; what exists once has the id `""`. Undefined where the path names none. */
export function requestedId({ operation, role, request }: Inferring): string | undefined {
  if (role.isSingle) return "";
  if (role.parameter === undefined) return undefined;
  const parameter = operation.parameters?.find((one) => one.in === "path" && one.name === role.parameter);
  const value = ownMember(request.input, parameter?.key ?? role.parameter);
  return value === undefined ? undefined : textOf(value);
}
