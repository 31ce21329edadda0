import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from "yaml";

/** The node at the end of a path; `undefined` where the text has none, or an alias. */
export function nodeAt(root: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((node, key) => childOf(node, key), root);
}

/** The member or item of that name. */
export function childOf(node: unknown, key: string): unknown {
  if (isSeq(node)) return node.items[Number(key)];
  if (!isMap(node)) return undefined;
  return node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key)?.value ?? undefined;
}

/** Whether a value is a node that has a place in the text. */
export function isNode(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value);
}

/** Where the last character of a collection stands that is no white space or comment. */
export function contentEnd(node: YAMLMap | YAMLSeq, text: string): number {
  const last: unknown = node.items.at(-1);
  if (isMap(node)) {
    const pair = node.items.at(-1);
    return pair === undefined ? (node.range?.[1] ?? 0) : pairEnd(pair, text);
  }
  return nodeEnd(last, text) ?? node.range?.[1] ?? 0;
}

/** Where the last character of a member stands that is no white space or comment. */
export function pairEnd({ key, value }: Pair, text: string): number {
  return nodeEnd(value, text) ?? nodeEnd(key, text) ?? 0;
}

function nodeEnd(node: unknown, text: string): number | undefined {
  if ((isMap(node) || isSeq(node)) && node.flow !== true && node.items.length > 0) return contentEnd(node, text);
  const range =
    typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range) ? node.range : [];
  const [start, end]: readonly unknown[] = range;
  if (typeof start !== "number" || typeof end !== "number") return undefined;
  return start + text.slice(start, end).trimEnd().length;
}

/** Puts lines into a text, at the start of a line. */
export function insertAt(text: string, offset: number, lines: readonly string[], indent: string, eol: string): string {
  const lead = offset > 0 && text[offset - 1] !== "\n" ? eol : "";
  return (
    text.slice(0, offset) +
    lead +
    lines.map((line) => (line === "" ? "" : indent + line) + eol).join("") +
    text.slice(offset)
  );
}

/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** Where the line after that of an offset begins. */
export function lineEndAfter(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end === -1 ? text.length : end + 1;
}

/** How far an offset is from the start of its line. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** The white space that the line of an offset begins with. */
export function indentOf(text: string, offset: number): string {
  return /^[ ]*/.exec(text.slice(lineStart(text, offset)))?.[0] ?? "";
}
