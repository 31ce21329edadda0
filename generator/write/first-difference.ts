/** Where two texts begin to differ, in the first of them: line and column, both 1-based, the column in UTF-16 code units. */
export function firstDifference(found: string, wanted: string): { readonly line: number; readonly column: number } {
  const end = Math.min(found.length, wanted.length);
  let [line, lineStart, offset] = [1, 0, 0];
  for (; offset < end && found.charCodeAt(offset) === wanted.charCodeAt(offset); offset += 1) {
    if (found.charCodeAt(offset) !== 0x0a) continue;
    line += 1;
    lineStart = offset + 1;
  }
  return { line, column: offset - lineStart + 1 };
}
