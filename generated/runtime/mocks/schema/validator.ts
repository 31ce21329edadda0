// Copied from generator/runtime/mocks/schema/validator.ts. Do not edit.

import type { SchemaContract, SchemaRegistry } from "../schema-contract.ts";
import { createCompiler } from "./compiler.ts";
import type { Direction } from "./keyword.ts";
import { outOfBounds, type Check, type Run } from "./run.ts";
import type { Violation } from "./violation.ts";

/**
 * How many schemas may apply inside each other, `$ref`s and branches counted. About a third of what the default stack
 * of Node, Deno and the browsers holds; a value nested deeper is reported, not followed.
 */
const defaultMaxDepth = 800;

/** What a validator is made over, and what it asserts. */
export interface ValidatorOptions {
  /** What `$ref` and `discriminator` name. By default nothing. */
  readonly schemas?: SchemaRegistry;
  /** In a request `readOnly` properties are not required, in a response `writeOnly` ones. By default both are. */
  readonly direction?: Direction;
  /** `"assert"` (default) checks the formats that the registry of OpenAPI and JSON Schema know; `"ignore"` none. */
  readonly formats?: "assert" | "ignore";
  /** Schemas applied inside each other, at most; by default 800. */
  readonly maxDepth?: number;
}

/** Checks values against schemas: JSON Schema 2020-12 with references into one registry. */
export interface Validator {
  /** Whether the value satisfies the schema; the fastest question. */
  accepts(schema: SchemaContract, value: unknown): boolean;
  /** Every way in which it does not, a hundred at most; empty for a valid value. */
  violations(schema: SchemaContract, value: unknown): readonly Violation[];
}

/** Makes a validator. It compiles a schema when it first meets it and keeps the result. */
export function createValidator(options: ValidatorOptions = {}): Validator {
  const compiler = createCompiler({
    schemas: options.schemas ?? {},
    direction: options.direction,
    assertFormats: options.formats !== "ignore",
  });
  const compiled = new WeakMap<object, Check>();
  const maxDepth = options.maxDepth ?? defaultMaxDepth;
  return { accepts, violations };

  function accepts(schema: SchemaContract, value: unknown): boolean {
    const run = newRun(undefined);
    return checkOf(schema)(value, run) && !run.isOutOfBounds;
  }

  function violations(schema: SchemaContract, value: unknown): readonly Violation[] {
    if (accepts(schema, value)) return [];
    const found: Violation[] = [];
    const run = newRun(found);
    checkOf(schema)(value, run);
    // `not` and `contains` swallow the violations of what they hold: a bound met only there is told here.
    const isTold = !run.isOutOfBounds || found.some((violation) => violation.keyword === "depth");
    return isTold ? found : [{ path: "", pointer: "", keyword: "depth", message: outOfBounds }];
  }

  function checkOf(schema: SchemaContract): Check {
    if (typeof schema === "boolean") return compiler.compile(schema);
    const known = compiled.get(schema);
    if (known !== undefined) return known;
    const check = compiler.compile(schema);
    compiled.set(schema, check);
    return check;
  }

  function newRun(collected: Violation[] | undefined): Run {
    return { violations: collected, path: [], depth: 0, maxDepth, work: 0, known: undefined, isOutOfBounds: false };
  }
}
