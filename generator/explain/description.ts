import type { RuleDescription } from "../check/rule-description.ts";

/** What the catalogue of diagnostics does not say of a code; its severity and its way out stand there. */
export type Description = Pick<RuleDescription, "what" | "why" | "before" | "after">;

/** Descriptions of all codes of a catalogue: the compiler finds one that is missing. */
export type DescriptionsOf<Catalogue> = Readonly<Record<keyof Catalogue & string, Description>>;

/**
 * A text as it stands in a file: without the line break at its beginning, the white space at its end, and the indentation that
 * all its lines share.
 */
export function lines(text: string): string {
  const all = text.replace(/^\n/, "").trimEnd().split("\n");
  const indents = all.filter((line) => line.trim() !== "").map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const shared = Math.min(...indents);
  return all.map((line) => line.slice(shared)).join("\n");
}
