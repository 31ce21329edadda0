// Copied from specs/common/sandbox/all-or-nothing.ts. Do not edit.

import type { Collection } from "../../../../runtime/sandbox/behaviour/index.ts";

/** Changes of several collections that belong together. */
export interface Changes {
  /** As `Collection.set`. */
  set<Row>(rows: Collection<Row>, key: string, row: Row): void;
  /** As `Collection.delete`, once all else is done: it takes no room, so that it never fails. */
  delete<Row>(rows: Collection<Row>, key: string): void;
}

/**
 * Makes changes that are taken back where one of them, or what comes after them, throws: a full session must not lose
 * units whose money has come, nor money whose units have not.
 *
 * @throws whatever `work` throws.
 */
export function allOrNothing<Result>(work: (changes: Changes) => Result): Result {
  const undo: (() => void)[] = [];
  const last: (() => void)[] = [];
  try {
    const result = work({
      set(rows, key, row) {
        const before = rows.get(key);
        rows.set(key, row);
        undo.push(() => (before === undefined ? rows.delete(key) : rows.set(key, before)));
      },
      delete: (rows, key) => last.push(() => rows.delete(key)),
    });
    for (const step of last) step();
    return result;
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
}
