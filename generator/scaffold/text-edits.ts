import { isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "yaml";

/** A stretch of a text and what stands there instead. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies edits that do not overlap. Whatever no edit names stays as it is, comments and layout too. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((done, { start, end, text: put }) => done.slice(0, start) + put + done.slice(end), text);
}

/** The value of a key of a map, as a node. */
export function valueNode(map: unknown, key: string): unknown {
  return isMap(map) ? map.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.value : undefined;
}

/** Takes pairs out of a map: whole lines of a block, members and their commas of a flow map or of JSON. */
export function removals(text: string, map: unknown, keys: readonly string[]): readonly TextEdit[] {
  if (!isMap(map)) return [];
  const isGone = map.items.map(({ key }) => isScalar(key) && keys.includes(String(key.value)));
  if (map.flow === true) return flowRemovals(map, isGone);
  return map.items.flatMap((pair, index) => {
    const own = isGone[index] === true ? extent(pair) : undefined;
    if (own === undefined) return [];
    const lineEnd = text.indexOf("\n", Math.max(own.start, own.end - 1));
    const start = text.lastIndexOf("\n", own.start - 1) + 1;
    return [{ start, end: lineEnd === -1 ? text.length : lineEnd + 1, text: "" }];
  });
}

/** A member goes with the comma behind it; the last ones with the comma before them. */
function flowRemovals(map: YAMLMap, isGone: readonly boolean[]): readonly TextEdit[] {
  const extents = map.items.map(extent);
  const lastKept = isGone.lastIndexOf(false);
  const inner = extents.flatMap((own, index) => {
    const end = extents[index + 1]?.start;
    return isGone[index] === true && index < lastKept && own !== undefined && end !== undefined
      ? [{ start: own.start, end, text: "" }]
      : [];
  });
  const [first, last] = [extents[lastKept]?.end ?? extents[0]?.start, extents.at(-1)?.end];
  if (lastKept === isGone.length - 1 || first === undefined || last === undefined) return inner;
  return [...inner, { start: first, end: last, text: "" }];
}

function extent({ key, value }: Pair): { readonly start: number; readonly end: number } | undefined {
  if (!isNode(key)) return undefined;
  const start = key.range?.[0] ?? 0;
  return { start, end: (isNode(value) ? value.range?.[1] : undefined) ?? key.range?.[1] ?? start };
}

/** The scalars of a value that are keys of maps, or values; with the keys that lead to them. */
export function* scalarsOf(
  node: unknown,
  path: readonly string[] = [],
): Generator<{
  readonly node: Node;
  readonly text: string;
  readonly path: readonly string[];
  readonly isKey: boolean;
}> {
  if (isScalar(node) && typeof node.value === "string") {
    yield { node, text: node.value, path, isKey: false };
  } else if (isSeq(node)) {
    for (const item of node.items) yield* scalarsOf(item, path);
  } else if (isMap(node)) {
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : "";
      if (isScalar(key) && typeof key.value === "string") yield { node: key, text: key.value, path, isKey: true };
      yield* scalarsOf(value, [...path, name]);
    }
  }
}
