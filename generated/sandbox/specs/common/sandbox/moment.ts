// Copied from specs/common/sandbox/moment.ts. Do not edit.

/** A moment as answers tell it, without fractions of a second, which not every client reads: `2018-02-07T12:00:00Z`. */
export function momentOf(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
