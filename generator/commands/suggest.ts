import { nearest } from "../source-text/nearest.ts";

/** ` Did you mean "--out"?`, or nothing. */
export function didYouMean(word: string, known: readonly string[], prefix = ""): string {
  const found = nearest(word, known);
  return found === undefined ? "" : ` Did you mean "${prefix}${found}"?`;
}
