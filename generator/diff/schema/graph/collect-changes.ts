import type { SpecLocation } from "../../../diagnostics/location.ts";
import { canonical } from "../../../runtime/mocks/schema/equality.ts";
import type { Change } from "../../change.ts";
import { askForProof, type Prover } from "../ask-for-proof.ts";
import type { Edit } from "../compare/edit.ts";
import { changeOfEdit, levelOfEdit } from "./change-of-edit.ts";
import type { PairNode } from "./pair-node.ts";
import { reachOf, type Reach } from "./reach.ts";

interface Found {
  readonly node: PairNode;
  readonly edit: Edit;
  readonly reach: Reach;
  readonly operations: Set<string>;
}

/** Tells the edits of all pairs: one that is met in several pairs once for each side, with all that it reaches. */
export function collectChanges(nodes: Iterable<PairNode>, prover: Prover | undefined): readonly Change[] {
  const found = new Map<string, Found>();
  for (const node of nodes) {
    const reach = node.edits.length === 0 ? undefined : reachOf(node);
    if (reach === undefined) continue;
    for (const edit of node.edits) {
      const identity = identityOf(reach, edit);
      const known = found.get(identity);
      const operations = new Set([...(known?.operations ?? []), ...reach.operations]);
      // What counts for both sides, as the items that `contains` counts, is told by what it does at worst.
      if (known === undefined || isGraver({ node, edit }, known))
        found.set(identity, { node, edit, reach, operations });
      else for (const operation of reach.operations) known.operations.add(operation);
    }
  }
  return [...found.values()].map(({ node, edit, reach, operations }) => {
    const level = levelOfEdit(node, edit);
    const proof = level === "breaking" ? askForProof(prover, edit, reach, node.side !== reach.use.side) : undefined;
    return changeOfEdit(node, edit, { ...reach, operations }, proof);
  });
}

function isGraver(one: Pick<Found, "node" | "edit">, other: Pick<Found, "node" | "edit">): boolean {
  const [level, known] = [one, other].map(({ node, edit }) => levelOfEdit(node, edit));
  return level !== known && level === "breaking";
}

/** An edit is known by what it is and where it stands in both documents. */
function identityOf({ use }: Reach, { id, hasNoSide, base, head, before, after, steps }: Edit): string {
  const side = hasNoSide === true ? "" : use.side;
  const values = [before, after].map((value) => (value === undefined ? "" : canonical(value)));
  return [id, side, textOf(base), textOf(head), ...values, JSON.stringify(steps ?? [])].join(" ");
}

function textOf(at: SpecLocation | undefined): string {
  return at === undefined ? "" : `${at.file}#${at.pointer}`;
}
