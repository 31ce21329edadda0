// Copied from generator/runtime/mocks/sample/sample-options.ts. Do not edit.

import type { SchemaRegistry } from "../schema-contract.ts";
import type { Direction } from "../schema/keyword.ts";
import type { Validator } from "../schema/validator.ts";
import type { Violation } from "../schema/violation.ts";

/** What samples are made over, and what decides them. */
export interface SampleOptions {
  /** What `$ref` and `discriminator` name. By default nothing. */
  readonly schemas?: SchemaRegistry;
  /** Decides everything that may vary; by default `0`. */
  readonly seed?: number | string;
  /** A request has no `readOnly` members, a response no `writeOnly` ones. By default both are made. */
  readonly direction?: Direction;
  /** The name of the member that the value is for; names such as `iban` or `currency` suggest values. */
  readonly name?: string;
  /** Leaves aside the values that the schema shows itself, where another one is needed. */
  readonly isFresh?: boolean;
  /** Shares compiled schemas; it must be made over the same schemas. */
  readonly validator?: Validator;
}

/** A value made from a schema, and in what it falls short of it: empty unless the schema could not be satisfied. */
export interface Sample {
  readonly value: unknown;
  readonly violations: readonly Violation[];
}
