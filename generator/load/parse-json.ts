import { parse, printParseErrorCode, visit, type ParseError } from "jsonc-parser";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { JsonValue } from "./loaded-document.ts";
import { positionAt } from "./position.ts";

/** Reads JSON. All faults are found, with their places, by a second reader that only runs when the first one refuses. */
export function parseJson(
  text: string,
  file: string,
): { readonly value?: JsonValue; readonly diagnostics: readonly Diagnostic[] } {
  try {
    const value: JsonValue = JSON.parse(text);
    // A member that stands twice is read once: only then the text has more of them than the value.
    return { value, diagnostics: writtenMembers(text) === countMembers(value) ? [] : duplicateMembers(text, file) };
  } catch {
    return { diagnostics: jsonFaults(text, file) };
  }
}

function jsonFaults(text: string, file: string): readonly Diagnostic[] {
  const faults: ParseError[] = [];
  try {
    parse(text, faults, { allowTrailingComma: false, disallowComments: true });
  } catch {
    // The fault finder descends by calls; a text that nests beyond the stack is told as one fault at its beginning.
    return [
      diagnostic(
        "syntax-error",
        { file, pointer: "", position: { line: 1, column: 1 } },
        { problem: "it nests too deeply" },
      ),
    ];
  }
  // One fault in JSON makes the reader see many: those of the first line that has any are the ones to mend.
  const first = faults[0];
  const line = positionAt(text, first?.offset ?? text.length).line;
  const shown = faults.filter((fault) => positionAt(text, fault.offset).line === line).slice(0, 5);
  if (first === undefined) shown.push({ error: 9, offset: text.length, length: 0 });
  return shown.map((fault) =>
    diagnostic(
      "syntax-error",
      { file, pointer: "", position: positionAt(text, Math.min(fault.offset, Math.max(0, text.trimEnd().length - 1))) },
      { problem: sentences[printParseErrorCode(fault.error)] ?? "it is no JSON" },
    ),
  );
}

const sentences: Readonly<Record<string, string>> = {
  InvalidSymbol: "an unknown word",
  InvalidNumberFormat: "a malformed number",
  PropertyNameExpected: "a member name in double quotes is expected",
  ValueExpected: "a value is expected",
  ColonExpected: "a colon is expected",
  CommaExpected: "a comma is expected",
  CloseBraceExpected: 'a closing "}" is expected, the text ends too early',
  CloseBracketExpected: 'a closing "]" is expected, the text ends too early',
  EndOfFileExpected: "more text follows the end of the document",
  InvalidCommentToken: "JSON has no comments",
  UnexpectedEndOfComment: "JSON has no comments",
  UnexpectedEndOfString: "a string is not closed",
  UnexpectedEndOfNumber: "a number is not complete",
  InvalidUnicode: "a malformed \\u escape",
  InvalidEscapeCharacter: "an unknown escape",
  InvalidCharacter: "a control character in a string",
};

/** The members that a text writes: strings with a colon behind them. */
function writtenMembers(text: string): number {
  let count = 0;
  for (let start = text.indexOf('"'); start !== -1; start = text.indexOf('"', start)) {
    start = stringEnd(text, start);
    let code = text.charCodeAt(start);
    while (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) code = text.charCodeAt((start += 1));
    if (code === 0x3a) count += 1;
  }
  return count;
}

/** The offset behind a string. An odd number of backslashes before a quote makes it part of the string. */
function stringEnd(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let before = at - 1;
    while (text.charCodeAt(before) === 0x5c) before -= 1;
    if ((at - before) % 2 === 1) return at + 1;
  }
  return text.length;
}

function countMembers(value: JsonValue): number {
  let count = 0;
  const open: JsonValue[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === null || typeof next !== "object") continue;
    const children = Object.values(next);
    if (!Array.isArray(next)) count += children.length;
    for (const child of children) if (child !== null && typeof child === "object") open.push(child);
  }
  return count;
}

/** `JSON.parse` keeps the last of two members with one name and says nothing: RFC 8259, section 4, calls that unpredictable. */
function duplicateMembers(text: string, file: string): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => {
      open.push(new Set());
    },
    onObjectEnd: () => {
      open.pop();
    },
    onObjectProperty: (name, offset) => {
      const names = open.at(-1);
      if (names === undefined || !names.has(name)) {
        names?.add(name);
        return;
      }
      const at = { file, pointer: "", position: positionAt(text, offset) };
      found.push(diagnostic("duplicate-member", at, { name }));
    },
  });
  return found;
}
