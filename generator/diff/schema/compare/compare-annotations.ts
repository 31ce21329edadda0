import type { JsonValue } from "../../../load/loaded-document.ts";
import type { Schema } from "../../../model/schema.ts";
import { canonical } from "../../../runtime/mocks/schema/equality.ts";
import type { Form } from "../form/form.ts";
import { keywordAt, listed, type PairContext } from "./edit.ts";
import { compareDocs } from "./compare-docs.ts";
import { compareOthers } from "./compare-others.ts";

/** Compares what says nothing about validity. */
export function compareAnnotations(context: PairContext): void {
  compareDefault(context);
  compareKnownValues(context);
  compareOthers(context);
  if (context.policy.hasDocs) compareDocs(context);
}

/** The set is equal, the meaning of a value that is left out is not: policy (reference, section 6). */
function compareDefault(context: PairContext): void {
  const [before, after] = [context.base, context.head].map(defaultOf);
  if (before === after || (before !== undefined && after !== undefined && canonical(before) === canonical(after)))
    return;
  if (context.isText && String(before) === String(after)) return;
  const how = before === undefined ? "added" : after === undefined ? "removed" : "changed";
  context.report({
    id: `schema.default.${how}`,
    level: context.side === "request" ? "warning" : "info",
    base: keywordAt(context.base, ({ default: value }) => value !== undefined, "default"),
    head: keywordAt(context.head, ({ default: value }) => value !== undefined, "default"),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    says:
      after === undefined
        ? `has no default any more (it was ${listed([before ?? null])})`
        : `is now ${listed([after])} where it is left out${before === undefined ? "" : `, instead of ${listed([before])}`}`,
  });
}

function defaultOf({ sources }: Form): JsonValue | undefined {
  return sources.find((source) => source.default !== undefined)?.default;
}

/** `x-extensible-enum`: the values that are known of an open text. */
function compareKnownValues(context: PairContext): void {
  const [before = [], after = []] = [context.base, context.head].map(
    ({ sources }) => sources.find(({ knownValues }) => knownValues !== undefined)?.knownValues,
  );
  if (before.length === 0 || after.length === 0) return;
  const removed = before.filter((value) => !after.includes(value));
  const added = after.filter((value) => !before.includes(value));
  const has = (source: Schema): boolean => source.knownValues !== undefined;
  const at = {
    base: keywordAt(context.base, has, "x-extensible-enum"),
    head: keywordAt(context.head, has, "x-extensible-enum"),
  };
  // The text stays open, so no message is refused by the schema: that a value is known no more is told by hand.
  if (removed.length > 0)
    context.report({
      ...at,
      id: "schema.extensible-enum.value-removed",
      level: context.side === "request" ? "breaking" : "info",
      before: removed,
      says: `no longer knows ${listed(removed)}`,
    });
  if (added.length > 0)
    context.report({
      ...at,
      id: "schema.extensible-enum.value-added",
      level: "info",
      after: added,
      says: `now knows ${listed(added)}`,
    });
}
