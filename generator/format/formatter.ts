/** Lays out the text of one TypeScript file. */
export type Formatter = (path: string, text: string) => Promise<string>;

/** The house's layout; everything else is prettier's default. Documents' texts in template strings are no code. */
export const layout = { printWidth: 120, embeddedLanguageFormatting: "off" } as const;

/** The fault of an emitter: it gave a text that is no TypeScript. */
export class FormatError extends Error {
  override readonly name = "FormatError";

  constructor(path: string, problem: string) {
    super(`The emitted file "${path}" is no valid TypeScript: ${problem}`);
  }
}
