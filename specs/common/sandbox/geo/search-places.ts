import { byFinnish, containsText, type BilingualText } from "./bilingual-text.ts";
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

/** The places that match: the nearest first, else those whose name matches, else in order of name. */
export function searchPlaces<Row extends Place>(
  places: readonly Row[],
  { box, from, query, limit }: PlaceSearch,
): readonly FoundPlace<Row>[] {
  return places
    .filter((place) => (box === undefined || isInside(place.position, box)) && matches(place, query))
    .map((place) => ({ place, distance: from && distanceBetween(from, place.position) }))
    .sort((one, other) => compare(one, other, query))
    .slice(0, limit);
}

function matches({ name, texts }: Place, query: string): boolean {
  return query === "" || [name, ...texts].some((text) => containsText(text, query));
}

function compare(one: FoundPlace<Place>, other: FoundPlace<Place>, query: string): number {
  if (one.distance !== undefined && other.distance !== undefined && one.distance !== other.distance)
    return one.distance - other.distance;
  const [oneByName, otherByName] = [one, other].map(({ place }) => containsText(place.name, query));
  if (oneByName !== otherByName) return oneByName ? -1 : 1;
  return byFinnish(one.place.name, other.place.name);
}

/** A box whose western side lies east of its eastern one spans the antimeridian (RFC 7946, section 5.2). */
function isInside([longitude, latitude]: Position, [[west, south], [east, north]]: Box): boolean {
  const isBetween = west <= east ? west <= longitude && longitude <= east : west <= longitude || longitude <= east;
  return isBetween && south <= latitude && latitude <= north;
}
