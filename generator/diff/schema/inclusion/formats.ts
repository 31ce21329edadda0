import { formatOf, integerRange } from "../../../runtime/mocks/schema/formats/formats.ts";

/** Formats that lie inside others: every text, or number, of the first is one of the others. */
const wider: ReadonlyMap<string, readonly string[]> = new Map([
  ["float", ["double"]],
  ["email", ["idn-email"]],
  ["hostname", ["idn-hostname"]],
  ["uri", ["uri-reference", "iri", "iri-reference"]],
  ["uri-reference", ["iri-reference"]],
  ["iri", ["iri-reference"]],
]);

/** Whether whatever has one format has the other one: reference, "breaking changes", section 2, rule 7. */
export function isFormatWithin(narrow: string, wide: string): boolean {
  if (narrow === wide || wider.get(narrow)?.includes(wide) === true) return true;
  const [inner, outer] = [integerRange(narrow), integerRange(wide)];
  return inner !== undefined && outer !== undefined && inner[0] >= outer[0] && inner[1] <= outer[1];
}

/** Whether validators in general assert a format for values of a kind. */
export function isChecked(format: string, kind: "string" | "number"): boolean {
  return formatOf(format)?.kind === kind || (kind === "number" && (format === "float" || format === "double"));
}
