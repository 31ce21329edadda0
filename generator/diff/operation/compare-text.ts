import type { SpecLocation } from "../../diagnostics/location.ts";
import type { ChangeId } from "../catalogue/catalogue.ts";
import type { Site } from "../change.ts";
import { report, type OperationScope } from "./operation-scope.ts";

/** A text before and after, and where each stands. */
export interface TextPair {
  readonly base: string | undefined;
  readonly head: string | undefined;
  readonly baseAt: SpecLocation;
  readonly headAt: SpecLocation;
  /** What it is a text of, where that is not the operation itself: `the query parameter "limit" of `. */
  readonly of?: string;
}

/** Reports a changed text for people. White space does not count: where a text is wrapped is up to the file. */
export function compareText(
  scope: OperationScope,
  id: ChangeId,
  place: string,
  text: TextPair,
  site: Site = "operation",
): void {
  const before = flat(text.base);
  const after = flat(text.head);
  if (before === after) return;
  const word = id.split(".").at(-2) ?? "text";
  report(scope, {
    id,
    levels: { docs: "info" },
    site,
    place: `${place} ${word}`,
    base: text.baseAt,
    head: text.headAt,
    ...(before !== "" && { before: short(before) }),
    ...(after !== "" && { after: short(after) }),
    message: `The ${word} of ${text.of ?? ""}${scope.title} is worded otherwise.`,
  });
}

function flat(text: string | undefined): string {
  return (text ?? "")
    .split(/\s+/)
    .filter((word) => word !== "")
    .join(" ");
}

/** A text of a document as a value of a change: cut where it is long. */
export function short(text: string): string {
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
