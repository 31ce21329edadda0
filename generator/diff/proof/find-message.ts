import type { SchemaContract } from "../../runtime/mocks/schema-contract.ts";
import { canonical } from "../../runtime/mocks/schema/equality.ts";
import { isJsonObject } from "../../runtime/mocks/schema/json-value.ts";
import { better, isWorse, judged, type Found, type Judges } from "./judge-message.ts";
import { makeMessage, type MessageManner } from "./make-message.ts";
import { putValue, valueAt, withMember } from "./put-value.ts";
import type { ProofStep } from "./proof-question.ts";
import { simplify } from "./simplify.ts";
import { followPath, type Into, type Level, type TrailContext } from "./trail.ts";
import { faceSchemas } from "./values/faced-schemas.ts";
import { bounded, likelyValues } from "./values/likely-values.ts";

/** What a message is looked for. */
export interface MessageQuest {
  readonly accepting: SchemaContract;
  readonly rejecting: SchemaContract;
  readonly acceptingSide: "base" | "head";
  readonly path: readonly ProofStep[];
  readonly hints: readonly unknown[];
  /** Values that are tried at the place of one message. */
  readonly mostValues: number;
}

/** What it is looked for with. */
export interface QuestContext extends TrailContext, Judges {}

/** After a message that is not certain, so many others are tried to find one that is. */
const mostAfter = 80;

/** The ways in which a message is made around the place, the best one first. */
const manners: readonly MessageManner[] = [
  { isShared: true, isFull: false },
  { isShared: false, isFull: false },
  { isShared: true, isFull: true },
];

/** A message that one side accepts and the other does not; `undefined` where none was found. */
export function findMessage(quest: MessageQuest, context: QuestContext): { readonly message: unknown } | undefined {
  const levels = followPath(quest.accepting, quest.rejecting, quest.path, {
    ...context,
    acceptingSide: quest.acceptingSide,
  });
  if (levels === undefined) return undefined;
  const place = levels.map(({ into }) => into).filter((into) => into !== undefined);
  const searched = new Set<string>();
  let best: Found | undefined;
  for (const manner of manners) {
    const made = makeMessage(levels, manner, context.maker, context.budget);
    if (made === undefined || searched.has(canonical(made.message))) continue;
    searched.add(canonical(made.message));
    best = better(best, search(quest, context, levels, place, made.message));
    if (best?.rank === "certain") break;
  }
  if (best === undefined) return undefined;
  const { rank } = best;
  const message = simplify(best.message, (simpler) => {
    const found = judged(simpler, quest, context, place);
    return found !== undefined && !isWorse(found.rank, rank);
  });
  return { message };
}

/** Puts one value after another at the place of a message. */
function search(
  quest: MessageQuest,
  context: QuestContext,
  levels: readonly Level[],
  place: readonly Into[],
  message: unknown,
): Found | undefined {
  let best: Found | undefined;
  let after = 0;
  for (const value of valuesToTry(quest, context, levels, valueAt(message, place))) {
    if (best !== undefined) after += 1;
    if (after > mostAfter || context.budget.isSpent()) break;
    best = better(best, judged(putValue(message, place, value), quest, context, place));
    if (best?.rank === "certain") break;
  }
  return best;
}

function* valuesToTry(
  quest: MessageQuest,
  context: QuestContext,
  levels: readonly Level[],
  current: unknown,
): Iterable<unknown> {
  yield* hinted(quest, current);
  if (current !== undefined) yield current;
  const level = levels.at(-1);
  if (level !== undefined) yield* bounded(valuesAt(level, current, context), quest.mostValues);
}

/** The hints as they are, and as parts of an object that is known to fit; for `propertyNames` they are names. */
function hinted({ hints, path }: MessageQuest, current: unknown): readonly unknown[] {
  const isName = path.at(-1)?.kind === "property-name";
  return hints.flatMap((hint) => {
    if (isName) return typeof hint === "string" ? named(hint, current) : [];
    return isJsonObject(hint) && isJsonObject(current) ? [hint, { ...current, ...hint }] : [hint];
  });
}

function named(name: string, current: unknown): readonly unknown[] {
  const start = isJsonObject(current) ? current : {};
  const inner = [...Object.values(start).slice(0, 1), "text", 1, true, null, {}, []];
  return inner.flatMap((value) => [withMember(start, name, value), withMember({}, name, value)]);
}

function valuesAt({ accepting, rejecting }: Level, current: unknown, context: QuestContext): Iterable<unknown> {
  const outer = { wanted: [], refused: [], all: [], accepting: [], rejecting: [], open: accepting.applied.keys };
  const faced = faceSchemas(accepting.applied.parts, rejecting.applied.parts, outer, context);
  const all = [...accepting.all, ...rejecting.all];
  return likelyValues(current, { ...faced, all, accepting: accepting.all, rejecting: rejecting.all }, context);
}
