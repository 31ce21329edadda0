import { nothing, trusted, type SourceText } from "./source-text.ts";

/** Columns of a comment's text, so that with its indent and ` * ` a line stays under 120. */
const width = 108;

/** A line that begins with a tag of TSDoc. A text of the document is none, whatever it begins with. */
export interface DocTag {
  readonly tag: string;
  readonly text: string;
}

/** A paragraph or more of the document's text, or tags in lines of their own. */
export type DocPart = string | undefined | readonly DocTag[];

/**
 * A documentation comment from texts of the document and from tags. Text can neither end the comment, begin a tag in it,
 * nor change how a reader's eye runs over it; lines are wrapped, except in code blocks, tables and lists that would break.
 */
export function docText(...parts: readonly DocPart[]): SourceText {
  const paragraphs = parts.map(linesOf).filter((lines) => lines.length > 0);
  if (paragraphs.length === 0) return nothing;
  const lines = paragraphs.flatMap((paragraph, index) => [...(index > 0 ? [""] : []), ...paragraph]);
  const [only] = lines;
  if (lines.length === 1 && only !== undefined && only.length < 100) return trusted(`/** ${only} */\n`);
  return trusted(`/**\n${lines.map((line) => (line === "" ? " *" : ` * ${line}`)).join("\n")}\n */\n`);
}

/** A tag of TSDoc with its text, for {@link docText}. */
export function docTag(
  tag: "@deprecated" | "@throws" | "@default" | "@example" | "@experimental" | "@remarks",
  text: string,
): DocTag {
  return { tag, text: text.replace(/\s+/g, " ").trim() };
}

function linesOf(part: DocPart): readonly string[] {
  if (part === undefined) return [];
  if (typeof part !== "string") return part.flatMap(({ tag, text }) => wrapped(inert(`${tag} ${text}`)));
  // After the lines are broken: a word in the middle of one may have come to the beginning of the next.
  return part.trim() === "" ? [] : wrapped(inert(part)).map((line) => line.replace(/^(\s*)@(?=\w)/, "$1\\@"));
}

/** Ends of comments are broken, characters that hide or reorder text are dropped, orders to the compiler are escaped. */
function inert(text: string): string {
  return (
    text
      .replaceAll("\r\n", "\n")
      .replace(/[\r\u0085\u2028\u2029]/g, "\n")
      .replace(
        /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g,
        "",
      )
      .replace(/[\ud800-\udfff]/gu, "\ufffd")
      .replaceAll("\t", "  ")
      // To the compiler a comment that begins so is an order, not a text.
      .replaceAll("@ts-", "\\@ts-")
      .replaceAll("*/", "*\\/")
  );
}

function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  let inCode = false;
  for (const line of text.trim().split("\n")) {
    const isFence = /^\s*(```|~~~)/.test(line);
    if (isFence) inCode = !inCode;
    const isFixed = inCode || isFence || /^\s*\|/.test(line) || line.length <= width;
    if (isFixed) lines.push(line.trimEnd());
    else lines.push(...wrappedLine(line));
  }
  return collapsed(lines);
}

/** Breaks a line at spaces; what follows is indented as the line is, two more for an item of a list. */
function wrappedLine(line: string): readonly string[] {
  const [, indent = "", bullet = ""] = /^(\s*)([-*+] |\d+[.)] )?/.exec(line) ?? [];
  const hanging = " ".repeat(Math.min(indent.length + bullet.length, 12));
  const out: string[] = [];
  let current = indent.slice(0, 12) + bullet;
  let isEmpty = true;
  for (const word of line.slice(indent.length + bullet.length).split(/\s+/)) {
    if (!isEmpty && current.length + 1 + word.length > width) {
      out.push(current);
      current = hanging;
      isEmpty = true;
    }
    current += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...out, current.trimEnd()];
}

/** At most one empty line in a row. */
function collapsed(lines: readonly string[]): readonly string[] {
  return lines.filter((line, index) => line !== "" || lines[index - 1] !== "");
}
