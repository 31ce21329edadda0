import type { SpecLocation } from "../diagnostics/location.ts";

/** A value that a sandbox answers with a certain error: a row of `x-magic-values` of `info`. */
export interface MagicValue {
  /** The operationIds that it holds for. */
  readonly operations: readonly string[];
  readonly in: (typeof magicPlaces)[number];
  /** The name of a parameter, or the path of a member of the body: `payer.name`. */
  readonly name: string;
  readonly value: string | number | boolean;
  /** The status of the answer. */
  readonly status: number;
  /** The business error code of the answer, whose status is 500. */
  readonly code?: string;
  readonly at: SpecLocation;
}

export const magicPlaces = ["path", "query", "header", "body"] as const;
