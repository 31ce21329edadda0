import type { Location, LocationFeatureCollection, LocationType } from "@op/mobility/v1";
import type { Language } from "../../../common/sandbox/geo/bilingual-text.ts";
import { pointOf } from "../../../common/sandbox/geo/position.ts";
import { searchPlaces, type PlaceSearch } from "../../../common/sandbox/geo/search-places.ts";
import { locationRows, type LocationRow } from "./location-rows.ts";

/** The places that match, in the order of the answer. */
export function findLocations(search: PlaceSearch, types: readonly LocationType[] = []): readonly LocationRow[] {
  const rows = locationRows.filter(({ type }) => types.length === 0 || types.includes(type));
  return searchPlaces(rows, search).map(({ place }) => place);
}

/** A place with its texts in both languages. */
export function locationOf(row: LocationRow): Location {
  const { id, type, name, town, address, position } = row;
  return { id, type, name, town, address, location: pointOf(position), ...untranslated(row) };
}

/** Places as GeoJSON, with their texts in one language. */
export function locationFeatures(rows: readonly LocationRow[], lang: Language): LocationFeatureCollection {
  return {
    type: "FeatureCollection",
    features: rows.map((row) => {
      const { id, type, name, town, address, position } = row;
      const texts = { name: name[lang], town: town[lang], address: address[lang] };
      return { type: "Feature", geometry: pointOf(position), properties: { id, type, ...texts, ...untranslated(row) } };
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
