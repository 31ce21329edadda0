import type { OffsetRange } from "./source-text.ts";

/** A node of a parsed text that knows where it stands, the same for JSON and YAML. */
export interface SyntaxNode {
  /** Where the node itself stands. */
  readonly value: OffsetRange;
  /** Where the key that leads to it stands; absent for the root and for members of arrays. */
  readonly key?: OffsetRange;
  /** The member or item of that name; of a name written twice, the last, as parsers take it. */
  child(name: string): SyntaxNode | undefined;
}

/**
 * Makes a node that looks for each of its children once: a document of thousands of paths is asked for many of them.
 *
 * @param find Looks for a child; called once a name.
 */
export function syntaxNode(
  value: OffsetRange,
  key: OffsetRange | undefined,
  find: (name: string) => SyntaxNode | undefined,
): SyntaxNode {
  const children = new Map<string, SyntaxNode | undefined>();
  return {
    value,
    ...(key === undefined ? {} : { key }),
    child(name) {
      if (!children.has(name)) children.set(name, find(name));
      return children.get(name);
    },
  };
}

/** The index that a pointer's token is, `undefined` where it is none (RFC 6901, clause 4). */
export function arrayIndex(token: string): number | undefined {
  return /^(0|[1-9]\d*)$/.test(token) ? Number(token) : undefined;
}

/**
 * The node at a JSON pointer (RFC 6901), or its nearest ancestor that is written in the text: a problem with something
 * that is missing is shown at what it is missing from.
 */
export function findNode(root: SyntaxNode, pointer: string): SyntaxNode {
  let node = root;
  for (const token of pointerTokens(pointer)) {
    const child = node.child(token);
    if (child === undefined) return node;
    node = child;
  }
  return node;
}

function pointerTokens(pointer: string): readonly string[] {
  if (pointer === "") return [];
  // "~01" is "~1" in the document: "~1" first, then "~0" (RFC 6901, clause 4).
  return pointer
    .slice(1)
    .split("/")
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}
