import { ts } from "ts-morph";
import { hasHole } from "../uri/hole.ts";
import type { SourcePlace } from "../uri-use.ts";
import type { Value } from "./value.ts";

/** Where an expression stands; of a literal what is between its quotes. */
export function placeOf(node: ts.Node): SourcePlace {
  const isQuoted = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
  const start = node.getStart() + (isQuoted ? 1 : 0);
  // A text that the file ends in has no closing quote.
  const end = Math.max(start + 1, node.getEnd() - (isQuoted ? 1 : 0));
  return { file: fileOf(node), range: { start, end } };
}

export function fileOf(node: ts.Node): string {
  return node.getSourceFile().fileName.replace(/^\//, "");
}

/** The literal that holds most of a URI's path, without the scheme and the host. */
export function pathNode(value: Value): ts.Node | undefined {
  const lengths = new Map<ts.Node, number>();
  let left = (/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i.exec(value.map(({ text }) => text).join(""))?.[0] ?? "").length;
  for (const { text, node } of value) {
    const path = text.slice(Math.min(left, text.length));
    left = Math.max(0, left - text.length);
    if (node === undefined || hasHole(text) || !/[a-z\d]/i.test(path)) continue;
    lengths.set(node, (lengths.get(node) ?? 0) + path.length);
  }
  return [...lengths].sort(([, a], [, b]) => b - a)[0]?.[0];
}

export function isInside(node: ts.Node, outer: ts.Node): boolean {
  for (let at: ts.Node | undefined = node; at !== undefined; at = at.parent) if (at === outer) return true;
  return false;
}
