import { isPlain, type Form } from "../form/form.ts";
import {
  allKinds,
  arrayKind,
  fractionKind,
  nullKind,
  numberKinds,
  objectKind,
  stringKind,
  type Kinds,
} from "../form/kinds.ts";
import { comparableKinds } from "../form/possible-kinds.ts";
import { compareAnnotations } from "./compare-annotations.ts";
import { compareArrays } from "./compare-arrays.ts";
import { compareEqual } from "./compare-equal.ts";
import { compareChoices, type Relation } from "./compare-choices.ts";
import { compareDiscriminators } from "./compare-discriminator.ts";
import { compareKinds } from "./compare-kinds.ts";
import { compareConditions, compareNots } from "./compare-logic.ts";
import { compareNumbers } from "./compare-numbers.ts";
import { compareObjects } from "./compare-objects.ts";
import { compareStrings } from "./compare-strings.ts";
import { compareValues } from "./compare-values.ts";
import type { Edit, PairContext } from "./edit.ts";

/** Compares two schemas keyword by keyword. `whole` are the schemas that the forms were made of. */
export function compareForms(context: PairContext, isKept: () => boolean, wasKnown: () => boolean): void {
  const { base, head } = context;
  compareAnnotations(context);
  compareDiscriminators(context);
  if (base.isOpaque === true || head.isOpaque === true) return;
  if (isPlain(base) && isPlain(head)) return compareGroups(context, base.kinds, head.kinds);
  // Branches can say one thing in many ways: what they say together goes before how.
  const [kept, known] = [isKept(), wasKnown()];
  if (kept && known) return compareEqual(context);
  const relation: Relation = kept ? "widens" : known ? "narrows" : undefined;
  compareComposed(relation === undefined ? context : agreeing(context, relation), relation);
}

function compareComposed(context: PairContext, relation: Relation): void {
  const { base, head } = context;
  let count = 0;
  const counting: PairContext = {
    ...context,
    report(edit) {
      count += 1;
      context.report(edit);
    },
    below(...pair) {
      count += 1;
      context.below(...pair);
    },
  };
  const isWrapped = base.choices.length !== head.choices.length;
  if (!isWrapped || (relation === undefined && saysItself(base) && saysItself(head))) compareOwn(counting, base, head);
  compareChoices(counting, relation);
  compareNots(counting);
  compareConditions(counting);
  // Branches that look alike are alike, unless a value may satisfy several of them on one side only.
  if (count > 0 || base.choices.every((choice, index) => choice.isExclusive === head.choices[index]?.isExclusive))
    return;
  const id =
    relation === "widens"
      ? "schema.type.widened"
      : relation === "narrows"
        ? "schema.type.narrowed"
        : "schema.type.changed";
  context.report({ id, effect: relation ?? "unknown", ...placesOf(context), says: "accepts other values than before" });
}

function placesOf({ base, head }: PairContext): Pick<Edit, "base" | "head"> {
  const [old, now] = [base.sources[0]?.at, head.sources[0]?.at];
  return { ...(old !== undefined && { base: old }), ...(now !== undefined && { head: now }) };
}

/** Whether a form says something beside its choices. */
function saysItself({ choices, object }: Form): boolean {
  return choices.length === 0 || object.properties.size > 0 || object.required.size > 0;
}

/** What the branches do not say; their types are told of them. */
function compareOwn(context: PairContext, base: Form, head: Form): void {
  const haveChoices = base.choices.length > 0 && head.choices.length > 0;
  const isOwn = haveChoices && (base.ownKinds & ~nullKind) === (head.ownKinds & ~nullKind);
  const null_ = (form: Form): Kinds => form.kinds & nullKind;
  const kindsOf = (form: Form): Kinds => (isOwn ? (form.ownKinds & ~nullKind) | null_(form) : form.kinds);
  compareGroups(context, kindsOf(base), kindsOf(head));
}

function compareGroups(context: PairContext, before: Kinds, after: Kinds): void {
  const [base, head] = comparableKinds(context.base, context.head, [before, after]);
  if (!isListedOf(context.head, head, base) && !isListedOf(context.base, base, head)) compareKinds(context, base, head);
  const common = compareValues(context, base & head & ~nullKind);
  if ((common & stringKind) !== 0) compareStrings(context);
  if ((common & numberKinds) !== 0) compareNumbers(context, (common & fractionKind) === 0);
  if ((common & arrayKind) !== 0) compareArrays(context);
  if ((common & objectKind) !== 0) compareObjects(context);
}

/** Whether a form only lists values of what was free: that tells of their types as well. */
function isListedOf({ valueKinds, values }: Form, kinds: Kinds, other: Kinds): boolean {
  return other === allKinds && values.length > 0 && (kinds & ~(valueKinds | nullKind)) === 0;
}

/** What was proven of the whole overrules what a single keyword seems to do. */
function agreeing(context: PairContext, relation: "narrows" | "widens"): PairContext {
  return {
    ...context,
    report(edit) {
      // A policy does not go by the set of messages.
      if (edit.level !== undefined || edit.effect === undefined || edit.effect === relation) context.report(edit);
      else if (edit.effect !== (relation === "widens" ? "narrows" : "widens"))
        context.report({ ...edit, effect: relation });
    },
  };
}
