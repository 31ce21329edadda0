import type { OffsetRange } from "./source-text.ts";
import { syntaxNode, type SyntaxNode } from "./syntax-tree.ts";

const quote = 0x22;
const backslash = 0x5c;

/**
 * The tree of a JSON text that is known to parse, without parsing it: only the objects and arrays that lead to a place are
 * looked through, each once. A text of many megabytes is then placed in a fraction of a second, and needs no memory.
 */
export function scanJsonTree(text: string): SyntaxNode | undefined {
  const start = skipSpace(text, text.startsWith("\uFEFF") ? 1 : 0);
  return start >= text.length ? undefined : nodeAt(text, { start, end: skipValue(text, start) });
}

function nodeAt(text: string, value: OffsetRange, key?: OffsetRange): SyntaxNode {
  let children: ReadonlyMap<string, Member> | undefined;
  return syntaxNode(value, key, (name) => {
    children ??= members(text, value.start);
    const found = children.get(name);
    return found === undefined ? undefined : nodeAt(text, found.value, found.key);
  });
}

interface Member {
  readonly key?: OffsetRange;
  readonly value: OffsetRange;
}

/** The members of an object by name, of a name written twice the last; the items of an array by index; else none. */
function members(text: string, start: number): ReadonlyMap<string, Member> {
  const found = new Map<string, Member>();
  const isObject = text[start] === "{";
  if (!isObject && text[start] !== "[") return found;
  let at = skipSpace(text, start + 1);
  while (at < text.length && text[at] !== "}" && text[at] !== "]") {
    const key = isObject ? { start: at, end: skipValue(text, at) } : undefined;
    if (key !== undefined) at = skipSpace(text, skipSpace(text, key.end) + 1);
    const value = { start: at, end: skipValue(text, at) };
    if (value.end <= value.start) break;
    found.set(
      key === undefined ? String(found.size) : nameOf(text, key),
      key === undefined ? { value } : { key, value },
    );
    at = skipSpace(text, value.end);
    if (text[at] === ",") at = skipSpace(text, at + 1);
  }
  return found;
}

function nameOf(text: string, { start, end }: OffsetRange): string {
  const written = text.slice(start, end);
  const name: unknown = written.includes("\\") ? JSON.parse(written) : written.slice(1, -1);
  return String(name);
}

/** The offset behind the value that begins at an offset. */
function skipValue(text: string, start: number): number {
  const first = text[start];
  if (first === '"') return skipString(text, start);
  if (first !== "{" && first !== "[") {
    let end = start;
    while (end < text.length && !/[\s,\]}:]/.test(text[end] ?? "")) end += 1;
    return end;
  }
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) at = skipString(text, at) - 1;
    else if (code === 0x7b || code === 0x5b) depth += 1;
    else if ((code === 0x7d || code === 0x5d) && (depth -= 1) === 0) return at + 1;
  }
  return text.length;
}

function skipString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let before = at - 1;
    while (text.charCodeAt(before) === backslash) before -= 1;
    // An even number of them: they escape each other, not the quote.
    if ((at - before) % 2 === 1) return at + 1;
  }
  return text.length;
}

function skipSpace(text: string, start: number): number {
  let at = start;
  for (let code = text.charCodeAt(at); code === 0x20 || (code >= 0x09 && code <= 0x0d); code = text.charCodeAt(at))
    at += 1;
  return at;
}
