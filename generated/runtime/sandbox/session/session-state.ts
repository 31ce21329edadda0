// Copied from generator/runtime/sandbox/session/session-state.ts. Do not edit.

import type { Layer } from "./layer.ts";
import { OverlayCollection, type RowAccount } from "./overlay-collection.ts";
import type { Seeds } from "./seeds.ts";
import { SessionFullError, type Collection, type CollectionDefinition, type State } from "./state.ts";

/** What a session's state is made of. */
export interface SessionStateParts {
  readonly seeds: Seeds;
  /** The rows that may be changed. */
  readonly maxChangedRows: number;
  /** Told of each change before it is made, with how much more the changed rows count. */
  readonly onChange: (weight: number) => void;
}

/** What a state has changed, by the names of its collections. */
export interface KeptState {
  readonly layers: ReadonlyMap<string, Layer>;
  readonly changedRows: number;
}

/** The state of one session, which can be kept and restored. */
export class SessionState implements State, RowAccount {
  readonly #parts: SessionStateParts;
  readonly #collections = new Map<string, OverlayCollection>();
  #changedRows = 0;

  constructor(parts: SessionStateParts) {
    this.#parts = parts;
  }

  get changedRows(): number {
    return this.#changedRows;
  }

  open<Row>(definition: CollectionDefinition<Row>): Collection<Row>;
  open(definition: CollectionDefinition<unknown>): Collection<unknown> {
    const known = this.#collections.get(definition.name);
    if (known !== undefined) return known;
    const opened = new OverlayCollection(this.#parts.seeds.rowsOf(definition), this);
    this.#collections.set(definition.name, opened);
    return opened;
  }

  charge(weight: number): void {
    const { maxChangedRows } = this.#parts;
    if (weight > 0 && this.#changedRows + weight > maxChangedRows) throw new SessionFullError(maxChangedRows);
    this.note(weight);
  }

  note(weight: number): void {
    this.#parts.onChange(weight);
    this.#changedRows += weight;
  }

  /** Keeps the state as it is. No row is copied. */
  keep(): KeptState {
    const layers = new Map<string, Layer>();
    for (const [name, collection] of this.#collections) {
      const layer = collection.share();
      if (layer !== undefined) layers.set(name, layer);
    }
    return { layers, changedRows: this.#changedRows };
  }

  /** Makes the state what it was when it was kept; collections that are open show it at once. */
  restore(kept: KeptState): void {
    this.note(kept.changedRows - this.#changedRows);
    for (const [name, collection] of this.#collections) collection.restore(kept.layers.get(name));
  }
}

/** The state of a session that has changed nothing. */
export const untouchedState: KeptState = { layers: new Map(), changedRows: 0 };
