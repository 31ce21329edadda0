import type { Edit } from "../compare/edit.ts";
import type { PairNode } from "./pair-node.ts";

/** One direction of an effect. */
export type Direction = "narrows" | "widens";

/** What the edits of pairs, and of the pairs inside of them, tell about the set of values. */
export interface ToldEffects {
  has(node: PairNode, direction: Direction): boolean;
  /** Counts an edit for its pair, and for all that the pair is reached from. */
  tell(node: PairNode, edit: Edit): void;
}

/** Counts the edits of all pairs. */
export function toldEffects(nodes: Iterable<PairNode>): ToldEffects {
  const told: Readonly<Record<Direction, Set<PairNode>>> = { narrows: new Set(), widens: new Set() };
  const effects: ToldEffects = {
    has: (node, direction) => told[direction].has(node),
    tell: (node, edit) => directionsOf(edit).forEach((direction) => mark(node, direction)),
  };
  for (const node of nodes) for (const edit of node.edits) effects.tell(node, edit);
  return effects;

  function mark(start: PairNode, first: Direction): void {
    const waiting: (readonly [PairNode, Direction])[] = [[start, first]];
    for (const [node, direction] of waiting) {
      if (told[direction].has(node)) continue;
      told[direction].add(node);
      for (const parent of node.parents) {
        if (parent.kind === "pair")
          waiting.push([parent.node, parent.node.side === node.side ? direction : opposite(direction)]);
      }
    }
  }
}

function directionsOf({ effect, level }: Edit): readonly Direction[] {
  if (effect === undefined) return [];
  // Policy judges one side of the matter, and lets the other pass.
  if (level !== undefined || effect === "incomparable" || effect === "unknown") return ["narrows", "widens"];
  return [effect];
}

function opposite(direction: Direction): Direction {
  return direction === "narrows" ? "widens" : "narrows";
}
