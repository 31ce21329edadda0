import type { Schema } from "../../../model/schema.ts";
import { areDisjoint } from "../form/disjoint.ts";
import type { Form } from "../form/form.ts";
import type { Forms } from "../form/forms.ts";
import { holdsValue } from "../form/holds-value.ts";
import { arrayKind, fractionKind, integerKind, nullKind, numberKinds, objectKind, stringKind } from "../form/kinds.ts";
import { isWhole, possibleKinds } from "../form/possible-kinds.ts";
import { anyForm } from "../form/any-form.ts";
import { areArraysWithin, type Ask } from "./arrays-within.ts";
import { branchesOf, correspond, isWithinChoice, isWithinCondition, piecesOf, without } from "./choices-within.ts";
import { areObjectsWithin } from "./objects-within.ts";
import { areNumbersWithin, areTextsWithin } from "./scalars-within.ts";

/** Whether all that one schema accepts another accepts, by proof: `false` says only that none was found. */
export interface Inclusion {
  /** The schemas may be of different documents, each with its forms. */
  isWithin(inner: Schema, innerForms: Forms, outer: Schema, outerForms: Forms): boolean;
}

/** Forms compared in one question, at most; and forms inside each other. */
const mostWork = 3000;
const deepest = 60;

/** Makes the search for proofs; `isSame` tells schemas that are known to be equal. */
export function createInclusion(isSame: (inner: Schema, innerForms: Forms, outer: Schema) => boolean): Inclusion {
  const known = new WeakMap<Schema, WeakMap<Schema, boolean>>();
  /** The pairs in question, each with the depth in the value at which it was met. */
  const open = new Map<Schema, Map<Schema, { readonly order: number; readonly depth: number }>>();
  let [work, order, depth, lowest] = [0, 0, 0, Infinity];
  return {
    isWithin(inner, innerForms, outer, outerForms) {
      work = 0;
      return ask(inner, innerForms, outer, outerForms);
    },
  };

  function ask(inner: Schema, innerForms: Forms, outer: Schema, outerForms: Forms): boolean {
    const [a, b] = [innerForms.followed(inner), outerForms.followed(outer)];
    if (a === b || isSame(a, innerForms, b)) return true;
    const found = known.get(a)?.get(b);
    if (found !== undefined) return found;
    const pending = open.get(a)?.get(b);
    if (pending !== undefined) {
      // Values end, so a question that comes back deeper in a value may be taken as answered; at the same depth it may not.
      lowest = Math.min(lowest, pending.order);
      return depth > pending.depth;
    }
    if (work > mostWork || depth > deepest) return false;
    return decide(a, b, () => compareForms(innerForms.of(a), outerForms.of(b)));
  }

  function decide(a: Schema, b: Schema, answer: () => boolean): boolean {
    const outerLowest = lowest;
    lowest = Infinity;
    order += 1;
    const own = order;
    const pairs = open.get(a) ?? new Map<Schema, { readonly order: number; readonly depth: number }>();
    open.set(a, pairs.set(b, { order: own, depth }));
    const isProven = answer();
    pairs.delete(b);
    // A proof that rests on a question still open is good only for that question.
    const isFinal = isProven ? lowest >= own : work <= mostWork;
    if (isFinal) known.set(a, (known.get(a) ?? new WeakMap<Schema, boolean>()).set(b, isProven));
    lowest = Math.min(outerLowest, lowest < own ? lowest : Infinity);
    return isProven;
  }

  function compareForms(a: Form, b: Form): boolean {
    work += 1;
    if (work > mostWork) return false;
    if (a === b || possibleKinds(a) === 0) return true;
    if (a.isOpaque === true || b.isOpaque === true) return false;
    // Branches do not speak of `null`.
    if ((a.kinds & nullKind & ~b.kinds) !== 0) return false;
    if (isDirectlyWithin(a, b)) return true;
    const paired = b.choices.find(
      (choice) => choice.isExclusive && a.choices.some((own) => correspond(a, own, choice, b, compareForms)),
    );
    if (paired !== undefined) return compareForms(a, without(b, paired));
    const branches = branchesOf(a);
    return branches !== undefined && branches.every((branch) => compareForms(branch, b));
  }

  function isDirectlyWithin(a: Form, b: Form): boolean {
    const taken = isWhole(a) ? possibleKinds(a) & ~fractionKind : possibleKinds(a);
    if ((taken & ~b.kinds) !== 0) return false;
    if (!a.values.every((value) => holdsValue(b, value) === true)) return false;
    const free = taken & ~a.valueKinds & ~nullKind;
    if ((free & b.valueKinds) !== 0) return false;
    const rest: Form = { ...a, kinds: free, values: [], valueKinds: 0 };
    return (
      free === 0 ||
      (areGroupsWithin(a, b, free) &&
        b.nots.every((not) => isWithinNot(rest, b.home.of(not))) &&
        b.choices.every((choice) => isWithinChoice(rest, choice, b, compareForms)) &&
        b.conditions.every((condition) => isWithinCondition(rest, condition, b.home, compareForms)))
    );
  }

  function areGroupsWithin(a: Form, b: Form, kinds: number): boolean {
    if ((kinds & numberKinds) !== 0) {
      const areIntegers = (kinds & fractionKind) === 0;
      if (!areNumbersWithin(a.number, b.number, areIntegers && (kinds & integerKind) !== 0)) return false;
    }
    if ((kinds & stringKind) !== 0 && !areTextsWithin(a.string, b.string)) return false;
    if ((kinds & arrayKind) !== 0 && !areArraysWithin(a.array, b.array, askerOf(a, b))) return false;
    return (
      (kinds & objectKind) === 0 ||
      areObjectsWithin(a.object, b.object, askerOf(a, b), (name) => {
        const { names } = b.object;
        return names === undefined || b.home.accepts(names, name);
      })
    );
  }

  function isWithinNot(a: Form, not: Form): boolean {
    const isDenied = (part: Form): boolean =>
      areDisjoint(a, part) || a.nots.some((own) => compareForms(part, a.home.of(own)));
    return isDenied(not) || branchesOf(not)?.every(isDenied) === true || piecesOf(not).every(isDenied);
  }

  /** Asks about members and items: one step deeper in the value. */
  function askerOf(a: Form, b: Form): Ask {
    return (inner, outer) => {
      if (outer === undefined) return true;
      depth += 1;
      const isProven =
        inner === undefined ? compareForms(anyForm(a.home, []), b.home.of(outer)) : ask(inner, a.home, outer, b.home);
      depth -= 1;
      return isProven;
    };
  }
}
