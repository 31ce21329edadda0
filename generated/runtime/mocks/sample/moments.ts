// Copied from generator/runtime/mocks/sample/moments.ts. Do not edit.

import type { Random } from "./random.ts";

// Moments are of one year that lies behind, never of the clock: the same seed gives the same text for ever.
const start = Date.UTC(2025, 0, 1);
const day = 86_400_000;

/** A moment in whole seconds, as RFC 3339 writes it in UTC: `2025-06-21T03:52:33Z`. */
export function moment(random: Random): string {
  const date = new Date(start + random.integer(0, 364) * day + random.integer(0, 86_399) * 1000);
  return date.toISOString().replace(".000", "");
}
