import { parseTree, type Node } from "jsonc-parser";
import type { OffsetRange } from "./source-text.ts";
import { arrayIndex, syntaxNode, type SyntaxNode } from "./syntax-tree.ts";

/** Parses a JSON text with positions; `undefined` where it holds no value at all. */
export function parseJsonTree(text: string): SyntaxNode | undefined {
  const root = parseTree(text);
  return root === undefined ? undefined : jsonNode(root);
}

function jsonNode(node: Node, key?: Node): SyntaxNode {
  let members: ReadonlyMap<string, Node> | undefined;
  return syntaxNode(offsets(node), key === undefined ? undefined : offsets(key), (name) => {
    const children = node.children ?? [];
    if (node.type === "array") {
      const item = children[arrayIndex(name) ?? -1];
      return item === undefined ? undefined : jsonNode(item);
    }
    if (node.type !== "object") return undefined;
    members ??= new Map(children.map((property) => [String(property.children?.[0]?.value), property]));
    const [memberKey, value] = members.get(name)?.children ?? [];
    // A member without a value stands in a text that does not parse; its key is the nearest place.
    return memberKey === undefined ? undefined : jsonNode(value ?? memberKey, memberKey);
  });
}

function offsets(node: Node): OffsetRange {
  return { start: node.offset, end: node.offset + node.length };
}
