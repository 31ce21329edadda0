import { locationOf, memberCursor, type Cursor } from "../../resolve/cursor.ts";
import { magicPlaces, type MagicValue } from "../magic-value.ts";
import type { BuildContext } from "./context.ts";
import { arrayMember, stringMember, stringsMember } from "./read.ts";

/**
 * Reads the table of magic values, `x-magic-values` of `info`. A row that means something else, as in a document of
 * another family, is no magic value.
 */
export function readMagicValues(context: BuildContext, info: Cursor): readonly MagicValue[] {
  const rows = Array.isArray(memberCursor(info, "x-magic-values")?.value)
    ? (arrayMember(context, info, "x-magic-values") ?? [])
    : [];
  return rows.flatMap((row) => {
    const place = magicPlaces.find((each) => each === memberCursor(row, "in")?.value);
    const name = stringMember(context, row, "name");
    const value = memberCursor(row, "value")?.value;
    const answer = readAnswer(memberCursor(row, "answer")?.value);
    if (place === undefined || name === undefined || answer === undefined) return [];
    if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return [];
    const operations = stringsMember(context, row, "operations") ?? [];
    return [{ operations, in: place, name, value, ...answer, at: locationOf(row) }];
  });
}

/** A status, or a business error code, whose status is 500 by the platform's rules. */
function readAnswer(answer: unknown): Pick<MagicValue, "status" | "code"> | undefined {
  if (typeof answer === "number") return { status: answer };
  return typeof answer === "string" ? { status: 500, code: answer } : undefined;
}
