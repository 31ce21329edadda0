/**
 * Characters that a terminal, a log viewer or a reviewer's eye obeys instead of showing: the controls (`\p{Cc}`: ESC
 * begins a terminal command), the formatting characters (`\p{Cf}`: bidirectional overrides reorder the line, zero-width
 * ones hide), line and paragraph separators, and halves of a surrogate pair.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** Shows unseen characters as escapes, `\u001b`, so that text from a document is inert and nothing in it is hidden. */
export function visibleText(text: string): string {
  return text.replace(unseen, escapeCharacter);
}

/** The same for many lines: breaks and tabs stay. */
export function visibleLines(text: string): string {
  return text.replace(unseen, (character) =>
    character === "\n" || character === "\t" ? character : escapeCharacter(character),
  );
}

function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const digits = code.toString(16);
  return code > 0xffff ? `\\u{${digits}}` : `\\u${digits.padStart(4, "0")}`;
}
