import type { Schema } from "../../../model/schema.ts";
import type { SchemaUse } from "../../comparison.ts";
import type { ProofStep } from "../../proof/proof-question.ts";
import type { PairNode } from "./pair-node.ts";

/** From where a pair is reached. */
export interface Reach {
  /** The first use by the shortest way, with its schemas. */
  readonly use: SchemaUse;
  readonly base: Schema;
  readonly head: Schema;
  /** From the use's schemas down to the pair. */
  readonly path: readonly ProofStep[];
  /** Every operation, as its method and path. */
  readonly operations: ReadonlySet<string>;
}

interface Way {
  readonly node: PairNode;
  readonly path: readonly ProofStep[];
}

/** Walks from a pair up to every use of it. */
export function reachOf(start: PairNode): Reach | undefined {
  const seen = new Set<PairNode>([start]);
  const operations = new Set<string>();
  let first: Omit<Reach, "operations"> | undefined;
  const waiting: Way[] = [{ node: start, path: [] }];
  for (const { node, path } of waiting) {
    for (const parent of node.parents) {
      if (parent.kind === "use") {
        operations.add(`${parent.use.operation.method} ${parent.use.operation.path}`);
        first ??= { use: parent.use, base: parent.base, head: parent.head, path };
      } else if (!seen.has(parent.node)) {
        seen.add(parent.node);
        waiting.push({ node: parent.node, path: first === undefined ? [parent.step, ...path] : [] });
      }
    }
  }
  return first && { ...first, operations };
}
