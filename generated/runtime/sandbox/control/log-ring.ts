// Copied from generator/runtime/sandbox/control/log-ring.ts. Do not edit.

/** The last items of a list that only grows: the room that it takes does not. */
export class LogRing<Item> {
  readonly #items: Item[] = [];
  readonly #size: number;
  #next = 0;

  constructor(size: number) {
    this.#size = size;
  }

  add(item: Item): void {
    this.#items[this.#next] = item;
    this.#next = (this.#next + 1) % this.#size;
  }

  /** The items, the last added first. */
  *newest(): IterableIterator<Item> {
    const { length } = this.#items;
    for (let age = 1; age <= length; age += 1) {
      const item = this.#items[(this.#next - age + this.#size) % this.#size];
      if (item !== undefined) yield item;
    }
  }
}
