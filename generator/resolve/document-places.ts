import type { SpecLocation } from "../diagnostics/location.ts";
import type { JsonValue, LoadedDocument, LoadedFile } from "../load/loaded-document.ts";
import { memberCursor, type Cursor } from "./cursor.ts";
import { pointerTokens } from "./pointer.ts";
import { createResolver, type Resolver } from "./resolver.ts";

/** The texts of a run, asked by place. A place may lead through references: what it names may stand in another file. */
export interface DocumentPlaces {
  /** What is written at a place. */
  written(at: SpecLocation): JsonValue | undefined;
  /** The place as a reader finds it: behind references, and at the nearest ancestor where there is no such member. */
  settle(at: SpecLocation): SpecLocation;
}

interface Arrival {
  readonly cursor: Cursor;
  readonly isComplete: boolean;
}

/** Longer chains of references are circles. */
const mostSteps = 100;

export function createDocumentPlaces(documents: readonly LoadedDocument[]): DocumentPlaces {
  const files = new Map<string, readonly [LoadedFile, LoadedDocument]>();
  for (const document of documents) {
    for (const file of document.files.values()) if (!files.has(file.file)) files.set(file.file, [file, document]);
  }
  const resolvers = new Map<LoadedDocument, Resolver>();
  const arrive = (at: SpecLocation): Arrival | undefined => {
    const [file, document] = files.get(at.file) ?? [];
    if (file === undefined || document === undefined) return undefined;
    const resolver = resolvers.get(document) ?? createResolver(document);
    resolvers.set(document, resolver);
    return walk({ value: file.value, file, pointer: "" }, pointerTokens(at.pointer), resolver);
  };
  return {
    written(at) {
      const arrival = arrive(at);
      return arrival?.isComplete === true ? arrival.cursor.value : undefined;
    },
    settle(at) {
      const arrival = at.position === undefined ? arrive(at) : undefined;
      if (arrival === undefined) return at;
      const place = { file: arrival.cursor.file.file, pointer: arrival.cursor.pointer };
      return at.mark === undefined || !arrival.isComplete ? place : { ...place, mark: at.mark };
    },
  };
}

function walk(start: Cursor, tokens: readonly string[], resolver: Resolver): Arrival {
  let cursor = start;
  let rest = tokens;
  for (let step = 0; rest.length > 0 && step < mostSteps + tokens.length; step += 1) {
    const [token = "", name] = rest;
    const member = memberCursor(cursor, token);
    const single = token === "examples" ? memberCursor(cursor, "example") : undefined;
    const target = member === undefined ? referenced(cursor, resolver) : undefined;
    if (member !== undefined) {
      cursor = member;
      rest = rest.slice(1);
    } else if (single !== undefined) {
      // The author wrote the one `example`, which the model holds among `examples`: of a schema at an index, else by this name.
      cursor = single;
      rest = rest.slice(name === "example" ? 3 : 2);
    } else if (target !== undefined) {
      cursor = target;
    } else {
      break;
    }
  }
  return { cursor, isComplete: rest.length === 0 };
}

function referenced(cursor: Cursor, resolver: Resolver): Cursor | undefined {
  const reference = memberCursor(cursor, "$ref")?.value;
  if (typeof reference !== "string") return undefined;
  const resolution = resolver.resolve(reference, cursor.file);
  return resolution.kind === "found" ? resolution.target : undefined;
}
