import type { ts } from "ts-morph";

/** The arguments of a call that is being followed, by the parameters of its function. */
export interface Scope {
  readonly args: ReadonlyMap<ts.Node, { readonly node: ts.Expression; readonly scope: Scope }>;
  /** Steps from the outside to here. */
  readonly depth: number;
  /** The declarations that led here, the last first: constants may name each other in a circle. */
  readonly trail?: Trail;
  /** Steps that all names of one expression may take together: functions may call themselves twice. */
  readonly budget: { left: number };
}

interface Trail {
  readonly declaration: ts.Node;
  readonly before?: Trail;
}

const maxDepth = 24;
const maxSteps = 3000;

export function outermost(): Scope {
  return { args: new Map(), depth: 0, budget: { left: maxSteps } };
}

/** `undefined` after too many steps. */
export function deeper(scope: Scope): Scope | undefined {
  scope.budget.left -= 1;
  return scope.depth >= maxDepth || scope.budget.left < 0 ? undefined : { ...scope, depth: scope.depth + 1 };
}

/** The scope of what a declaration is given; `undefined` where the declaration led here itself. */
export function inside(declaration: ts.Node, scope: Scope): Scope | undefined {
  for (let at = scope.trail; at !== undefined; at = at.before) if (at.declaration === declaration) return undefined;
  return { ...scope, trail: { declaration, ...(scope.trail === undefined ? {} : { before: scope.trail }) } };
}
