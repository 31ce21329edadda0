import type { JsonValue } from "../../load/loaded-document.ts";
import type { Schema } from "../../model/schema.ts";

/** Asks for a message that one of two schemas accepts and the other does not. */
export interface ProofQuestion {
  /** The schema of the whole message, a body or a parameter's value, on each side. */
  readonly base: Schema;
  readonly head: Schema;
  /** The side that shall accept it: `base` for what narrows, `head` for what widens. */
  readonly acceptedBy: "base" | "head";
  /**
   * From the whole message to the schema whose keyword changed, outermost step first. For `required`,
   * `additionalProperties`, `minItems` and their like that is the object or the array, not a member of it.
   */
  readonly path: readonly ProofStep[];
  /**
   * Values for that place that are likely to tell the two apart, the best first: a removed enum value, a text whose length
   * lies between the limits. Of an object only the members that matter need be told: the others are added where the
   * hint alone does not do.
   */
  readonly hints: readonly JsonValue[];
}

/**
 * One step from a schema to one inside it. References are followed without a step, also through their siblings and through
 * `allOf`, so that a path through a merged schema need not name the branch that a member was declared in.
 *
 * The steps into a value count: `property`, `pattern-property`, `additional`, `item` and `contains`. The others choose
 * between alternatives, so that a path without them leads to a proof as well, only later.
 */
export type ProofStep =
  | PropertyStep
  | PatternPropertyStep
  | AdditionalStep
  | ItemStep
  | ContainsStep
  | BranchStep
  | ConditionStep
  | DependentStep
  | PropertyNameStep
  | ContentStep;

/** Into a member of this name: `properties`; a name that neither side declares leads into an additional one. */
export interface PropertyStep {
  readonly kind: "property";
  readonly name: string;
}

/** Into a member whose name the pattern is found in: `patternProperties`. */
export interface PatternPropertyStep {
  readonly kind: "pattern-property";
  readonly pattern: string;
}

/** Into a member that is not declared: `additionalProperties`, `unevaluatedProperties`. */
export interface AdditionalStep {
  readonly kind: "additional";
}

/** Into an item: of `prefixItems` with its index; without one, of `items` or `unevaluatedItems`. */
export interface ItemStep {
  readonly kind: "item";
  readonly index?: number;
}

/** Into an item that `contains` speaks of. */
export interface ContainsStep {
  readonly kind: "contains";
}

/** Into a branch, by its index in each side's list; absent where the side has none, or where it is not known. */
export interface BranchStep {
  readonly kind: "branch";
  readonly keyword: "allOf" | "anyOf" | "oneOf";
  readonly base?: number;
  readonly head?: number;
}

/** Into the schema of a condition or of a negation, which applies to the same value. */
export interface ConditionStep {
  readonly kind: "not" | "if" | "then" | "else";
}

/** Into `dependentSchemas`, which applies to the same value once it has a member of this name. */
export interface DependentStep {
  readonly kind: "dependent";
  readonly name: string;
}

/** Into `propertyNames`: the hints are names. It is the last step. */
export interface PropertyNameStep {
  readonly kind: "property-name";
}

/** Into `contentSchema`: the value that a text holds. No validator looks there, so that there is never a proof below. */
export interface ContentStep {
  readonly kind: "content";
}
