// Copied from specs/mobility/v1/sandbox/waypoint.ts. Do not edit.

import type { Position } from "../../../common/sandbox/geo/position.ts";
import { looksLikePosition, readPosition, type Reading } from "../../../common/sandbox/geo/read-position.ts";
import { locationById } from "./location-rows.ts";

/** The position that a waypoint names: as longitude and latitude, or as the id of a place. */
export function readWaypoint(text: string): Reading<Position> {
  if (looksLikePosition(text)) return readPosition(text);
  const location = locationById(text);
  return location === undefined
    ? { kind: "violation", violation: "unknown" }
    : { kind: "read", value: location.position };
}

/** How the id of a route names a waypoint. */
export function waypointId(text: string): string {
  return text.trim().replaceAll(/\s*,\s*|\s+/g, "-");
}
