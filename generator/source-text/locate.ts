import { findLines, type Lines } from "./lines.ts";
import { scanJsonTree } from "./json-scan.ts";
import { parseJsonTree } from "./json-tree.ts";
import type { OffsetRange, SourceText, TextRange } from "./source-text.ts";
import { findNode, type SyntaxNode } from "./syntax-tree.ts";
import { parseYamlTree } from "./yaml-tree.ts";

interface ParsedText {
  readonly lines: Lines;
  readonly root: SyntaxNode | undefined;
}

/** In UTF-16 code units. */
const largeText = 1_000_000;

/** Parsing with positions costs seconds on a large YAML file, so a file is parsed once, and only when asked about. */
const parsed = new WeakMap<SourceText, ParsedText>();

/**
 * Finds the line and column of a JSON pointer in a file.
 *
 * @param mark What to mark: the member's key (default) or its value. An item of an array has no key: its value then.
 * @returns The place of the nearest ancestor where the text holds no such member; the start of the text at worst.
 */
export function locate(source: SourceText, pointer: string, mark: "key" | "value" = "key"): TextRange {
  const { lines, root } = parse(source);
  if (root === undefined) return lines.range({ start: 0, end: 0 });
  const node = findNodeSafely(root, pointer);
  const offsets = mark === "key" ? (node.key ?? node.value) : node.value;
  return lines.range(trimmed(source.text, offsets));
}

function findNodeSafely(root: SyntaxNode, pointer: string): SyntaxNode {
  try {
    return findNode(root, pointer);
  } catch {
    // A map that merges itself has no end. Its loader reports that; a report must still be printed.
    return root;
  }
}

function parse(source: SourceText): ParsedText {
  const known = parsed.get(source);
  if (known !== undefined) return known;
  const fresh = { lines: findLines(source.text), root: parseTree(source) };
  parsed.set(source, fresh);
  return fresh;
}

function parseTree(source: SourceText): SyntaxNode | undefined {
  if (source.format === "text") return undefined;
  try {
    if (source.format === "yaml") return parseYamlTree(source.text);
    // A large text is scanned: its tree would take more memory than the document. A small one may be broken, too.
    return source.text.length > largeText ? scanJsonTree(source.text) : parseJsonTree(source.text);
  } catch {
    // The parsers recurse, so a text nested thousands of levels deep overflows the stack. Its loader reports that; a
    // report must still be printed.
    return undefined;
  }
}

/** A block node of YAML reaches to the start of the next line: the white space at its end is nobody's mistake. */
function trimmed(text: string, { start, end }: OffsetRange): OffsetRange {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}
