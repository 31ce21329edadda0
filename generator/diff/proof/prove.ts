/**
 * Proofs: messages that were valid and no longer are, or that may arrive and could not before. A message is made that
 * holds the place of a change, values that are likely to show it are put there, and both sides judge.
 */
import type { JsonValue } from "../../load/loaded-document.ts";
import type { ApiModel } from "../../model/api-model.ts";
import type { Schema } from "../../model/schema.ts";
import type { Proof } from "../change.ts";
import { findMessage, type MessageQuest, type QuestContext } from "./find-message.ts";
import { createGround } from "./ground.ts";
import { createValueJudge } from "./judge-values.ts";
import { createValueMaker } from "./make-value.ts";
import type { ProofQuestion } from "./proof-question.ts";
import { createBudget } from "./work-budget.ts";

/** Proves changes between two documents. It reads of both only what its messages touch. */
export interface Prover {
  /** A message that the one side accepts and the other rejects; `undefined` where none was found. */
  prove(question: ProofQuestion): Proof | undefined;
  /** Messages that only one of two schemas accepts; a side is absent where none was found. */
  distinguishes(base: Schema, head: Schema): Distinction;
}

/** Messages that tell two schemas apart. */
export interface Distinction {
  readonly onlyBase?: JsonValue;
  readonly onlyHead?: JsonValue;
}

/** Schemas that are applied to values for one question, for a distinction, and for all of them: ten seconds at most. */
const workOfQuestion = 2 ** 18;
/** The same of a question after `patience` was spent without a proof: what can be proven mostly costs less. */
const workOfLaterQuestion = 2 ** 16;
const patience = 2 ** 18;
const workOfDistinction = 2 ** 16;
const workOfAll = 2 ** 27;

/** Values that are tried at the place of one message, and by `distinguishes`. */
const mostValues = 900;
const fewValues = 400;

/** A message longer than this convinces nobody. */
const longestMessage = 20_000;

/** Makes a prover for two documents. */
export function createProver(base: ApiModel, head: ApiModel): Prover {
  const all = createBudget(workOfAll);
  const fruitless = createBudget(patience);
  const benches = { base: lazily(() => bench(base, head)), head: lazily(() => bench(head, base)) };
  return { prove, distinguishes };

  function prove(question: ProofQuestion): Proof | undefined {
    const { acceptedBy, path, hints } = question;
    const budget = createBudget(fruitless.isSpent() ? workOfLaterQuestion : workOfQuestion, all);
    const message = find(question.base, question.head, acceptedBy, { path, hints, mostValues, budget });
    if (message === undefined) {
      fruitless.spend(budget.spent());
      return undefined;
    }
    return { message, acceptedBy, base: question.base.at, head: question.head.at };
  }

  function distinguishes(one: Schema, other: Schema): Distinction {
    const how = { path: [], hints: [], mostValues: fewValues };
    const onlyBase = find(one, other, "base", { ...how, budget: createBudget(workOfDistinction, all) });
    const onlyHead = find(one, other, "head", { ...how, budget: createBudget(workOfDistinction, all) });
    return { ...(onlyBase !== undefined && { onlyBase }), ...(onlyHead !== undefined && { onlyHead }) };
  }

  function find(
    one: Schema,
    other: Schema,
    acceptingSide: "base" | "head",
    { budget, ...how }: Pick<MessageQuest, "path" | "hints" | "mostValues"> & Pick<QuestContext, "budget">,
  ): JsonValue | undefined {
    if (all.isSpent()) return undefined;
    const { ground, ...tools } = benches[acceptingSide]();
    const [accepting, rejecting] = acceptingSide === "base" ? [one, other] : [other, one];
    const quest = {
      ...how,
      acceptingSide,
      accepting: ground.accepting(accepting),
      rejecting: ground.rejecting(rejecting),
    };
    const context = { ...tools, schemas: ground.schemas, budget };
    return asJson(findMessage(quest, context)?.message, quest, context);
  }
}

function bench(accepting: ApiModel, rejecting: ApiModel) {
  const ground = createGround(accepting, rejecting);
  const strict = createValueJudge(ground.schemas, true);
  const loose = createValueJudge(ground.schemas, false);
  return { ground, strict, loose, maker: createValueMaker(ground.schemas, strict) };
}

/** The message as its text reads: what others are shown must be what was judged. */
function asJson(
  message: unknown,
  { accepting, rejecting }: MessageQuest,
  { strict }: Pick<QuestContext, "strict">,
): JsonValue | undefined {
  const text = message === undefined ? undefined : JSON.stringify(message);
  if (text === undefined || text.length > longestMessage) return undefined;
  const value: JsonValue = JSON.parse(text);
  const budget = createBudget(workOfQuestion);
  const isProof =
    strict.verdict(accepting, value, budget) === "accepted" && strict.verdict(rejecting, value, budget) === "rejected";
  return isProof ? value : undefined;
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
