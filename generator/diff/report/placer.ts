import type { SpecLocation } from "../../diagnostics/location.ts";
import { locate } from "../../source-text/locate.ts";
import type { SourceText } from "../../source-text/source-text.ts";
import type { DiffLocation, DiffPlace } from "../diff-result.ts";

/** The texts of the two documents, by file. Both may have a file of the same name. */
export interface SideSources {
  readonly base: ReadonlyMap<string, SourceText>;
  readonly head: ReadonlyMap<string, SourceText>;
}

/** Finds lines and columns. A text is parsed with positions once, and only when something in it is to be shown. */
export interface Placer {
  place(at: SpecLocation, document: "base" | "head"): DiffPlace;
  /** In the head where it is there, else in the base. */
  location(base: SpecLocation | undefined, head: SpecLocation | undefined, fallback: SpecLocation): DiffLocation;
}

export function createPlacer(sources: SideSources): Placer {
  const place = (at: SpecLocation, document: "base" | "head"): DiffPlace => {
    const source = sources[document].get(at.file);
    const { file, pointer } = at;
    if (at.position !== undefined) return { file, ...at.position, pointer };
    if (source === undefined) return { file, pointer };
    const { line, column } = locate(source, pointer, at.mark);
    return { file, line, column, pointer };
  };
  return {
    place,
    location(base, head, fallback) {
      const document = head === undefined && base !== undefined ? "base" : "head";
      return { document, ...place(head ?? base ?? fallback, document) };
    },
  };
}
