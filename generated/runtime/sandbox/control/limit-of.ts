// Copied from generator/runtime/sandbox/control/limit-of.ts. Do not edit.

/** How many items a request asks for at most. */
export function limitOf(query: URLSearchParams): number {
  return Number(query.get("limit") ?? 100);
}
