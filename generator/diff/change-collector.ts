import type { Change } from "./change.ts";
import type { SpecLocation } from "../diagnostics/location.ts";

/** Gathers changes so that one edit is one change, however many operations use what was edited. */
export interface ChangeCollector {
  add(change: Change): void;
  /** All changes in the order in which each was first found, with their reach. */
  all(): readonly Change[];
}

interface Collected {
  readonly change: Change;
  reach: number;
  last: Change["operation"];
}

export function createChangeCollector(): ChangeCollector {
  const found = new Map<string, Collected>();
  return {
    add(change) {
      const identity = identityOf(change);
      const known = found.get(identity);
      if (known === undefined) {
        found.set(identity, {
          change,
          reach: change.reach ?? (change.operation === undefined ? 0 : 1),
          last: change.operation,
        });
        return;
      }
      // A component that one operation uses twice reaches one operation.
      if (known.last !== change.operation) known.reach += change.reach ?? 1;
      known.last = change.operation;
    },
    all: () => [...found.values()].map(({ change, reach }) => ({ ...change, reach })),
  };
}

/** An edit is known by what it is, where it stands in both documents, and what it turned into what. */
function identityOf(change: Change): string {
  const { id, side, base, head, before, after } = change;
  return JSON.stringify([id, side, place(base), place(head), before, after]);
}

function place(at: SpecLocation | undefined): string {
  return at === undefined ? "" : `${at.file}#${at.pointer}`;
}
