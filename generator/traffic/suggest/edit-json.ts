import {
  applyEdits,
  findNodeAtLocation,
  getNodeValue,
  modify,
  parseTree,
  type JSONPath,
  type ModificationOptions,
} from "jsonc-parser";
import type { DocumentEdit } from "./document-edit.ts";

/** Edits a JSON text where it stands; `undefined` where there is nothing to be edited. */
export function editJson(text: string, edit: DocumentEdit): string | undefined {
  const options = { formattingOptions: formattingOf(text) };
  const path = pathOf(text, edit.path);
  switch (edit.kind) {
    case "set":
      return applyEdits(text, modify(text, path, edit.value, options));
    case "append": {
      const list = nodeAt(text, path);
      if (list === undefined) return applyEdits(text, modify(text, path, [edit.value], options));
      const end = list.children?.length ?? 0;
      return applyEdits(text, modify(text, [...path, end], edit.value, { ...options, isArrayInsertion: true }));
    }
    case "remove":
      return removed(text, edit.path, options);
  }
}

/** `=name` as the last step stands for an item of a list. */
function removed(text: string, steps: readonly string[], options: ModificationOptions): string | undefined {
  const last = steps.at(-1) ?? "";
  if (!last.startsWith("=")) return applyEdits(text, modify(text, pathOf(text, steps), undefined, options));
  const holder = pathOf(text, steps.slice(0, -1));
  const items = nodeAt(text, holder)?.children ?? [];
  const index = items.findIndex((item) => getNodeValue(item) === last.slice(1));
  if (index < 0) return undefined;
  return applyEdits(text, modify(text, items.length === 1 ? holder : [...holder, index], undefined, options));
}

/** Steps into arrays are numbers to the parser. */
function pathOf(text: string, steps: readonly string[]): JSONPath {
  const path: JSONPath = [];
  for (const step of steps) path.push(nodeAt(text, path)?.type === "array" ? Number(step) : step);
  return path;
}

function nodeAt(text: string, path: JSONPath) {
  const root = parseTree(text);
  return root && findNodeAtLocation(root, path);
}

function formattingOf(text: string): NonNullable<ModificationOptions["formattingOptions"]> {
  const indent = /\n([ \t]+)\S/.exec(text)?.[1] ?? "  ";
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  return { insertSpaces: !indent.startsWith("\t"), tabSize: indent.length, eol };
}
