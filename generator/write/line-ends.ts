/**
 * A text with the line ends that we write. A checkout may have others (`core.autocrlf`), and its files are as fresh as they
 * were: whatever is compared or digested is brought to this form before.
 */
export function withOwnLineEnds(text: string): string {
  return text.includes("\r") ? text.replaceAll("\r\n", "\n") : text;
}
