import type { Response } from "../../model/operation.ts";

export interface ResponsePair {
  readonly base: Response;
  readonly head: Response;
  /** They have one status; one status became a range, or a range one status; `covered`: a range that stays holds it. */
  readonly how: "same" | "widened" | "narrowed" | "covered";
}

export interface PairedResponses {
  readonly pairs: readonly ResponsePair[];
  readonly removed: readonly Response[];
  readonly added: readonly Response[];
}

/** Pairs responses by status, and a status with the range of its class where one of the two documents only has that. */
export function pairResponses(base: readonly Response[], head: readonly Response[]): PairedResponses {
  const bases = new Map(base.map((response) => [response.status, response]));
  const heads = new Map(head.map((response) => [response.status, response]));
  const pairs: ResponsePair[] = [];
  const removed: Response[] = [];
  const added: Response[] = [];
  const used = new Set<string>();
  for (const before of bases.values()) {
    const range = rangeOf(before.status);
    const same = heads.get(before.status);
    const wide = range === undefined ? undefined : heads.get(range);
    const narrow = range === undefined ? inRange(before.status, heads, bases) : [];
    if (same !== undefined) pairs.push({ base: before, head: same, how: "same" });
    else if (wide !== undefined) {
      pairs.push({ base: before, head: wide, how: bases.has(wide.status) ? "covered" : "widened" });
    } else if (narrow.length > 0) {
      for (const after of narrow) pairs.push({ base: before, head: after, how: "narrowed" });
    } else removed.push(before);
  }
  for (const { head: after } of pairs) used.add(after.status);
  for (const after of heads.values()) {
    if (used.has(after.status)) continue;
    const range = rangeOf(after.status);
    const wide = range === undefined ? undefined : bases.get(range);
    if (wide === undefined) added.push(after);
    else pairs.push({ base: wide, head: after, how: "covered" });
  }
  return { pairs, removed, added };
}

/** The range that a status is in: `2XX` of `200`. */
function rangeOf(status: string): string | undefined {
  return /^\d\d\d$/.test(status) ? `${status.charAt(0)}XX` : undefined;
}

/** The statuses of a range that are new beside it. */
function inRange(
  range: string,
  heads: ReadonlyMap<string, Response>,
  bases: ReadonlyMap<string, Response>,
): readonly Response[] {
  return [...heads.values()].filter(({ status }) => rangeOf(status) === range && !bases.has(status));
}
