// Copied from generator/runtime/sandbox/store/oldest-first.ts. Do not edit.

import type { Application } from "./store.ts";

/** Applications in the order of their making; of the same instant, by id: the same order in every store. */
export function oldestFirst(applications: Iterable<Application>): readonly Application[] {
  return [...applications].sort((one, other) => compare(sortKey(one), sortKey(other)));
}

function sortKey({ createdAt, id }: Application): string {
  return `${createdAt} ${id}`;
}

/** By code units: the order of words in some language is another on every machine. */
function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
