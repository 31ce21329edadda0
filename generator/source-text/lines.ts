import type { OffsetRange, TextRange } from "./source-text.ts";

/** The lines of a text, to turn offsets into lines and columns. */
export interface Lines {
  readonly count: number;
  /** The text of a line without its break; `""` past the end. */
  line(number: number): string;
  /** The part of an offset range that stands on its first line. */
  range(offsets: OffsetRange): TextRange;
}

/** What YAML and every editor take for a line break. JSON's U+2028 is none: it may stand inside a string. */
const lineBreak = /\r\n|\n|\r/g;

/** Finds the lines of a text. A byte order mark at the start takes no column. */
export function findLines(text: string): Lines {
  const starts = [text.startsWith("\uFEFF") ? 1 : 0];
  const ends: number[] = [];
  for (const match of text.matchAll(lineBreak)) {
    ends.push(match.index);
    starts.push(match.index + match[0].length);
  }
  ends.push(text.length);

  const startOf = (number: number): number => starts[number - 1] ?? text.length;
  const endOf = (number: number): number => ends[number - 1] ?? text.length;
  return {
    count: starts.length,
    line: (number) => text.slice(startOf(number), endOf(number)),
    range({ start, end }) {
      const line = lineAt(starts, start);
      const column = Math.max(0, start - startOf(line));
      return { line, column: column + 1, length: Math.max(1, Math.min(end, endOf(line)) - start) };
    },
  };
}

/** The 1-based number of the line that holds an offset, by bisection. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
