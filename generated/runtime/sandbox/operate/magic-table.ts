// Copied from generator/runtime/sandbox/operate/magic-table.ts. Do not edit.

/** The table of magic values of an operation: what a tester sends to get a certain error. */
import type { MagicValue, OperationContract } from "../../mocks/contract.ts";
import { isJsonArray, isJsonObject, ownMember } from "../../mocks/schema/json-value.ts";

/** Looks for magic values. */
export interface MagicTable {
  /** The first row that a request's parameters or body meet. */
  inInput(input: Readonly<Record<string, unknown>>): MagicValue | undefined;
  /** The row of a value by the name that the table has for it, wherever it stands. */
  of(name: string, value: unknown): MagicValue | undefined;
}

/** Makes the table of an operation. */
export function createMagicTable({ magicValues = [], parameters = [] }: OperationContract): MagicTable {
  const rows = magicValues.map((row) => {
    const parameter = parameters.find(({ name, in: place }) => place === row.in && isSame(name, row.name, place));
    const path = row.in === "body" ? ["body", ...stepsOf(row.name)] : [parameter?.key ?? parameter?.name ?? row.name];
    return { row, path };
  });
  return {
    inInput: (input) => rows.find(({ row, path }) => isMet(row, valueAt(input, path)))?.row,
    of: (name, value) => magicValues.find((row) => row.name === name && isMet(row, value)),
  };
}

/** Names of headers are the same in any case (RFC 9110, section 5.1). */
function isSame(left: string, right: string, place: string): boolean {
  return left === right || (place === "header" && left.toLowerCase() === right.toLowerCase());
}

/** `payer.name` and `rows[0].iban`, step by step. */
function stepsOf(name: string): readonly string[] {
  return name.split(/[.[\]]+/).filter((step) => step !== "");
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  let found: unknown = value;
  for (const step of path) {
    if (isJsonObject(found)) found = ownMember(found, step);
    else if (isJsonArray(found)) found = found[Number(step)];
    else return undefined;
  }
  return found;
}

/** Amounts are numbers in one version of a product and texts in the next: the table has one form of them. */
function isMet({ value: magic }: MagicValue, value: unknown): boolean {
  if (value === magic) return true;
  if (value === undefined || value === null || typeof value === typeof magic || typeof value === "object") return false;
  return typeof value === "string" && typeof magic === "number"
    ? value.trim() !== "" && Number(value) === magic
    : String(value) === String(magic);
}
