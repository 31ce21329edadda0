declare const isSource: unique symbol;

/**
 * TypeScript source. Text of a document becomes source only through `literal`, `propertyName`, `identifier` or `docText`,
 * which escape it or refuse it: whoever puts a plain string into emitted code gets a type error here, not an injection.
 */
export type SourceText = string & { readonly [isSource]: true };

/** What may stand in a hole of {@link code}. */
export type Hole = SourceText | number;

/** Source with holes: the fixed text is ours, what goes into the holes is source already. */
export function code(fixed: TemplateStringsArray, ...holes: readonly Hole[]): SourceText {
  let text = fixed[0] ?? "";
  for (let index = 0; index < holes.length; index += 1) text += `${holes[index]}${fixed[index + 1]}`;
  return trusted(text);
}

/** Pieces of source with a separator of ours between them. */
export function join(
  pieces: readonly SourceText[],
  separator: "\n" | "\n\n" | ", " | " | " | " & " | "; " | "",
): SourceText {
  return trusted(pieces.join(separator));
}

export const nothing = code``;

/** Only for the makers of source, which stand in this folder: says that a text is safe as source. */
export function trusted(text: string): SourceText {
  assertSource(text);
  return text;
}

/** The brand exists for the type checker alone. */
function assertSource(_text: string): asserts _text is SourceText {}
