// Copied from generator/runtime/sandbox/session/state.ts. Do not edit.

/**
 * The state of one session: named collections of rows. A collection begins as its seed; what a session changes it alone
 * sees. Rows are never changed in place: a changed row is a new one, given to `set`.
 */
export interface State {
  /** The session's own view of a collection. */
  open<Row>(definition: CollectionDefinition<Row>): Collection<Row>;
}

/** Rows by key, in the order of the seed, new ones behind. */
export interface Collection<Row> {
  get(key: string): Row | undefined;
  has(key: string): boolean;
  /** @throws SessionFullError when the session holds as many changed rows as it may. */
  set(key: string, row: Row): void;
  delete(key: string): boolean;
  values(): IterableIterator<Row>;
  entries(): IterableIterator<[string, Row]>;
  readonly size: number;
}

/** What a collection is called, and what it begins with. One name has one definition. */
export interface CollectionDefinition<Row> {
  /** Unique over all products: `ledger.bookings`, `funds.orders`. */
  readonly name: string;
  /** The rows that every session begins with, by key. Made when they are first needed, and shared: rows are frozen. */
  readonly seed: () => Iterable<readonly [key: string, row: Row]>;
}

/** Defines a collection; without a seed it begins empty. */
export function collection<Row>(
  name: string,
  seed: () => Iterable<readonly [string, Row]> = () => [],
): CollectionDefinition<Row> {
  return { name, seed };
}

/** Thrown where a session would hold more changed rows than it may. It is answered as a technical error. */
export class SessionFullError extends Error {
  override readonly name = "SessionFullError";
  /** The most rows that a session may change or add. */
  readonly limit: number;

  constructor(limit: number) {
    super(`The session holds ${limit} changed rows, the most that it may.`);
    this.limit = limit;
  }
}
