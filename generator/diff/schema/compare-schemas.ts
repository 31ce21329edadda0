import type { ApiModel } from "../../model/api-model.ts";
import type { Schema } from "../../model/schema.ts";
import type { Change } from "../change.ts";
import type { SchemaUse } from "../comparison.ts";
import type { Prover } from "./ask-for-proof.ts";
import { agreeWithWhole } from "./compare/agree-with-whole.ts";
import { compareForms } from "./compare/compare-forms.ts";
import { groupAllOf } from "./compare/group-all-of.ts";
import type { Edit, PairContext, SchemaPolicy } from "./compare/edit.ts";
import { isPlain } from "./form/form.ts";
import { createForms } from "./form/forms.ts";
import { collectChanges } from "./graph/collect-changes.ts";
import { completeComposed } from "./graph/complete-composed.ts";
import { createNullReadings } from "./graph/null-readings.ts";
import type { Direction } from "./graph/told-effects.ts";
import { createPairNodes, type PairNode } from "./graph/pair-node.ts";
import { findUnchanged } from "./graph/unchanged.ts";
import { createInclusion } from "./inclusion/inclusion.ts";
import { compareComponents } from "./compare-components.ts";

/** Compares schemas of two documents that stand for the same messages. */
export interface SchemaComparer {
  /** Compares two schemas of one use: a body, a parameter, a header. What is found is told by {@link finish}. */
  compare(base: Schema, head: Schema, use: SchemaUse): void;
  /** Whether two schemas accept the same messages, by proof. */
  areEqual(base: Schema, head: Schema): boolean;
  /** What was found in all uses: one change for each edit and side, with its reach. */
  finish(): readonly Change[];
}

/** What a comparison of schemas is made with. */
export interface SchemaComparerOptions {
  /** Extensions that are part of the contract. Default: none. */
  readonly contractExtensions?: readonly string[];
  /** Tells changes of descriptions, titles and examples too. Default: `false`. */
  readonly docs?: boolean;
  /** Tells too of branches that only hold texts. Default: `false`. */
  readonly form?: boolean;
  /** For sunset dates of deprecated properties: `2026-01-31`. Default: no date has passed. */
  readonly today?: string;
  /** A deprecated property without a sunset date may be removed. Default: `false`. */
  readonly removeDeprecatedWithoutDate?: boolean;
  /** Finds a message for each breaking change. Default: none is looked for. */
  readonly prover?: Prover;
}

/** Makes the comparison of the schemas of two documents: reference, "breaking changes", section 3.6. */
export function createSchemaComparer(
  base: ApiModel,
  head: ApiModel,
  options: SchemaComparerOptions = {},
): SchemaComparer {
  const [baseForms, headForms] = [createForms(base), createForms(head)];
  const isUnchanged = findUnchanged(base, head);
  const readNull = createNullReadings(baseForms, headForms);
  const inclusion = createInclusion((inner, forms, outer) =>
    forms === baseForms ? isUnchanged(inner, outer) : isUnchanged(outer, inner),
  );
  const policy: SchemaPolicy = {
    contractExtensions: new Set(options.contractExtensions),
    hasDocs: options.docs === true,
    hasForm: options.form === true,
    removeDeprecatedWithoutDate: options.removeDeprecatedWithoutDate === true,
    ...(options.today !== undefined && { today: options.today }),
  };
  const nodes = createPairNodes();
  const waiting: PairNode[] = [];
  const composed: PairNode[] = [];
  const isKept = (old: Schema, now: Schema): boolean => inclusion.isWithin(old, baseForms, now, headForms);
  const wasKnown = (now: Schema, old: Schema): boolean => inclusion.isWithin(now, headForms, old, baseForms);
  const areEqual = (old: Schema, now: Schema): boolean =>
    isUnchanged(old, now) || (isKept(old, now) && wasKnown(now, old));
  return {
    areEqual,
    compare(old, now, use) {
      const node = nodeOf(old, now, { side: use.side, isText: use.isText, hasXml: use.hasXml === true });
      node?.parents.push({ kind: "use", use, base: old, head: now });
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) compareNode(next);
    },
    finish() {
      const { prover } = options;
      if (prover !== undefined)
        completeComposed(nodes.all(), composed, { base: baseForms, head: headForms, prover, isExcluded });
      return [...collectChanges(nodes.all(), prover), ...compareComponents(base, head, areEqual)];
    },
  };

  function isExcluded(node: PairNode, direction: Direction): boolean {
    return direction === "narrows" ? isKept(node.base, node.head) : wasKnown(node.head, node.base);
  }

  /** The node of a pair; none where the two are written alike. */
  function nodeOf(old: Schema, now: Schema, seen: Pick<PairNode, "side" | "isText" | "hasXml">): PairNode | undefined {
    const [left, right] = readNull([baseForms.followed(old), headForms.followed(now)]);
    if (isUnchanged(left, right)) return undefined;
    const [node, isNew] = nodes.get(left, right, seen);
    if (isNew) waiting.push(node);
    return node;
  }

  function compareNode(node: PairNode): void {
    const { side, isText, hasXml } = node;
    const edits: Edit[] = [];
    const context: PairContext = {
      side,
      isText,
      hasXml,
      policy,
      base: baseForms.of(node.base),
      head: headForms.of(node.head),
      report: (edit) => void edits.push(edit),
      below(old, now, step, below = side) {
        const child = nodeOf(old, now, { side: below, isText, hasXml });
        child?.parents.push({ kind: "pair", node, step });
      },
      isKept: (old, now) => now === undefined || isKept(old ?? { at: now.at, always: true }, now),
      wasKnown: (now, old) => old === undefined || wasKnown(now ?? { at: old.at, always: true }, old),
    };
    const whole = [() => isKept(node.base, node.head), () => wasKnown(node.head, node.base)] as const;
    compareForms(context, ...whole);
    if (!isPlain(context.base) || !isPlain(context.head)) composed.push(node);
    node.edits.push(...groupAllOf(context, agreeWithWhole(edits, ...whole)));
  }
}
