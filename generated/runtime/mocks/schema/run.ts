// Copied from generator/runtime/mocks/schema/run.ts. Do not edit.

import { pathOf, pointerOf, type Step, type Violation } from "./violation.ts";

/** Violations are collected up to this number: a body of a million wrong items is told by its first hundred. */
const mostViolations = 100;

/** The state of one validation, shared by all checks. */
export interface Run {
  /** Undefined while only the verdict counts: checks then stop at the first failure and write nothing. */
  violations: Violation[] | undefined;
  /** Where the validation stands in the value; kept only while violations are collected. */
  readonly path: Step[];
  /** How many schemas are being applied inside each other. */
  depth: number;
  readonly maxDepth: number;
  /** How many schemas have been applied altogether. */
  work: number;
  /** The named schemas that values are known to satisfy; made once there is much work. */
  known: Map<unknown, Set<string>> | undefined;
  /** Set once a bound was met: the verdict is then negative whatever `not` made of it. */
  isOutOfBounds: boolean;
}

/** A compiled schema: whether `value` satisfies it. It marks what it has evaluated where somebody asks. */
export type Check = (value: unknown, run: Run, evaluated?: Evaluated) => boolean;

/**
 * Schemas applied in one validation, at most: a second or so. Ten megabytes of small values stay below.
 */
const mostWork = 2 ** 23;

/** Enters a schema; false where the value is not followed any further. Leave it by `run.depth -= 1`. */
export function enter(run: Run): boolean {
  // What further violations would say is not kept any more.
  if (run.violations !== undefined && run.violations.length >= mostViolations) return false;
  if (run.depth < run.maxDepth && run.work < mostWork) {
    run.depth += 1;
    run.work += 1;
    return true;
  }
  run.isOutOfBounds = true;
  return fail(run, "depth", outOfBounds);
}

/** The message of a value that is not followed any further. */
export const outOfBounds = "is nested too deep to be checked";

/** What the schemas applied to one value have evaluated of it, for the `unevaluated...` keywords. */
export interface Evaluated {
  /** All properties, or these. */
  allProperties: boolean;
  readonly properties: Set<string>;
  /** All items before this index (Infinity for all), and these. */
  itemsBefore: number;
  readonly items: Set<number>;
}

/** What is evaluated of a value before any keyword has looked at it. */
export function nothingEvaluated(): Evaluated {
  return { allProperties: false, properties: new Set(), itemsBefore: 0, items: new Set() };
}

/** Adds what a branch has evaluated; call it only for branches that the value satisfies. */
export function addEvaluated(into: Evaluated, from: Evaluated): void {
  into.allProperties ||= from.allProperties;
  for (const name of from.properties) into.properties.add(name);
  into.itemsBefore = Math.max(into.itemsBefore, from.itemsBefore);
  for (const index of from.items) into.items.add(index);
}

/** Notes a violation at the present place, or at a step below it. Always false, so that a check can return it. */
export function fail(run: Run, keyword: string, message: string, step?: Step): false {
  if (run.violations === undefined || run.violations.length >= mostViolations) return false;
  const steps = step === undefined ? run.path : [...run.path, step];
  run.violations.push({ path: pathOf(steps), pointer: pointerOf(steps), keyword, message });
  return false;
}

/** Applies a check to a member or an item. */
export function checkBelow(check: Check, value: unknown, step: Step, run: Run): boolean {
  if (run.violations === undefined) return check(value, run);
  run.path.push(step);
  const valid = check(value, run);
  run.path.pop();
  return valid;
}

/** The verdict of a check, without noting any violation. */
export function passes(check: Check, value: unknown, run: Run, evaluated?: Evaluated): boolean {
  const { violations } = run;
  run.violations = undefined;
  const valid = check(value, run, evaluated);
  run.violations = violations;
  return valid;
}

/** The violations of a check, kept apart from those of the run. */
export function violationsOf(check: Check, value: unknown, run: Run): Violation[] {
  const { violations } = run;
  const own: Violation[] = [];
  run.violations = own;
  check(value, run);
  run.violations = violations;
  return own;
}
