// Copied from specs/mobility/v1/sandbox/location-answers.ts. Do not edit.

import type {
  Location,
  LocationFeatureCollection,
  LocationList,
  LocationType,
} from "../../../../../mobility/v1/index.ts";
import { constantBody } from "../../../../../runtime/sandbox/behaviour/index.ts";
import type { Language } from "../../../common/sandbox/geo/bilingual-text.ts";
import { pointOf } from "../../../common/sandbox/geo/position.ts";
import { createPlaceList, type FoundPlace, type PlaceSearch } from "../../../common/sandbox/geo/search-places.ts";
import { locationRows, type LocationRow } from "./location-rows.ts";

const locations = createPlaceList(locationRows);

/** The places that match, in the order of the answer. */
export function findLocations(
  search: PlaceSearch,
  types: readonly LocationType[] = [],
): readonly FoundPlace<LocationRow>[] {
  return types.length === 0 ? locations.search(search) : locations.search(search, ({ type }) => types.includes(type));
}

/** Clients ask for all places most of the time. */
const all: { list?: LocationList } & { [Lang in Language]?: LocationFeatureCollection } = {};

/** Places with their texts in both languages. */
export function locationList(found: readonly FoundPlace<LocationRow>[]): LocationList {
  const answer = () => ({ payload: found.map(({ place }) => locationOf(place)) });
  return found === locations.all ? (all.list ??= constantBody(answer())) : answer();
}

/** A place with its texts in both languages. */
export function locationOf(row: LocationRow): Location {
  const { id, type, name, town, address, position } = row;
  return { id, type, name, town, address, location: pointOf(position), ...untranslated(row) };
}

/** Places as GeoJSON, with their texts in one language. */
export function locationFeatures(found: readonly FoundPlace<LocationRow>[], lang: Language): LocationFeatureCollection {
  return found === locations.all ? (all[lang] ??= constantBody(featuresOf(found, lang))) : featuresOf(found, lang);
}

function featuresOf(found: readonly FoundPlace<LocationRow>[], lang: Language): LocationFeatureCollection {
  return {
    type: "FeatureCollection",
    features: found.map(({ place }) => {
      const { id, type, name, town, address, position } = place;
      const texts = { name: name[lang], town: town[lang], address: address[lang] };
      const properties = { id, type, ...texts, ...untranslated(place) };
      return { type: "Feature", geometry: pointOf(position), properties };
    }),
  };
}

/** What reads the same in all languages, where a place has it. */
function untranslated({ capacity, available, openingHours }: LocationRow) {
  return {
    ...(capacity !== undefined && { capacity }),
    ...(available !== undefined && { available }),
    ...(openingHours !== undefined && { openingHours }),
  };
}
