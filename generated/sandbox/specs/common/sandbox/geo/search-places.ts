// Copied from specs/common/sandbox/geo/search-places.ts. Do not edit.

import { byFinnish, folded, type BilingualText } from "./bilingual-text.ts";
import { distanceBetween, type Position } from "./position.ts";
import { readBox, readLatLong, readPosition, type Box } from "./read-position.ts";

/** The query parameters that all searches share. A parameter that is present but empty counts as absent. */
export interface SearchInput {
  readonly bbox?: string;
  readonly location?: string;
  readonly latlong?: string;
  readonly query?: string;
  readonly limit?: number;
}

/** The violations of a search, by the name of the parameter. */
export type SearchViolations = { [Name in "bbox" | "location" | "latlong"]?: string };

/** A search that can be made. */
export interface PlaceSearch {
  readonly box: Box | undefined;
  /** Where distances count from. */
  readonly from: Position | undefined;
  readonly query: string;
  readonly limit: number;
}

/** What a place is found by. */
export interface Place {
  readonly name: BilingualText;
  readonly position: Position;
  /** Besides the name: town, bank, address. */
  readonly texts: readonly BilingualText[];
}

/** A place that was found. */
export interface FoundPlace<Row extends Place> {
  readonly place: Row;
  /** In metres; only where the search has a point. */
  readonly distance: number | undefined;
}

/** A search that can be made, or what is wrong with each of its parameters. */
export type SearchReading =
  | { readonly kind: "read"; readonly value: PlaceSearch }
  | { readonly kind: "violations"; readonly of: SearchViolations };

/** Reads the parameters of a search. */
export function readSearch(input: SearchInput): SearchReading {
  const box = input.bbox ? readBox(input.bbox) : undefined;
  const location = input.location ? readPosition(input.location) : undefined;
  const latlong = input.latlong ? readLatLong(input.latlong) : undefined;
  const of: SearchViolations = {};
  if (box?.kind === "violation") of.bbox = box.violation;
  if (location?.kind === "violation") of.location = location.violation;
  if (latlong?.kind === "violation") of.latlong = latlong.violation;
  if (box?.kind === "violation" || location?.kind === "violation" || latlong?.kind === "violation")
    return { kind: "violations", of };
  const from = (location ?? latlong)?.value;
  return {
    kind: "read",
    value: { box: box?.value, from, query: input.query?.trim() ?? "", limit: input.limit ?? Infinity },
  };
}

/** The places of a list that can be searched: what no search changes is found out once. */
export interface PlaceList<Row extends Place> {
  /** All of them, in order of name. */
  readonly all: readonly FoundPlace<Row>[];
  /** The places that match: the nearest first, else those whose name matches, else in order of name. */
  search(search: PlaceSearch, isMeant?: (row: Row) => boolean): readonly FoundPlace<Row>[];
}

/** A place, and how its texts are compared. */
interface ListedPlace<Row extends Place> extends FoundPlace<Row> {
  readonly name: readonly string[];
  readonly texts: readonly string[];
}

/** Makes the list of some places. */
export function createPlaceList<Row extends Place>(places: readonly Row[]): PlaceList<Row> {
  const listed = [...places]
    .sort((one, other) => byFinnish(one.name, other.name))
    .map((place): ListedPlace<Row> => {
      const name = foldedTexts(place.name);
      return { place, distance: undefined, name, texts: [...name, ...place.texts.flatMap(foldedTexts)] };
    });
  const all = listed.map(({ place, distance }) => ({ place, distance }));
  return {
    all,
    search({ box, from, query, limit }, isMeant) {
      if (!box && !from && !isMeant && query === "" && limit >= all.length) return all;
      const part = folded(query);
      return listed
        .filter(({ place, texts }) => (box === undefined || isInside(place.position, box)) && contain(texts, part))
        .filter(({ place }) => isMeant === undefined || isMeant(place))
        .map(({ place, name }) => ({
          found: { place, distance: from && distanceBetween(from, place.position) },
          isNamed: contain(name, part),
        }))
        .sort((one, other) => nearness(one.found, other.found) || Number(other.isNamed) - Number(one.isNamed))
        .slice(0, limit)
        .map(({ found }) => found);
    },
  };
}

function foldedTexts({ fi, sv }: BilingualText): readonly string[] {
  return [folded(fi), folded(sv)];
}

function contain(texts: readonly string[], part: string): boolean {
  return part === "" || texts.some((text) => text.includes(part));
}

function nearness(one: FoundPlace<Place>, other: FoundPlace<Place>): number {
  return (one.distance ?? 0) - (other.distance ?? 0);
}

/** A box whose western side lies east of its eastern one spans the antimeridian (RFC 7946, section 5.2). */
function isInside([longitude, latitude]: Position, [[west, south], [east, north]]: Box): boolean {
  const isBetween = west <= east ? west <= longitude && longitude <= east : west <= longitude || longitude <= east;
  return isBetween && south <= latitude && latitude <= north;
}
