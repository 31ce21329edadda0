// Copied from generator/runtime/sandbox/session/settle-row.ts. Do not edit.

import { isJsonArray, isJsonObject, isOctets, sizeOf } from "../../mocks/schema/json-value.ts";

/** The characters of a row that count as one. */
const charactersOfOne = 1024;
/** What a member or an item counts, whatever it is. */
const charactersOfMember = 8;
/** What is beyond so many members is not looked at: no body that a sandbox reads has more. */
const maxMembers = 1_000_000;

/**
 * Freezes a row with all that it holds, for it is shared between a session and its snapshots, and tells how much it
 * counts: 1 for a row of ordinary size.
 */
export function settleRow(row: unknown): number {
  // A list instead of calls inside calls: a value may be nested deeper than the stack.
  const open = [row];
  let characters = 0;
  for (const value of open) {
    if (typeof value === "string") characters += value.length;
    else if (typeof value === "object" && value !== null) characters += settle(value, open);
    if (open.length > maxMembers) break;
  }
  return 1 + Math.floor((characters + open.length * charactersOfMember) / charactersOfOne);
}

/** Freezes one object or array, and lists what it holds. Returns the characters that are its own. */
function settle(value: object, open: unknown[]): number {
  if (isOctets(value)) return sizeOf(value);
  if (isJsonArray(value)) {
    for (const item of value) open.push(item);
    Object.freeze(value);
    return 0;
  }
  if (!isJsonObject(value)) return 0;
  let characters = 0;
  for (const name of Object.keys(value)) {
    characters += name.length;
    open.push(value[name]);
  }
  Object.freeze(value);
  return characters;
}
