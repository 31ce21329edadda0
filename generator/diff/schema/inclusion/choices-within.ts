import { areDisjoint } from "../form/disjoint.ts";
import { holdsValue } from "../form/holds-value.ts";
import { anyArray, anyObject } from "../form/any-form.ts";
import { isPlain, type Choice, type Condition, type Form } from "../form/form.ts";
import { eachKind, kindOf, nullKind } from "../form/kinds.ts";
import { meet } from "../form/meet.ts";
import { sameSchemas } from "../form/same.ts";

type IsWithin = (inner: Form, outer: Form) => boolean;

/** The branches of the first choice, each with the rest of the form: together they are the form. */
export function branchesOf(form: Form): readonly Form[] | undefined {
  const [choice, ...others] = form.choices;
  if (choice === undefined) return undefined;
  const rest: Form = { ...form, choices: others };
  return choice.branches.map((branch) => trimmed(meet(rest, form.home.of(branch.schema))));
}

/** Without the kinds that a required member of no possible value rules out, and the values that are out of place. */
function trimmed(form: Form): Form {
  const values = form.values.filter((value) => holdsValue({ ...form, values: [], valueKinds: 0 }, value) !== false);
  const isImpossible = [...form.object.required].some((name) => {
    const schema = form.object.properties.get(name);
    return schema !== undefined && form.home.of(schema).kinds === 0;
  });
  return { ...form, values, kinds: isImpossible ? form.kinds & ~64 : form.kinds };
}

/** Whether every value of a form satisfies a choice; it is split by kinds and values where it does not as a whole. */
export function isWithinChoice(form: Form, choice: Choice, outer: Form, isWithin: IsWithin): boolean {
  const rest = { ...form, kinds: form.kinds & ~nullKind };
  if (rest.kinds === 0 || isInOne(rest, choice, outer.home, isWithin)) return true;
  if (form.choices.some((own) => correspond(form, own, choice, outer, isWithin))) return true;
  const pieces = piecesOf(rest);
  return pieces.length > 1 && pieces.every((piece) => isInOne(piece, choice, outer.home, isWithin));
}

function isInOne(form: Form, choice: Choice, home: Form["home"], isWithin: IsWithin): boolean {
  return choice.branches.some(
    (branch) =>
      isWithin(form, home.of(branch.schema)) &&
      (!choice.isExclusive ||
        // What is selected by name is meant to be one of them only.
        choice.discriminator !== undefined ||
        choice.branches.every((other) => other === branch || areDisjoint(form, home.of(other.schema)))),
  );
}

/** Splits a form by kinds of values, and listed values one by one. */
export function piecesOf(form: Form): readonly Form[] {
  return eachKind
    .filter((kind) => (form.kinds & kind) !== 0)
    .flatMap((kind): readonly Form[] => {
      if (kind === 2 && (form.valueKinds & kind) === 0)
        return [true, false].map((value) => ({ ...form, kinds: kind, valueKinds: kind, values: [value] }));
      if ((form.valueKinds & kind) === 0) return [{ ...form, kinds: kind }];
      const values = form.values.filter((value) => (kindOf(value) & kind) !== 0);
      return values.map((value) => ({ ...form, kinds: kind, valueKinds: kind, values: [value] }));
    });
}

/**
 * Whether two choices offer the same, branch by branch, beside what the forms say anyway: then a value satisfies one
 * branch of the first exactly when it satisfies one of the second, though nobody knows whether it satisfies two.
 */
export function correspond(form: Form, own: Choice, other: Choice, outer: Form, isWithin: IsWithin): boolean {
  if (own.branches.length !== other.branches.length || own.isExclusive !== other.isExclusive) return false;
  const left = new Set(other.branches);
  const beside = without(form, own);
  const outerBeside = without(outer, other);
  return own.branches.every((branch) => {
    const mine = form.home.of(branch.schema);
    const partner = [...left].find((candidate) => {
      const theirs = outer.home.of(candidate.schema);
      return isWithin(meet(beside, mine), theirs) && isWithin(meet(outerBeside, theirs), mine);
    });
    return partner !== undefined && left.delete(partner);
  });
}

/** A form without one of its choices. */
export function without(form: Form, choice: Choice): Form {
  return { ...form, choices: form.choices.filter((one) => one !== choice) };
}

/** Whether a form holds no schemas, so that it may be met with one of another document. */
function isOfScalars(form: Form): boolean {
  const { array, object, string } = form;
  return isPlain(form) && array === anyArray && object === anyObject && string.contentSchema === undefined;
}

/** Whether every value of a form satisfies a condition. */
export function isWithinCondition(form: Form, condition: Condition, home: Form["home"], isWithin: IsWithin): boolean {
  const [then, otherwise] = [condition.then, condition.else].map((schema) => schema && home.of(schema));
  const test = home.of(condition.if);
  const isThen = then === undefined || isWithin(form, then) || (isOfScalars(test) && isWithin(meet(form, test), then));
  const isElse = otherwise === undefined || isWithin(form, otherwise);
  if (isThen && isElse) return true;
  if (isThen && isWithin(form, test)) return true;
  if (isElse && areDisjoint(form, test)) return true;
  return form.conditions.some((own) => {
    const ownTest = form.home.of(own.if);
    const isSame =
      form.home === home ? sameSchemas(home, own.if, condition.if) : isWithin(ownTest, test) && isWithin(test, ownTest);
    return (
      isSame &&
      (then === undefined || (own.then !== undefined && isWithin(form.home.of(own.then), then))) &&
      (otherwise === undefined || (own.else !== undefined && isWithin(form.home.of(own.else), otherwise)))
    );
  });
}
