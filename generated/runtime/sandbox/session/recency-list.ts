// Copied from generator/runtime/sandbox/session/recency-list.ts. Do not edit.

/** What a list in the order of use is made of: the items know their neighbours. An item is in one list at most. */
export interface Recent<Item> {
  older: Item | undefined;
  newer: Item | undefined;
}

/**
 * Items in the order of their last use. (The keys of a `Map` have that order too, but to find the first of them takes
 * the longer, the more were deleted before it.)
 */
export class RecencyList<Item extends Recent<Item>> {
  #oldest: Item | undefined;
  #newest: Item | undefined;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  get oldest(): Item | undefined {
    return this.#oldest;
  }

  /** Puts an item that is in no list behind all others. */
  add(item: Item): void {
    item.older = this.#newest;
    if (this.#newest === undefined) this.#oldest = item;
    else this.#newest.newer = item;
    this.#newest = item;
    this.#size += 1;
  }

  remove(item: Item): void {
    if (item.older === undefined) this.#oldest = item.newer;
    else item.older.newer = item.newer;
    if (item.newer === undefined) this.#newest = item.older;
    else item.newer.older = item.older;
    item.older = undefined;
    item.newer = undefined;
    this.#size -= 1;
  }
}
