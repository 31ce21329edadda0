/** Text of a document for a Markdown file: no control characters, no HTML that a page would run, no fence that would open. */
export function markdownText(text: string): string {
  return text
    .replaceAll("\r\n", "\n")
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, " ")
    .replaceAll("<", "&lt;")
    .replace(/^(```|~~~|#)/gm, "\\$1")
    .replace(/\n{3,}/g, "\n\n")
    .slice(0, 2000)
    .toWellFormed()
    .trim();
}
