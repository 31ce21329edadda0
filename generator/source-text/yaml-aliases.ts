import { isAlias, visit, type Alias, type Document, type Node } from "yaml";

/** Gives what a node stands for: an alias its anchor's node, `undefined` where there is none; any other node itself. */
export type Aliases = (node: Node) => Node | undefined;

/** Finds the aliases of a document, in one walk: an alias that is asked to resolve itself walks the whole document. */
export function findAliases(document: Document): Aliases {
  let found: ReadonlyMap<Alias, Node> | undefined;
  return (node) => {
    if (!isAlias(node)) return node;
    found ??= collectAliases(document);
    return found.get(node);
  };
}

function collectAliases(document: Document): ReadonlyMap<Alias, Node> {
  const anchors = new Map<string, Node>();
  const found = new Map<Alias, Node>();
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) {
        const target = anchors.get(node.source);
        if (target !== undefined) found.set(node, target);
      } else if ("anchor" in node && typeof node.anchor === "string") {
        // An anchor may be set again: an alias means the latest before it.
        anchors.set(node.anchor, node);
      }
    },
  });
  return found;
}
