import { referenceUrl } from "../load/load.ts";
import type { AbsentFile, JsonValue, LoadedDocument, LoadedFile } from "../load/loaded-document.ts";
import { collectAnchors } from "./anchors.ts";
import type { Cursor } from "./cursor.ts";
import { pointerToken, pointerTokens, valueAt } from "./pointer.ts";

/** What a reference leads to: a place in a loaded file, or why there is none. */
export type Resolution =
  | { readonly kind: "found"; readonly target: Cursor }
  | { readonly kind: "absent-file"; readonly absent: AbsentFile; readonly file: string }
  | { readonly kind: "no-such-place"; readonly file: string; readonly pointer: string }
  | { readonly kind: "malformed" };

/** Follows references within a loaded document. Nothing is inlined or read: names are the product. */
export interface Resolver {
  /** Follows one reference, one step, from the file that it is written in. */
  resolve(reference: string, from: LoadedFile): Resolution;
}

export function createResolver(document: LoadedDocument): Resolver {
  const anchors = new Map<string, ReadonlyMap<string, string>>();
  const anchorsOf = (file: LoadedFile): ReadonlyMap<string, string> => {
    const known = anchors.get(file.url) ?? (mayHoldAnchors(file) ? collectAnchors(file.value) : new Map());
    anchors.set(file.url, known);
    return known;
  };
  const identified = new Map<string, Cursor>();
  for (const file of document.files.values()) {
    for (const [name, pointer] of anchorsOf(file)) {
      const value = valueAt(file.value, pointerTokens(pointer));
      if (!name.startsWith("#") && value !== undefined) identified.set(name, { value, file, pointer });
    }
  }
  return {
    resolve(reference, from) {
      const [written = "", fragment = ""] = splitOnce(reference, "#");
      const byIdentifier = written === "" ? undefined : identified.get(written);
      if (byIdentifier !== undefined && fragment === "") return { kind: "found", target: byIdentifier };
      const url = referenceUrl(reference, from.url);
      if (url === undefined) return { kind: "malformed" };
      const file = document.files.get(url);
      if (file === undefined) {
        const absent = document.absent.get(url) ?? { reason: "not-found", detail: written };
        return { kind: "absent-file", absent, file: written };
      }
      const pointer = pointerOf(fragment, () => anchorsOf(file));
      const value = pointer === undefined ? undefined : find(file.value, pointer);
      if (value === undefined || pointer === undefined)
        return { kind: "no-such-place", file: written, pointer: `#${fragment}` };
      return { kind: "found", target: { value: value.value, file, pointer: value.pointer } };
    },
  };
}

/** Most documents have none, and looking into a large one takes its time. An escape in the text may hide the word. */
function mayHoldAnchors({ text }: LoadedFile): boolean {
  return text.length < 100_000 || /\$(?:id|anchor|dynamicAnchor)\b|\\[ux](?:00)?24/.test(text);
}

function splitOnce(text: string, separator: string): readonly string[] {
  const index = text.indexOf(separator);
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}

/** A fragment is a JSON pointer, percent-encoded (RFC 6901, section 6), or the name of an anchor. */
function pointerOf(fragment: string, anchors: () => ReadonlyMap<string, string>): string | undefined {
  if (fragment === "" || fragment.startsWith("/")) return fragment;
  return anchors().get(`#${fragment}`);
}

/** Percent-decoded first, then as written: some documents name members that hold a literal `%`. */
function find(value: JsonValue, pointer: string): { readonly value: JsonValue; readonly pointer: string } | undefined {
  for (const text of new Set([decoded(pointer), pointer])) {
    const tokens = pointerTokens(text);
    const found = valueAt(value, tokens);
    if (found !== undefined)
      return { value: found, pointer: tokens.map((token) => `/${pointerToken(token)}`).join("") };
  }
  return undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
