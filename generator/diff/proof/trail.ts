import type { SchemaContract, SchemaKeywords, SchemaRegistry } from "../../runtime/mocks/schema-contract.ts";
import { ownMember } from "../../runtime/mocks/schema/json-value.ts";
import { addApplied, appliedSchemas, everySchema, pinBranch, pinDeclaring, type Applied } from "./applied-schemas.ts";
import { itemSchemas, memberSchemas, prefixLength } from "./inner-schemas.ts";
import type { ValueMaker } from "./make-value.ts";
import { namesOfPattern, undeclaredNames } from "./member-name.ts";
import type { ProofStep } from "./proof-question.ts";
import type { WorkBudget } from "./work-budget.ts";

/** What one side says of the value at one level of the message. */
export interface View {
  /** What it must satisfy, with the choices made that the path asks for. */
  readonly applied: Applied;
  /** Whatever may apply to it, also in branches that are not chosen, and below `not`. */
  readonly all: readonly SchemaKeywords[];
}

/** A step into the value of a level. */
export type Into =
  { readonly kind: "member"; readonly name: string } | { readonly kind: "item"; readonly index: number };

/** One level of the message, from the whole to the place. */
export interface Level {
  readonly accepting: View;
  readonly rejecting: View;
  /** Absent at the place itself. */
  readonly into?: Into;
}

/** What a trail is made over. */
export interface TrailContext {
  readonly schemas: SchemaRegistry;
  readonly maker: ValueMaker;
  readonly budget: WorkBudget;
}

/** The schemas of both sides at one level, while the path is followed. */
interface Standing {
  readonly accepting: View;
  readonly rejecting: View;
}

/**
 * Follows a path in both sides at once; the last level is the place. `undefined` where no message shows a difference
 * there.
 */
export function followPath(
  accepting: SchemaContract,
  rejecting: SchemaContract,
  path: readonly ProofStep[],
  context: TrailContext & { readonly acceptingSide: "base" | "head" },
): readonly Level[] | undefined {
  const levels: Level[] = [];
  let standing: Standing = {
    accepting: viewOf([accepting], [accepting], context.schemas),
    rejecting: viewOf([rejecting], [rejecting], context.schemas),
  };
  for (const step of path) {
    if (step.kind === "content") return undefined;
    const into = stepInto(step, standing, context);
    if (into === undefined) {
      stay(step, standing, context);
      continue;
    }
    if (into.kind === "member") {
      pinDeclaring(standing.accepting.applied, into.name, context.schemas);
      pinDeclaring(standing.rejecting.applied, into.name, context.schemas);
    }
    levels.push({ ...standing, into });
    standing = {
      accepting: below(standing.accepting, into, step, context),
      rejecting: below(standing.rejecting, into, step, context),
    };
  }
  return [...levels, standing];
}

function viewOf(certain: readonly SchemaContract[], all: readonly SchemaContract[], schemas: SchemaRegistry): View {
  return { applied: appliedSchemas(certain, schemas), all: everySchema(all, schemas) };
}

/** The step into the value that a step of the path is; `undefined` where it stays at the value. */
function stepInto(step: ProofStep, { accepting, rejecting }: Standing, context: TrailContext): Into | undefined {
  const all = [...accepting.all, ...rejecting.all];
  const naming = { accepting: accepting.applied.parts, all, maker: context.maker, budget: context.budget };
  switch (step.kind) {
    case "property":
      return { kind: "member", name: step.name };
    case "pattern-property":
      return { kind: "member", name: namesOfPattern(step.pattern, naming)[0] ?? step.pattern };
    case "additional":
      return { kind: "member", name: undeclaredNames(naming)[0] ?? "extra" };
    case "item":
      return { kind: "item", index: step.index ?? prefixLength(all) };
    case "contains":
      return { kind: "item", index: prefixLength(all) };
    case "branch":
    case "not":
    case "if":
    case "then":
    case "else":
    case "dependent":
    case "property-name":
    case "content":
      return undefined;
  }
}

/** Makes the choices that a step at the same value asks for. */
function stay(
  step: ProofStep,
  { accepting, rejecting }: Standing,
  { schemas, acceptingSide }: TrailContext & { readonly acceptingSide: "base" | "head" },
): void {
  if (step.kind === "branch" && step.keyword !== "allOf") {
    const [own, other] = acceptingSide === "base" ? [step.base, step.head] : [step.head, step.base];
    if (own !== undefined) pinBranch(accepting.applied, step.keyword, own, schemas);
    if (other !== undefined) pinBranch(rejecting.applied, step.keyword, other, schemas);
  }
  for (const { applied } of [accepting, rejecting]) {
    for (const schema of applied.parts.flatMap((part) => demands(step, part))) addApplied(schema, applied, schemas);
  }
}

/** What makes a conditional part of a schema count. */
function demands(step: ProofStep, part: SchemaKeywords): readonly SchemaContract[] {
  if (step.kind === "then" && part.if !== undefined) return [part.if, part.then ?? true];
  if (step.kind === "else" && part.if !== undefined) return [{ not: part.if }, part.else ?? true];
  if (step.kind === "dependent")
    return [{ required: [step.name] }, ownMember(part.dependentSchemas, step.name) ?? true];
  return [];
}

function below(view: View, into: Into, step: ProofStep, { schemas, maker }: TrailContext): View {
  const inner = (parts: readonly SchemaKeywords[]): readonly SchemaContract[] =>
    into.kind === "member" ? memberSchemas(parts, into.name, maker.matches) : itemSchemas(parts, into.index);
  const contained = (parts: readonly SchemaKeywords[]): readonly SchemaContract[] =>
    step.kind === "contains" ? parts.map(({ contains }) => contains ?? true) : [];
  const { parts } = view.applied;
  return viewOf(
    [...inner(parts), ...contained(parts)],
    [...inner(view.all), ...view.all.map(({ contains }) => (step.kind === "contains" ? (contains ?? true) : true))],
    schemas,
  );
}
