import type { Proof } from "../change.ts";
import type { ProofQuestion } from "../proof/proof-question.ts";
import type { Edit } from "./compare/edit.ts";
import type { Reach } from "./graph/reach.ts";

/** What finds a message that shows a change: generator/diff/proof. */
export interface Prover {
  prove(question: ProofQuestion): Proof | undefined;
}

/** Asks for a message that shows what an edit does to the messages of its first use. */
export function askForProof(prover: Prover | undefined, edit: Edit, reach: Reach, turned: boolean): Proof | undefined {
  if (prover === undefined || edit.effect === undefined) return undefined;
  const steps = edit.steps ?? [];
  const path = [...reach.path, ...(edit.isAbsence === true ? steps.slice(0, -1) : steps)];
  for (const acceptedBy of acceptingSides(edit, turned)) {
    const proof = prover.prove({ base: reach.base, head: reach.head, acceptedBy, path, hints: edit.hints ?? [] });
    if (proof !== undefined) return proof;
  }
  return undefined;
}

/** Below `not` what narrows a schema widens the message. */
function acceptingSides({ effect }: Edit, turned: boolean): readonly ("base" | "head")[] {
  const [first, second] = turned ? (["head", "base"] as const) : (["base", "head"] as const);
  if (effect === "narrows") return [first];
  return effect === "widens" ? [second] : [first, second];
}
