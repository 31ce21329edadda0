/** A line of a text, without its break. */
export interface TextLine {
  readonly text: string;
  /** 1-based. */
  readonly number: number;
}

/** Lines that are longer are not read, in characters. */
const longestLine = 128 * 2 ** 20;

/** Splits a text that comes in pieces into lines. One that is too long comes as an empty one. */
export async function* splitLines(pieces: AsyncIterable<string>): AsyncGenerator<TextLine> {
  let rest: string[] = [];
  let length = 0;
  let number = 0;
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf("\n"); end >= 0; end = piece.indexOf("\n", from)) {
      const last = piece.slice(from, end);
      number += 1;
      yield { text: withoutReturn(rest.length === 0 ? last : joined(rest, last, length)), number };
      rest = [];
      length = 0;
      from = end + 1;
    }
    if (from >= piece.length) continue;
    length += piece.length - from;
    if (length <= longestLine) rest.push(piece.slice(from));
  }
  if (rest.length > 0) yield { text: withoutReturn(joined(rest, "", length)), number: number + 1 };
}

function joined(rest: readonly string[], last: string, length: number): string {
  return length > longestLine ? "" : rest.join("") + last;
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
