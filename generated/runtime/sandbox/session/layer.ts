// Copied from generator/runtime/sandbox/session/layer.ts. Do not edit.

/** What one session has changed in one collection. */
export interface Layer {
  /** The rows that were added, in their order, and those that take the place of one of the seed. */
  readonly rows: Map<string, unknown>;
  /** The keys of the seed that were deleted. A row that is set again afterwards is an added one. */
  readonly gone: Set<string>;
  /** How many of the rows take no place of the seed's. */
  added: number;
  /** How much the rows count. */
  weight: number;
}

/** A layer that changes nothing. */
export function emptyLayer(): Layer {
  return { rows: new Map(), gone: new Set(), added: 0, weight: 0 };
}

/** A layer with the same rows, which are shared. */
export function copyLayer({ rows, gone, added, weight }: Layer): Layer {
  return { rows: new Map(rows), gone: new Set(gone), added, weight };
}
