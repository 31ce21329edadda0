import { createColors } from "picocolors";
import { counted } from "../diagnostics/summary.ts";
import { visibleLines, visibleText } from "../source-text/visible-text.ts";
import { causes, type Difference } from "../write/difference.ts";

/** Diffs that are shown in full; the files after them are only named. */
const shownDiffs = 50;

/**
 * Prints the differences of a comparison: the cause of each, its unified diff, and a count by cause at the end.
 *
 *     generated/payments/v1/client.ts:12:3  error  output-stale-document
 *       payments/v1/openapi.yaml has changed.
 *     --- a/generated/payments/v1/client.ts
 *     +++ b/generated/payments/v1/client.ts
 */
export function printDifferences(differences: readonly Difference[], color: boolean): string {
  const colors = createColors(color);
  const paint = (line: string): string => {
    if (line.startsWith("+++") || line.startsWith("---")) return colors.bold(line);
    if (line.startsWith("+")) return colors.green(line);
    if (line.startsWith("-")) return colors.red(line);
    return line.startsWith("@@") ? colors.cyan(line) : line;
  };
  const headed = (difference: Difference): readonly string[] => {
    const { file, line, column, cause, because } = difference;
    const place = colors.bold(`${visibleText(file)}:${line}:${column}`);
    const told = because.map((sentence) => `  ${visibleText(sentence)}\n`);
    return [`${place}  ${colors.red("error")}  ${causes[cause].code}\n`, ...told];
  };
  const diffs = differences.slice(0, shownDiffs).map((difference) => {
    const diff = visibleLines(difference.diff).split("\n").map(paint).join("\n");
    return [...headed(difference), diff].join("");
  });
  const named = differences.slice(shownDiffs).flatMap(headed);
  return `${diffs.join("\n")}${named.length > 0 ? "\n" : ""}${named.join("")}\n${countLine(differences)}\n`;
}

/** `2 files edited by hand, 1 file missing`, in the order of the causes. */
function countLine(differences: readonly Difference[]): string {
  return Object.entries(causes)
    .map(([cause, { words }]) => ({
      words,
      count: differences.filter((difference) => difference.cause === cause).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ words, count }) => `${counted(count, "file")} ${words}`)
    .join(", ");
}
