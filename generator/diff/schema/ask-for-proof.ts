import type { Proof } from "../change.ts";
import type { Side } from "../level.ts";
import type { Schema } from "../../model/schema.ts";
import type { Distinction } from "../proof/prove.ts";
import type { ProofQuestion } from "../proof/proof-question.ts";
import type { Edit } from "./compare/edit.ts";
import type { Reach } from "./graph/reach.ts";

/** What finds a message that shows a change: generator/diff/proof. */
export interface Prover {
  prove(question: ProofQuestion): Proof | undefined;
  /** Messages that only one of two schemas accepts. */
  distinguishes(base: Schema, head: Schema): Distinction;
}

/** Asks for a message that shows what an edit does to the messages of its first use. */
export function askForProof(prover: Prover | undefined, edit: Edit, reach: Reach, turned: boolean): Proof | undefined {
  if (prover === undefined || edit.effect === undefined) return undefined;
  const steps = edit.steps ?? [];
  const path = [...reach.path, ...(edit.isAbsence === true ? steps.slice(0, -1) : steps)];
  for (const acceptedBy of acceptingSides(edit, reach.use.side, turned)) {
    const proof = prover.prove({ base: reach.base, head: reach.head, acceptedBy, path, hints: edit.hints ?? [] });
    if (proof !== undefined) return proof;
  }
  return undefined;
}

/**
 * Below `not` what narrows a schema widens the message. Where both may be, it is shown what hurts: a request that was right,
 * or an answer that nobody was told of.
 */
function acceptingSides({ effect }: Edit, side: Side, turned: boolean): readonly ("base" | "head")[] {
  const [first, second] = turned ? (["head", "base"] as const) : (["base", "head"] as const);
  if (effect === "narrows") return [first];
  if (effect === "widens") return [second];
  return side === "request" ? ["base", "head"] : ["head", "base"];
}
