import type { Operation } from "../../model/operation.ts";
import { schemeNames } from "../document/scheme-names.ts";
import type { ChangeId } from "../catalogue/catalogue.ts";
import type { Level } from "../level.ts";
import { memberAt, report, type OperationScope } from "./operation-scope.ts";
import {
  alternativesOf,
  isOpen,
  satisfies,
  securityHolder,
  titleOf,
  type Alternative,
} from "./security-alternatives.ts";

interface SecurityPair {
  readonly base: readonly Alternative[];
  readonly head: readonly Alternative[];
  tell(id: ChangeId, level: Level, values: { before?: string; after?: string }, message: string): void;
}

/**
 * Compares what an operation asks for as sets of combinations: reference, "breaking changes", section 3.7. The credentials
 * of callbacks and webhooks are the receiver's affair.
 */
export function compareSecurity(scope: OperationScope, base: Operation, head: Operation): void {
  if (scope.requestSide === "response") return;
  const { comparison } = scope;
  const baseAt = memberAt(securityHolder(comparison.base, base).at, "security");
  const headAt = memberAt(securityHolder(comparison.head, head).at, "security");
  compareAlternatives({
    base: alternativesOf(base.security, schemeNames(comparison)),
    head: alternativesOf(head.security),
    tell: (id, level, values, message) =>
      report(scope, {
        id,
        side: "request",
        levels: { wire: level },
        site: "operation",
        place: "security",
        base: baseAt,
        head: headAt,
        ...values,
        message: message.replace("{operation}", () => scope.title),
      }),
  });
}

function compareAlternatives(pair: SecurityPair): void {
  const { base, head, tell } = pair;
  if (isOpen(base) && !isOpen(head)) {
    const after = head.map(titleOf).join(" or ");
    const message = "{operation} could be called without credentials and now asks for some: other calls are refused.";
    tell("security.requirement.added", "breaking", { before: "nothing", after }, message);
    return;
  }
  if (!isOpen(base) && head.every((one) => one.size === 0)) {
    const before = base.map(titleOf).join(" or ");
    // Nobody is refused, but an operation that lost its lock is rarely meant.
    const message = "{operation} asked for credentials and no longer does: make sure that this is meant.";
    tell("security.requirement.removed", "warning", { before, after: "nothing" }, message);
    return;
  }
  compareCombinations(pair);
}

/** More alternatives than this are only matched where they are equal: no API means as many. */
const manyAlternatives = 50;

function compareCombinations({ base, head, tell }: SecurityPair): void {
  const open = { base: new Set(base), head: new Set(head) };
  const pair = (before: Alternative, after: Alternative | undefined): void => {
    if (after === undefined) return;
    open.base.delete(before);
    open.head.delete(after);
    compareSchemes(before, after, tell);
  };
  for (const keyOf of [titleOf, schemesOf]) {
    const heads = Map.groupBy(open.head, keyOf);
    for (const before of [...open.base]) pair(before, heads.get(keyOf(before))?.shift());
  }
  if (open.base.size * open.head.size <= manyAlternatives * manyAlternatives) {
    for (const isPair of [isWithin, holds]) {
      for (const before of [...open.base])
        pair(
          before,
          [...open.head].find((after) => isPair(before, after)),
        );
    }
  }
  for (const gone of open.base) reportGone(gone, head.slice(0, manyAlternatives), tell);
  for (const after of open.head) {
    const message = `{operation} can now also be called ${after.size === 0 ? "without credentials" : `with ${titleOf(after)}`}.`;
    tell("security.requirement.added", "info", { after: titleOf(after) }, message);
  }
}

function reportGone(gone: Alternative, head: readonly Alternative[], tell: SecurityPair["tell"]): void {
  const before = titleOf(gone);
  // Who has these credentials may still have enough for another alternative.
  if (head.some((other) => satisfies(gone, other))) {
    tell(
      "security.requirement.removed",
      "info",
      { before },
      `{operation} no longer names ${before}, but still takes it.`,
    );
    return;
  }
  const message = `{operation} can no longer be called with ${before}: such calls are refused.`;
  tell("security.requirement.removed", "breaking", { before }, message);
}

function schemesOf(alternative: Alternative): string {
  return JSON.stringify([...alternative.keys()]);
}

/** Whether one alternative asks for all that another one asks for, and neither for nothing. */
function isWithin(few: Alternative, many: Alternative): boolean {
  return few.size > 0 && many.size > 0 && [...few.keys()].every((scheme) => many.has(scheme));
}

function holds(many: Alternative, few: Alternative): boolean {
  return isWithin(few, many);
}

function compareSchemes(base: Alternative, head: Alternative, tell: SecurityPair["tell"]): void {
  for (const [scheme, scopes] of head) {
    const before = base.get(scheme);
    if (before === undefined) {
      const message = `{operation} now asks for ${scheme} too: calls without it are refused.`;
      tell("security.requirement.scheme-added", "breaking", { after: scheme }, message);
      continue;
    }
    for (const scope of scopes) {
      if (before.has(scope)) continue;
      const message = `{operation} now asks for the scope "${scope}" of ${scheme}: tokens without it are refused.`;
      tell("security.scope.added", "breaking", { after: `${scheme} ${scope}` }, message);
    }
    for (const scope of before) {
      if (scopes.has(scope)) continue;
      const message = `{operation} no longer asks for the scope "${scope}" of ${scheme}.`;
      tell("security.scope.removed", "info", { before: `${scheme} ${scope}` }, message);
    }
  }
  for (const scheme of base.keys()) {
    if (head.has(scheme)) continue;
    const message = `{operation} no longer asks for ${scheme}.`;
    tell("security.requirement.scheme-removed", "info", { before: scheme }, message);
  }
}
