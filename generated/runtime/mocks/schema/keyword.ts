// Copied from generator/runtime/mocks/schema/keyword.ts. Do not edit.

import type { SchemaContract, SchemaKeywords, SchemaRegistry } from "../schema-contract.ts";
import type { Check } from "./run.ts";

/** Which way a value travels; undefined for neither: `readOnly` and `writeOnly` then mean nothing. */
export type Direction = "request" | "response";

/** What a keyword needs to know besides its schema. */
export interface Compiler {
  readonly schemas: SchemaRegistry;
  readonly direction: Direction | undefined;
  /** Whether `format` is an assertion. */
  readonly assertFormats: boolean;
  /** Compiles a schema; `within` are the schemas written around it that apply to the same value, innermost first. */
  compile(schema: SchemaContract, within?: readonly SchemaKeywords[]): Check;
  /** The check of a schema of the registry, compiled on first use. */
  named(key: string): Check;
}

/** Makes the check of one keyword, or of several that belong together; undefined where the schema has none of them. */
export type Keyword = (
  schema: SchemaKeywords,
  compiler: Compiler,
  within: readonly SchemaKeywords[],
) => Check | undefined;
