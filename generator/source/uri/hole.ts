/**
 * Stands in a URI for what is not known where it is put together: the value of a path parameter, a base URL. A character
 * for private use, which no URI holds.
 */
export const hole = "\uE000";

/** A hole that holds a version, by its name: `/${options.version}/accounts`. */
export const versionHole = "\uE001";

const holes = /[\uE000\uE001]/;

export function hasHole(text: string): boolean {
  return holes.test(text);
}

/** The hole for what is called so, a name or an expression that ends in one: a version where the name says that. */
export function holeNamed(name: string): string {
  const word = /(\w+)\W*$/.exec(name)?.[1] ?? "";
  return /(version|^ver|major)$/i.test(word) ? versionHole : hole;
}

/** Whether a text with holes may be `word`: each hole stands for some text, or none. */
export function mayBe(text: string, word: string): boolean {
  if (!hasHole(text)) return text === word;
  const pieces = text.split(new RegExp(`${holes.source}+`));
  const first = pieces[0] ?? "";
  const last = pieces.at(-1) ?? "";
  if (word.length < first.length + last.length || !word.startsWith(first) || !word.endsWith(last)) return false;
  let from = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = word.indexOf(piece, from);
    if (found < 0) return false;
    from = found + piece.length;
  }
  return from <= word.length - last.length;
}
