import { isMap, isScalar, isSeq, parseDocument, stringify, type Node, type YAMLMap, type YAMLSeq } from "yaml";
import type { JsonValue } from "../../load/loaded-document.ts";
import type { DocumentEdit } from "./document-edit.ts";
import {
  childOf,
  columnOf,
  contentEnd,
  indentOf,
  insertAt,
  isNode,
  lineEndAfter,
  lineStart,
  nodeAt,
  pairEnd,
} from "./yaml-places.ts";

/**
 * Edits a YAML text where it stands: what is not edited keeps every character, comments and line breaks as they are.
 *
 * @param note Stands as a comment above what is new.
 * @returns `undefined` where the place is written in a way that cannot be added to: by an alias, or as another type.
 */
export function editYaml(text: string, edit: DocumentEdit, note: string): string | undefined {
  const document = parseDocument(text, { uniqueKeys: false, logLevel: "silent", keepSourceTokens: false });
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const root: unknown = document.contents;
  const writer = { text, note: `# review: ${note}`, eol };
  switch (edit.kind) {
    case "set":
      return setMember(root, edit.path, edit.value, writer);
    case "append":
      return appendItem(root, edit.path, edit.value, writer);
    case "remove":
      return removeMember(root, edit.path, writer);
  }
}

interface Writer {
  readonly text: string;
  readonly note: string;
  readonly eol: string;
}

function setMember(root: unknown, path: readonly string[], value: JsonValue, writer: Writer): string | undefined {
  let holder: unknown = root;
  for (const [index, key] of path.entries()) {
    const next = childOf(holder, key);
    if (next === undefined) {
      // What is missing on the way is made with it.
      const nested = path.slice(index + 1).reduceRight<JsonValue>((inner, name) => ({ [name]: inner }), value);
      return isMap(holder) ? addToMap(holder, key, nested, writer) : undefined;
    }
    holder = next;
  }
  return isNode(holder) ? replaceNode(holder, value, writer) : undefined;
}

function appendItem(root: unknown, path: readonly string[], value: JsonValue, writer: Writer): string | undefined {
  const list = nodeAt(root, path);
  if (list === undefined) return setMember(root, path, [value], writer);
  if (!isSeq(list) || list.range === null || list.range === undefined) return undefined;
  if (list.flow === true || list.items.length === 0) return addToFlow(list, JSON.stringify(value), writer);
  const { text, note, eol } = writer;
  const indent = columnOf(text, text.indexOf("-", list.range[0]));
  const lines = stringify([value], { lineWidth: 0 }).trimEnd().split("\n");
  return insertAt(text, lineEndAfter(text, contentEnd(list, text)), [note, ...lines], " ".repeat(indent), eol);
}

/** `=name` as the last step stands for an item of a list. */
function removeMember(root: unknown, path: readonly string[], given: Writer): string | undefined {
  const last = path.at(-1) ?? "";
  const holder = nodeAt(root, path.slice(0, -1));
  const writer = { ...given, note: `${given.note}, without "${last.replace(/^=/, "")}"` };
  if (isSeq(holder) && last.startsWith("=")) return removeItem(root, path, holder, last.slice(1), writer);
  if (!isMap(holder)) return undefined;
  const pair = holder.items.find(({ key }) => isScalar(key) && String(key.value) === last);
  if (pair === undefined || !isNode(pair.key) || holder.items.length === 1) return undefined;
  if (holder.flow === true) {
    const left: JsonValue = JSON.parse(JSON.stringify({ ...holder.toJSON(), [last]: undefined }));
    return replaceNode(holder, left, writer);
  }
  return cutLines(writer, pair.key.range?.[0] ?? 0, pairEnd(pair, writer.text));
}

function removeItem(
  root: unknown,
  path: readonly string[],
  list: YAMLSeq,
  item: string,
  writer: Writer,
): string | undefined {
  const items: readonly unknown[] = Array.isArray(list.toJSON()) ? list.toJSON() : [];
  const left = items.filter((one): one is JsonValue => one !== item);
  if (left.length === items.length) return undefined;
  if (left.length === 0)
    return removeMember(root, path.slice(0, -1), { ...writer, note: writer.note.replace(/, without .*$/, "") });
  if (list.flow === true) return replaceNode(list, left, writer);
  const node = list.items.find((one) => isScalar(one) && one.value === item);
  return isNode(node) && node.range ? cutLines(writer, node.range[0], node.range[1]) : undefined;
}

function addToMap(map: YAMLMap, key: string, value: JsonValue, writer: Writer): string | undefined {
  const { text, note, eol } = writer;
  if (map.flow === true || map.items.length === 0)
    return addToFlow(map, flowText({ [key]: value }).slice(1, -1), writer);
  const [first] = map.items;
  if (first === undefined || !isNode(first.key) || !first.key.range) return undefined;
  const indent = " ".repeat(columnOf(text, first.key.range[0]));
  const lines = stringify({ [key]: value }, { lineWidth: 0 })
    .trimEnd()
    .split("\n");
  return insertAt(text, lineEndAfter(text, contentEnd(map, text)), [note, ...lines], indent, eol);
}

/** Adds before the closing bracket; the note goes above the line that the value begins in. */
function addToFlow(node: YAMLMap | YAMLSeq, written: string, { text, note, eol }: Writer): string | undefined {
  if (!node.range) return undefined;
  const [start, end] = node.range;
  const inner = text.slice(start + 1, end - 1);
  if (!/^[{[]/.test(text.slice(start, end)) || !/[}\]]$/.test(text.slice(start, end))) return undefined;
  const before = inner.trim() === "" ? "" : inner.replace(/,?\s*$/, ", ");
  const space = text[start] === "{" && inner.trim() !== "" && inner.startsWith(" ") ? " " : "";
  return noted(text.slice(0, start + 1) + before + written + space + text.slice(end - 1), start, note, eol);
}

function replaceNode(node: Node, value: JsonValue, { text, note, eol }: Writer): string | undefined {
  if (!node.range) return undefined;
  const [start, end] = node.range;
  // Several lines are no scalar and no flow of one line: they stay as they are.
  if (text.slice(start, end).trimEnd().includes("\n")) return undefined;
  return noted(text.slice(0, start) + flowText(value) + text.slice(end), start, note, eol);
}

/** Puts the note above the line of an offset, once. */
function noted(text: string, offset: number, note: string, eol: string): string {
  const start = lineStart(text, offset);
  const indent = indentOf(text, offset);
  return text.slice(0, start).endsWith(indent + note + eol) ? text : insertAt(text, start, [note], indent, eol);
}

/** A value on one line. */
function flowText(value: JsonValue): string {
  return stringify(value, { collectionStyle: "flow", flowCollectionPadding: false, lineWidth: 0 }).trimEnd();
}

/** Takes out the lines from one offset to another, and leaves the note in their place. */
function cutLines({ text, note, eol }: Writer, from: number, to: number): string {
  const start = lineStart(text, from);
  return text.slice(0, start) + indentOf(text, from) + note + eol + text.slice(lineEndAfter(text, to));
}
