import type { SchemaContract } from "../../runtime/mocks/schema-contract.ts";
import { pointerOf } from "../../runtime/mocks/schema/violation.ts";
import type { ValueJudge, Verdict } from "./judge-values.ts";
import type { Into } from "./trail.ts";
import type { WorkBudget } from "./work-budget.ts";

/** What judges a message. */
export interface Judges {
  /** With formats asserted, and without. */
  readonly strict: ValueJudge;
  readonly loose: ValueJudge;
  readonly budget: WorkBudget;
}

/**
 * How good a message is: `certain` where no verdict rests on a format and all that is wrong stands at the place;
 * `elsewhere` where the other side finds fault with more than the place.
 */
export type Rank = "certain" | "elsewhere" | "by-format";

/** A message that tells two sides apart. */
export interface Found {
  readonly message: unknown;
  readonly rank: Rank;
}

const ranks: readonly Rank[] = ["by-format", "elsewhere", "certain"];

/** Whether one rank is below another. */
export function isWorse(rank: Rank, other: Rank): boolean {
  return ranks.indexOf(rank) < ranks.indexOf(other);
}

/** The message of the higher rank, the first of equals. */
export function better(one: Found | undefined, other: Found | undefined): Found | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return isWorse(one.rank, other.rank) ? other : one;
}

/** What a message is worth; `undefined` where it does not tell the two sides apart. */
export function judged(
  message: unknown,
  { accepting, rejecting }: { readonly accepting: SchemaContract; readonly rejecting: SchemaContract },
  { strict, loose, budget }: Judges,
  place: readonly Into[],
): Found | undefined {
  if (budget.isSpent() || strict.verdict(rejecting, message, budget) !== "rejected") return undefined;
  if (strict.verdict(accepting, message, budget) !== "accepted") return undefined;
  const isSure = is("rejected", rejecting) && is("accepted", accepting);
  if (!isSure) return { message, rank: "by-format" };
  const start = pointerOf(place.map((into) => (into.kind === "member" ? into.name : into.index)));
  const wrong = strict.wrongPlaces(rejecting, message, budget);
  const isInPlace = wrong.every((pointer) => pointer === start || pointer.startsWith(`${start}/`));
  return { message, rank: isInPlace ? "certain" : "elsewhere" };

  function is(verdict: Verdict, schema: SchemaContract): boolean {
    return loose.verdict(schema, message, budget) === verdict;
  }
}
