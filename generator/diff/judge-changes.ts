import type { ApiModel } from "../model/api-model.ts";
import { changeKind } from "./catalogue/catalogue.ts";
import type { Change, Proof } from "./change.ts";
import type { DiffFinding, DiffProof } from "./diff-result.ts";
import { graver, type Level, type Scope } from "./level.ts";
import { allowedLevels } from "./policy/lower-levels.ts";
import { statusOfOperations, type StatusOf } from "./policy/promise.ts";
import { changeFingerprint } from "./report/change-fingerprint.ts";
import type { Placer } from "./report/placer.ts";

/** What changes are judged by. */
export interface JudgeContext {
  readonly base: ApiModel;
  readonly head: ApiModel;
  readonly scopes: readonly Scope[];
  readonly placer: Placer;
  /** Between two majors nothing is promised, and nothing is allowed: what breaks is told as it is. */
  readonly isMigration?: boolean;
  /** Absent where the documents stand for themselves. */
  readonly product: string | undefined;
}

const ranks: Readonly<Record<Level, number>> = { breaking: 0, warning: 1, info: 2 };

/** Makes findings of changes: the policy's levels, places and fingerprints. The gravest first. */
export function judgeChanges(changes: readonly Change[], context: JudgeContext): readonly DiffFinding[] {
  const statusOf: StatusOf = context.isMigration === true ? () => "in-production" : statusOfOperations(context.base);
  return byLevel(changes.map((change) => findingOf(change, statusOf, context)));
}

/** The gravest first, else in the order in which they are. */
export function byLevel(findings: readonly DiffFinding[]): readonly DiffFinding[] {
  return [...findings].sort((a, b) => ranks[a.level] - ranks[b.level]);
}

function findingOf(change: Change, statusOf: StatusOf, context: JudgeContext): DiffFinding {
  const { scopes, placer, product, head } = context;
  const { id, side, site, operation, message, before, after, proof } = change;
  const status = statusOf(operation);
  const { levels, isLowered } = allowedLevels(change, { status, scopes });
  return {
    id,
    level: levelIn(levels, scopes),
    levels,
    scope: mainScope(levels),
    ...(side !== undefined && { side }),
    site,
    ...(operation !== undefined && { operation }),
    reach: change.reach ?? (operation === undefined ? 0 : 1),
    message,
    advice: adviceOf(change),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    location: placer.location(change.base, change.head, head.at),
    ...(change.base !== undefined && { base: placer.place(change.base, "base") }),
    ...(change.head !== undefined && { head: placer.place(change.head, "head") }),
    fingerprint: changeFingerprint(change, product),
    status: "new",
    ...(proof !== undefined && { proof: placedProof(proof, placer) }),
    ...(product !== undefined && { product }),
    ...(isLowered && { allowedBy: status }),
  };
}

/** What a kind advises is meant for who is hit: a change that by the sets of messages hurts nobody needs no advice. */
function adviceOf({ id, advice, effect, levels }: Change): string {
  if (advice !== undefined) return advice;
  const isHarmless = effect !== undefined && Object.values(levels).every((level) => level === "info");
  return isHarmless ? "Nothing needs to be done." : (changeKind(id)?.advice ?? "");
}

function levelIn(levels: Change["levels"], scopes: readonly Scope[]): Level {
  return scopes.reduce<Level>((level, scope) => graver(level, levels[scope] ?? "info"), "info");
}

const order = ["wire", "sdk", "docs"] as const satisfies readonly Scope[];

function mainScope(levels: Change["levels"]): Scope {
  const concerned = order.filter((scope) => levels[scope] !== undefined);
  const level = levelIn(levels, concerned);
  return concerned.find((scope) => levels[scope] === level) ?? "wire";
}

function placedProof({ message, acceptedBy, base, head }: Proof, placer: Placer): DiffProof {
  return { message, acceptedBy, base: placer.place(base, "base"), head: placer.place(head, "head") };
}
