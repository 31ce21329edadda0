// Copied from specs/mobility/v1/sandbox.ts. Do not edit.

import type { MobilityHandlers } from "../../../../mobility/v1/mocks.ts";
import { defineBehaviour } from "../../../../runtime/sandbox/behaviour/index.ts";
import { branchHandlers } from "../../branches/v1/sandbox/branch-handlers.ts";
import { prefersGeoJson } from "../../common/sandbox/geo/prefers-geo-json.ts";
import { readSearch } from "../../common/sandbox/geo/search-places.ts";
import { findLocations, locationFeatures, locationList, locationOf } from "./sandbox/location-answers.ts";
import { locationById } from "./sandbox/location-rows.ts";
import { listRoutes } from "./sandbox/route-handler.ts";

/** Mobility: places of all kinds, and ways between them. No call changes anything. */
export const behaviour = defineBehaviour<MobilityHandlers>({
  ...branchHandlers,

  listLocations(context) {
    const { input, headers } = context;
    const search = readSearch(input);
    if (search.kind === "violations") return context.invalid(search.of);
    const found = findLocations(search.value, input.type);
    return prefersGeoJson(headers.get("accept"))
      ? { status: 200, mediaType: "application/geo+json", body: locationFeatures(found, input.lang ?? "fi") }
      : { status: 200, mediaType: "application/json", body: locationList(found) };
  },

  listLocationsAsGeoJson(context) {
    const { input } = context;
    const search = readSearch(input);
    if (search.kind === "violations") return context.invalid(search.of);
    return { status: 200, body: locationFeatures(findLocations(search.value, input.type), input.lang ?? "fi") };
  },

  getLocation(context) {
    const location = locationById(context.input.locationId);
    if (location === undefined) return context.invalid({ locationId: "unknown" });
    return { status: 200, body: locationOf(location) };
  },

  listRoutes,
});
