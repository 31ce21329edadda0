import type { Schema } from "../../../model/schema.ts";
import type { SchemaUse } from "../../comparison.ts";
import type { Side } from "../../level.ts";
import type { ProofStep } from "../../proof/proof-question.ts";
import type { Edit } from "../compare/edit.ts";

/** A pair of schemas as it is seen from one side, compared once however often it is used. */
export interface PairNode {
  readonly base: Schema;
  readonly head: Schema;
  readonly side: Side;
  readonly isText: boolean;
  readonly hasXml: boolean;
  readonly edits: Edit[];
  /** Whence it is reached: other pairs and whole messages, those that came first first. */
  readonly parents: Parent[];
}

export type Parent =
  | { readonly kind: "pair"; readonly node: PairNode; readonly step: ProofStep }
  | { readonly kind: "use"; readonly use: SchemaUse; readonly base: Schema; readonly head: Schema };

/** Keeps one node for each pair of schemas and way of seeing it. */
export interface PairNodes {
  /** The node of a pair; `isNew` where it was not known. */
  get(
    base: Schema,
    head: Schema,
    seen: Pick<PairNode, "side" | "isText" | "hasXml">,
  ): readonly [PairNode, isNew: boolean];
  all(): Iterable<PairNode>;
}

export function createPairNodes(): PairNodes {
  const nodes = new Map<Schema, Map<Schema, Map<string, PairNode>>>();
  const list: PairNode[] = [];
  return {
    all: () => list,
    get(base, head, { side, isText, hasXml }) {
      const byHead = member(nodes, base, () => new Map<Schema, Map<string, PairNode>>());
      const bySeen = member(byHead, head, () => new Map<string, PairNode>());
      const seen = `${side}${isText}${hasXml}`;
      const known = bySeen.get(seen);
      if (known !== undefined) return [known, false];
      const node: PairNode = { base, head, side, isText, hasXml, edits: [], parents: [] };
      bySeen.set(seen, node);
      list.push(node);
      return [node, true];
    },
  };
}

function member<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = make();
  map.set(key, value);
  return value;
}
