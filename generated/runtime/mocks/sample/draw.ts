// Copied from generator/runtime/mocks/sample/draw.ts. Do not edit.

import type { SchemaContract, SchemaRegistry } from "../schema-contract.ts";
import type { Direction } from "../schema/keyword.ts";
import type { Random } from "./random.ts";

/** A value that was made, and whether it satisfies its schemas. */
export interface Drawn {
  readonly value: unknown;
  readonly isValid: boolean;
}

/** What one value is made of, besides its schemas. */
export interface Draw {
  readonly schemas: SchemaRegistry;
  readonly direction: Direction | undefined;
  /** Decides everything that may vary. */
  readonly random: Random;
  /** The name of the member that the value belongs to; an item has its array's. `""` outside of any. */
  readonly name: string;
  /** Steps from the outermost value. */
  readonly depth: number;
  /** Whether members that are not required are made as well. */
  readonly hasOptional: boolean;
  /** Examples are left aside, where another value than the first is needed. */
  readonly isFresh: boolean;
  /** Whether a schema leads back to one that is being made around this value. */
  isOpen(schema: SchemaContract): boolean;
  accepts(schema: SchemaContract, value: unknown): boolean;
  /** Whether a pattern is found in a text; compiled once for all. */
  matches(pattern: string, text: string): boolean;
  /** Makes a value one step further in; undefined where none can be made. */
  below(schemas: readonly SchemaContract[], step: Step): Drawn | undefined;
}

/** The way to an inner value. */
export interface Step {
  readonly name: string;
  /** Tells the streams of random numbers of several values of one name apart. */
  readonly key: string | number;
  readonly isFresh?: boolean;
  /** The references that were followed on the value around it. */
  readonly keys: ReadonlySet<string>;
}
