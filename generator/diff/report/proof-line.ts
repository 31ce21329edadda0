import type { DiffProof } from "../diff-result.ts";

/** Characters of a message that a line shows; the whole stands in the JSON report. */
const shownLength = 300;

/** A proof in one line: the message, and what became of it. */
export function proofLine({ message, acceptedBy }: DiffProof): string {
  const text = JSON.stringify(message);
  const shown = text.length > shownLength ? `${text.slice(0, shownLength)}…` : text;
  return acceptedBy === "base"
    ? `Proof: ${shown} was valid, and is no longer.`
    : `Proof: ${shown} may come now, and could not before.`;
}
