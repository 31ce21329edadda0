// Copied from generator/runtime/sandbox/session/seeds.ts. Do not edit.

import { settleRow } from "./settle-row.ts";
import type { CollectionDefinition } from "./state.ts";

/** The seeds of all collections: each is made once, when a session first opens the collection, and then shared. */
export interface Seeds {
  /** @throws Error where another definition has the same name: a bug of the behaviour. */
  rowsOf(definition: CollectionDefinition<unknown>): ReadonlyMap<string, unknown>;
}

/** Makes an empty store of seeds. */
export function createSeeds(): Seeds {
  const known = new Map<string, { readonly seed: unknown; readonly rows: ReadonlyMap<string, unknown> }>();
  return { rowsOf };

  function rowsOf({ name, seed }: CollectionDefinition<unknown>): ReadonlyMap<string, unknown> {
    const found = known.get(name);
    if (found === undefined) {
      const rows = new Map(seed());
      for (const row of rows.values()) settleRow(row);
      known.set(name, { seed, rows });
      return rows;
    }
    if (found.seed !== seed) throw new Error(`Two definitions of collections are called "${name}".`);
    return found.rows;
  }
}
