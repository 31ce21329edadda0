import type { Effect } from "../../level.ts";
import { findText } from "./find-text.ts";

/** How the texts that one pattern is found in lie to those of another, with texts that show it. */
export interface PatternRelation {
  readonly effect: Effect | "equal";
  /** A text that only the base accepts, and one that only the head accepts; where they were found. */
  readonly onlyBase?: string;
  readonly onlyHead?: string;
}

/** Compares two sets of patterns, each of which must be found in a text. */
export function relatePatterns(base: readonly string[], head: readonly string[]): PatternRelation {
  const lost = firstText(base, head);
  const gained = firstText(head, base);
  const onlyBase = textOf(lost);
  const onlyHead = textOf(gained);
  const texts = { ...(onlyBase !== undefined && { onlyBase }), ...(onlyHead !== undefined && { onlyHead }) };
  if (lost === undefined || gained === undefined) return { effect: "unknown", ...texts };
  if (lost === "none") return { effect: gained === "none" ? "equal" : "widens", ...texts };
  return { effect: gained === "none" ? "narrows" : "incomparable", ...texts };
}

/** A text that all of some patterns are found in, and one of the others is not. */
function firstText(matching: readonly string[], failing: readonly string[]): ReturnType<typeof findText> {
  let isDecided = true;
  for (const pattern of failing) {
    if (matching.includes(pattern)) continue;
    const found = findText(matching, [pattern]);
    if (found !== undefined && found !== "none") return found;
    if (found === undefined) isDecided = false;
  }
  return isDecided ? "none" : undefined;
}

function textOf(found: ReturnType<typeof findText>): string | undefined {
  return found === undefined || found === "none" ? undefined : found.text;
}
