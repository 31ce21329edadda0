// Copied from generator/runtime/sandbox/session/overlay-collection.ts. Do not edit.

import { copyLayer, emptyLayer, type Layer } from "./layer.ts";
import { settleRow } from "./settle-row.ts";
import type { Collection } from "./state.ts";

/** Who is told of a change before it is made: by how much more, or less, the changed rows count. */
export interface RowAccount {
  /** @throws SessionFullError where the session may not hold so much more. */
  charge(weight: number): void;
  /** For what makes no row: it is never refused. */
  note(weight: number): void;
}

/**
 * A session's view of a collection: the shared seed, and over it what the session has changed. It behaves as a `Map`
 * that began as a copy of the seed, also in its order.
 */
export class OverlayCollection implements Collection<unknown> {
  readonly #seed: ReadonlyMap<string, unknown>;
  readonly #account: RowAccount;
  #layer: Layer | undefined;
  /** A snapshot has the layer too: it is copied before the next change. */
  #isShared = false;

  constructor(seed: ReadonlyMap<string, unknown>, account: RowAccount) {
    this.#seed = seed;
    this.#account = account;
  }

  get(key: string): unknown {
    const layer = this.#layer;
    if (layer === undefined) return this.#seed.get(key);
    const row = layer.rows.get(key);
    return row !== undefined || layer.gone.has(key) ? row : this.#seed.get(key);
  }

  has(key: string): boolean {
    const layer = this.#layer;
    if (layer === undefined) return this.#seed.has(key);
    return layer.rows.has(key) || (this.#seed.has(key) && !layer.gone.has(key));
  }

  set(key: string, row: unknown): void {
    const before = this.#weightOf(key);
    const weight = settleRow(row) - before;
    this.#account.charge(weight);
    const layer = this.#ownLayer();
    if (before === 0 && !this.#isSeeded(key)) layer.added += 1;
    layer.rows.set(key, row);
    layer.weight += weight;
  }

  delete(key: string): boolean {
    if (!this.has(key)) return false;
    const isSeeded = this.#isSeeded(key);
    // That a row of the seed is gone has to be remembered, which counts as a row does.
    const weight = (isSeeded ? 1 : 0) - this.#weightOf(key);
    this.#account.note(weight);
    const layer = this.#ownLayer();
    layer.rows.delete(key);
    if (isSeeded) layer.gone.add(key);
    else layer.added -= 1;
    layer.weight += weight;
    return true;
  }

  values(): IterableIterator<unknown> {
    return this.#layer === undefined ? this.#seed.values() : this.#values();
  }

  entries(): IterableIterator<[string, unknown]> {
    const layer = this.#layer;
    return layer === undefined ? this.#seed.entries() : this.#changedEntries(layer);
  }

  get size(): number {
    const layer = this.#layer;
    return layer === undefined ? this.#seed.size : this.#seed.size - layer.gone.size + layer.added;
  }

  /** What is changed, to be kept; undefined for nothing. */
  share(): Layer | undefined {
    this.#isShared = true;
    return this.#layer;
  }

  /** Takes the place of all changes. The account is not told. */
  restore(layer: Layer | undefined): void {
    this.#layer = layer;
    this.#isShared = true;
  }

  /** Whether a row of the seed has the key, replaced or not. */
  #isSeeded(key: string): boolean {
    return this.#seed.has(key) && this.#layer?.gone.has(key) !== true;
  }

  /** How much the changed row of a key counts; 0 where there is none. */
  #weightOf(key: string): number {
    const layer = this.#layer;
    return layer?.rows.has(key) === true ? settleRow(layer.rows.get(key)) : 0;
  }

  #ownLayer(): Layer {
    if (this.#layer === undefined) this.#layer = emptyLayer();
    else if (this.#isShared) this.#layer = copyLayer(this.#layer);
    this.#isShared = false;
    return this.#layer;
  }

  *#values(): IterableIterator<unknown> {
    for (const [, row] of this.entries()) yield row;
  }

  *#changedEntries({ rows, gone }: Layer): IterableIterator<[string, unknown]> {
    for (const [key, row] of this.#seed) {
      const changed = rows.get(key);
      if (!gone.has(key)) yield [key, changed === undefined ? row : changed];
    }
    for (const [key, row] of rows) {
      if (!this.#seed.has(key) || gone.has(key)) yield [key, row];
    }
  }
}
