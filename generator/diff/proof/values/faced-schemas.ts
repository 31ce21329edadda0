import type { SchemaContract, SchemaKeywords, SchemaRegistry } from "../../../runtime/mocks/schema-contract.ts";
import { appliedSchemas, everySchema } from "../applied-schemas.ts";
import type { ValueMaker } from "../make-value.ts";
import type { WorkBudget } from "../work-budget.ts";

/** The schemas of both sides at a place that values are looked for. */
export interface FacedSchemas {
  /** What a value must satisfy to be accepted. */
  readonly wanted: readonly SchemaContract[];
  /** What it would have to satisfy on the other side. */
  readonly refused: readonly SchemaContract[];
  /** Whatever may apply to it, of both sides. */
  readonly all: readonly SchemaKeywords[];
  /** The same of each side alone. */
  readonly accepting: readonly SchemaKeywords[];
  readonly rejecting: readonly SchemaKeywords[];
  /** The references that led here. */
  readonly open: ReadonlySet<string>;
}

/** What values are made with. */
export interface ValueContext {
  readonly schemas: SchemaRegistry;
  readonly maker: ValueMaker;
  readonly budget: WorkBudget;
}

/** Faces the schemas of an inner value. */
export function faceSchemas(
  accepting: readonly SchemaContract[],
  rejecting: readonly SchemaContract[],
  outer: FacedSchemas,
  { schemas }: ValueContext,
): FacedSchemas {
  const own = everySchema(accepting, schemas);
  const others = everySchema(rejecting, schemas);
  const { keys } = appliedSchemas(accepting, schemas);
  const open = new Set([...outer.open, ...keys]);
  return { wanted: accepting, refused: rejecting, accepting: own, rejecting: others, all: [...own, ...others], open };
}
