// Copied from specs/mobility/v1/sandbox/location-rows.ts. Do not edit.

import type { LocationType } from "../../../../../mobility/v1/index.ts";
import { seed } from "../../../../../sandbox/seeds/mobility/v1.ts";
import { branchRows } from "../../../branches/v1/sandbox/branch-rows.ts";
import { bilingual, type BilingualText } from "../../../common/sandbox/geo/bilingual-text.ts";
import type { OpeningHours } from "../../../common/sandbox/geo/opening-hours.ts";
import { positionOf } from "../../../common/sandbox/geo/position.ts";
import type { Place } from "../../../common/sandbox/geo/search-places.ts";
import { oneOf } from "../../../common/sandbox/one-of.ts";

/** A place of any kind, as it can be searched. */
export interface LocationRow extends Place {
  readonly id: string;
  readonly type: LocationType;
  readonly town: BilingualText;
  readonly address: BilingualText;
  readonly capacity?: number | undefined;
  readonly available?: number | undefined;
  readonly openingHours?: OpeningHours[] | undefined;
}

const types: readonly LocationType[] = ["BRANCH", "ATM", "PARKING", "CHARGING", "CAR_SHARE", "STATION"];

/** All places: the branches first. No call changes them, so they are in no session's state. */
export const locationRows: readonly LocationRow[] = [
  ...branchRows.map(({ id, name, town, address, texts, position, openingHours }): LocationRow => {
    return { id, type: "BRANCH", name, town, address, texts, position, openingHours };
  }),
  ...seed.locations.map((location): LocationRow => {
    const town = bilingual(location.town);
    const address = bilingual(location.address);
    return {
      id: location.id,
      type: oneOf(types, location.type),
      name: bilingual(location.name),
      town,
      address,
      texts: [town, address],
      position: positionOf(location.coordinates),
      capacity: location.capacity,
      available: location.available,
    };
  }),
];

const byId = new Map(locationRows.map((row) => [row.id, row]));

/** The place with an id. */
export function locationById(id: string): LocationRow | undefined {
  return byId.get(id);
}
