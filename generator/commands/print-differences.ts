import { createColors } from "picocolors";
import { counted } from "../diagnostics/summary.ts";
import { visibleLines } from "../source-text/visible-text.ts";
import type { Difference } from "../write/compare-tree.ts";

/** Diffs that are shown in full; the files after them are only named. */
const shownDiffs = 50;

/** Prints the differences of a comparison as unified diffs, and counts them. */
export function printDifferences(differences: readonly Difference[], color: boolean): string {
  const colors = createColors(color);
  const paint = (line: string): string => {
    if (line.startsWith("+++") || line.startsWith("---")) return colors.bold(line);
    if (line.startsWith("+")) return colors.green(line);
    if (line.startsWith("-")) return colors.red(line);
    return line.startsWith("@@") ? colors.cyan(line) : line;
  };
  const diffs = differences
    .slice(0, shownDiffs)
    .map(({ diff }) => visibleLines(diff).split("\n").map(paint).join("\n"));
  const named = differences.slice(shownDiffs).map(({ path, state }) => `${state}: ${visibleLines(path)}\n`);
  return `${diffs.join("\n")}${named.length > 0 ? "\n" : ""}${named.join("")}\n${countLine(differences)}\n`;
}

function countLine(differences: readonly Difference[]): string {
  const states = ["stale", "missing", "orphaned"] as const;
  return states
    .map((state) => ({ state, count: differences.filter((difference) => difference.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => counted(count, `${state} file`))
    .join(", ");
}
