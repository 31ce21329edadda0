// Copied from specs/accounts/v2/sandbox/envelope.ts. Do not edit.

/** Wraps what an operation answers with. `meta` and `links` are texts, always empty. */
export function envelope<Content>(data: Content): { data: Content; meta: string; links: string } {
  return { data, meta: "", links: "" };
}
