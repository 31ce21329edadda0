import { findLines } from "./lines.ts";
import type { TextRange } from "./source-text.ts";
import { visibleText } from "./visible-text.ts";

/** Columns of source shown at most: a minified document is one line of megabytes. */
const frameWidth = 100;

/**
 * Shows a place in a text: the line before it, its line, and carets under it.
 *
 *     40 |   # refunds
 *     41 |   /v2/refunds:
 *        |   ^^^^^^^^^^^
 *
 * Unseen characters are shown as escapes, a tab as two blanks, and of a long line only the part around the place.
 */
export function codeFrame(text: string, range: TextRange): readonly string[] {
  const lines = findLines(text);
  const numberWidth = String(range.line).length;
  const framed = (number: string, content: string): string => `${number.padStart(numberWidth)} | ${content}`.trimEnd();

  const { before, marked, after } = cut(lines.line(range.line), range);
  const previous = range.line > 1 ? lines.line(range.line - 1) : "";
  return [
    // A blank line, or one that would be cut at another place than its neighbour, tells nothing.
    ...(previous.trim() === "" || before.startsWith("…")
      ? []
      : [framed(String(range.line - 1), shown(shorten(previous)))]),
    framed(String(range.line), before + marked + after),
    framed("", " ".repeat(cells(before)) + "^".repeat(Math.max(1, cells(marked)))),
  ];
}

function cut(line: string, range: TextRange): { before: string; marked: string; after: string } {
  const start = range.column - 1;
  const end = start + range.length;
  const from = end > frameWidth ? Math.max(0, start - frameWidth / 4) : 0;
  const markEnd = Math.min(end, start + frameWidth / 2);
  const to = Math.max(from + frameWidth, markEnd);
  return {
    before: (from > 0 ? "…" : "") + shown(line.slice(from, start)),
    marked: shown(line.slice(start, markEnd)),
    after: shown(line.slice(markEnd, to)) + (to < line.length ? "…" : ""),
  };
}

function shorten(line: string): string {
  return line.length > frameWidth ? `${line.slice(0, frameWidth)}…` : line;
}

function shown(text: string): string {
  // A half of a pair left by the cut is shown as an escape, like any other.
  return visibleText(text.replaceAll("\t", "  "));
}

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uFF01-\uFF60]/u;

/** The cells of a terminal that a text takes: marks that combine take none, East Asian characters and emoji two. */
function cells(text: string): number {
  let count = 0;
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue;
    count += wide.test(character) ? 2 : 1;
  }
  return count;
}
