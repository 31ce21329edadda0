/** Wraps what an operation answers with. `meta` and `links` are texts, always empty. */
export function envelope<Content>(data: Content): { data: Content; meta: string; links: string } {
  return { data, meta: "", links: "" };
}
