import { isMap, isNode, isPair, isScalar, isSeq, parseDocument } from "yaml";
import type { Node, Pair, YAMLMap } from "yaml";
import type { OffsetRange } from "./source-text.ts";
import { arrayIndex, syntaxNode, type SyntaxNode } from "./syntax-tree.ts";
import { findAliases, type Aliases } from "./yaml-aliases.ts";

/** Parses a YAML text with positions; `undefined` where it holds nothing. */
export function parseYamlTree(text: string): SyntaxNode | undefined {
  // `uniqueKeys` compares every key with every other: seconds on a document of thousands of paths.
  const document = parseDocument(text, { uniqueKeys: false, logLevel: "silent", strict: false });
  return isNode(document.contents) ? yamlNode(document.contents, undefined, findAliases(document)) : undefined;
}

/** An alias is marked where it is written; what lies below it, where its anchor stands. */
function yamlNode(node: Node, key: Node | undefined, aliases: Aliases): SyntaxNode {
  const target = aliases(node);
  let members: ReadonlyMap<string, Pair> | undefined;
  const own = offsets(node);
  const keyOffsets = key === undefined ? undefined : offsets(key);
  // `key:` with nothing after it has a null value without a text: the key is then the place.
  return syntaxNode(own.end > own.start ? own : (keyOffsets ?? own), keyOffsets, (name) => {
    if (isSeq(target)) return itemNode(target.items[arrayIndex(name) ?? -1], aliases);
    if (!isMap(target)) return undefined;
    members ??= namedMembers(target, aliases);
    const pair = members.get(name);
    if (pair === undefined) return mergedMember(members.get("<<"), name, aliases);
    return isNode(pair.key) ? yamlNode(isNode(pair.value) ? pair.value : pair.key, pair.key, aliases) : undefined;
  });
}

function itemNode(item: unknown, aliases: Aliases): SyntaxNode | undefined {
  if (isNode(item)) return yamlNode(item, undefined, aliases);
  // `[a: 1]` holds a pair without a map around it.
  return isPair(item) && isNode(item.key) ? yamlNode(item.key, undefined, aliases) : undefined;
}

/** Looks behind `<<: *base`, YAML 1.1's merge key, whose members a document has as its own. */
function mergedMember(merge: Pair | undefined, name: string, aliases: Aliases): SyntaxNode | undefined {
  if (!isNode(merge?.value)) return undefined;
  const target = aliases(merge.value);
  const sources = isSeq(target) ? target.items.filter(isNode) : isNode(target) ? [target] : [];
  for (const source of sources) {
    const found = yamlNode(source, undefined, aliases).child(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function namedMembers(map: YAMLMap, aliases: Aliases): ReadonlyMap<string, Pair> {
  return new Map(map.items.flatMap((pair) => keyNames(pair, aliases).map((name) => [name, pair] as const)));
}

/** `0x10:` is the number 16 to YAML: the pointer may have either, by the parser that read the document. */
function keyNames(pair: Pair, aliases: Aliases): readonly string[] {
  const key = isNode(pair.key) ? aliases(pair.key) : undefined;
  if (!isScalar(key)) return [];
  return typeof key.value === "string" ? [key.value] : [String(key.value), key.source ?? ""];
}

function offsets(node: Node): OffsetRange {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}
