/** How much work may still be done, in schemas applied to values: a measure that is the same on every machine. */
export interface WorkBudget {
  /** Whether all of it is done. */
  isSpent(): boolean;
  spend(amount: number): void;
  /** How much of it is done. */
  spent(): number;
}

/** Makes a budget; what is spent of it is spent of the outer one as well. */
export function createBudget(amount: number, outer?: WorkBudget): WorkBudget {
  let left = amount;
  return {
    isSpent: () => left <= 0 || outer?.isSpent() === true,
    spend(spent) {
      left -= spent;
      outer?.spend(spent);
    },
    spent: () => amount - left,
  };
}
