import type { MediaType } from "../../model/operation.ts";
import { generalNames, rangeNames, readMediaRange, type MediaRange } from "./media-range.ts";

export interface MediaTypePair {
  readonly base: MediaType;
  readonly head: MediaType;
  /** They have one name; other parameters; or one says less than the other. `covered`: a range that stays holds it. */
  readonly how: "same" | "params" | "generalized" | "specialized" | "covered";
}

export interface PairedMediaTypes {
  readonly pairs: readonly MediaTypePair[];
  readonly removed: readonly MediaType[];
  readonly added: readonly MediaType[];
}

type Named = MediaRange & { readonly mediaType: MediaType };

/** Pairs the media types of two contents by name, then by name without parameters, then by which holds which. */
export function pairMediaTypes(base: readonly MediaType[], head: readonly MediaType[]): PairedMediaTypes {
  const bases = base.map(named);
  const heads = head.map(named);
  const open = { base: new Set(bases), head: new Set(heads) };
  const pairs: MediaTypePair[] = [];
  const pair = (before: Named, after: Named | undefined, how: MediaTypePair["how"]): void => {
    if (after === undefined) return;
    pairs.push({ base: before.mediaType, head: after.mediaType, how });
    open.base.delete(before);
    open.head.delete(after);
  };
  for (const keyOf of [wholeName, essenceOfNamed]) {
    const candidates = Map.groupBy(open.head, keyOf);
    const how = keyOf === wholeName ? "same" : "params";
    for (const before of [...open.base]) pair(before, candidates.get(keyOf(before))?.shift(), how);
  }
  pairImplied(open, pair);
  const newer = indexed(open.head);
  for (const before of [...open.base]) {
    const after = firstOf(newer, generalNames(before.essence));
    if (after !== undefined && open.head.has(after)) pair(before, after, "generalized");
  }
  const older = indexed(open.base);
  for (const after of [...open.head]) {
    const before = firstOf(older, generalNames(after.essence));
    if (before !== undefined && open.base.has(before)) pair(before, after, "specialized");
  }
  const allBases = indexed(bases);
  const allHeads = indexed(heads);
  for (const before of [...open.base]) pair(before, firstOf(allHeads, rangeNames(before.essence)), "covered");
  for (const after of [...open.head]) {
    const before = firstOf(allBases, rangeNames(after.essence));
    if (before !== undefined) pair(before, after, "covered");
  }
  const mediaTypes = (set: ReadonlySet<Named>): readonly MediaType[] => [...set].map(({ mediaType }) => mediaType);
  return { pairs, removed: mediaTypes(open.base), added: mediaTypes(open.head) };
}

/** What Swagger 2.0 leaves unnamed has to be named in OpenAPI 3, where some write a range: nobody was told otherwise. */
function pairImplied(
  open: { readonly base: ReadonlySet<Named>; readonly head: ReadonlySet<Named> },
  pair: (before: Named, after: Named, how: MediaTypePair["how"]) => void,
): void {
  const [before] = open.base;
  const [after] = open.head;
  if (before === undefined || after === undefined || open.base.size > 1 || open.head.size > 1) return;
  const isBase = before.mediaType.isImplied === true && rangeNames(before.essence).includes(after.essence);
  const isHead = after.mediaType.isImplied === true && rangeNames(after.essence).includes(before.essence);
  if (isBase || isHead) pair(before, after, "covered");
}

function named(mediaType: MediaType): Named {
  return { ...readMediaRange(mediaType.name), mediaType };
}

function wholeName({ essence, parameters }: Named): string {
  return `${essence}; ${parameters}`;
}

function essenceOfNamed({ essence }: Named): string {
  return essence;
}

/** The media types by name without parameters, the first of each. */
function indexed(mediaTypes: Iterable<Named>): ReadonlyMap<string, Named> {
  return new Map([...mediaTypes].toReversed().map((one) => [one.essence, one]));
}

/** The first of the names that is among the media types. */
function firstOf(mediaTypes: ReadonlyMap<string, Named>, names: readonly string[]): Named | undefined {
  return names.map((name) => mediaTypes.get(name)).find((one) => one !== undefined);
}
