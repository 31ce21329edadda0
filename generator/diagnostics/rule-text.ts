/** What is said of a code itself, whatever it was found in. */
export interface RuleText {
  /** One sentence: what the finding says, or what the rule asks for. */
  readonly what: string;
  /** Whom it hurts. */
  readonly why: string;
  /** What to do. */
  readonly fix: string;
}

/** Gives what is known of a code; `undefined` where nothing but its name is. */
export type DescribeCode = (code: string) => RuleText | undefined;

/** `output-stale-edited` as words: `Output stale edited.` */
export function codeWords(code: string): string {
  const words = code.replace(/[.@_-]+/g, " ").trim();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
