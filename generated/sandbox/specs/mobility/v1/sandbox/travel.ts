// Copied from specs/mobility/v1/sandbox/travel.ts. Do not edit.

import type { Route, RouteLeg, TravelMode } from "../../../../../mobility/v1/index.ts";
import { momentOf } from "../../../common/sandbox/moment.ts";
import { distanceBetween, pointOf, type Position } from "../../../common/sandbox/geo/position.ts";

/** Kilometres an hour. */
const speeds: Readonly<Record<TravelMode, number>> = { CAR: 60, TRANSIT: 35, BICYCLE: 16, WALK: 5 };

/** How much longer ways are than the great circle. */
const detour = 1.3;

/** How long the next train, tram or bus takes to come. */
const headwayMs = 15 * 60_000;

/** From where to where, how and when. */
export interface Journey {
  readonly mode: TravelMode;
  readonly from: Position;
  readonly to: Position;
  /** In milliseconds since 1970. */
  readonly departure: number;
  /** What the ids of its routes begin with. */
  readonly id: string;
}

/**
 * The ways of a journey, the earliest arrival first. There is one: only who travels by timetable may leave later, as
 * often as the caller likes.
 */
export function routesOf(journey: Journey, limit: number): Route[] {
  const count = journey.mode === "TRANSIT" ? limit : 1;
  return Array.from({ length: count }, (_, index) => routeOf(journey, index));
}

function routeOf(journey: Journey, index: number): Route {
  const { mode, id } = journey;
  const leg = legOf(journey);
  const departure = journey.departure + index * headwayMs;
  return {
    id: `${id}-${index + 1}`,
    mode,
    from: leg.from,
    to: leg.to,
    distance: leg.distance,
    duration: leg.duration,
    departure: momentOf(departure),
    arrival: momentOf(departure + leg.duration * 1000),
    legs: [leg],
    ...(mode === "TRANSIT" && { price: { amount: fareOf(leg.distance) / 100, currency: "EUR" } }),
  };
}

function legOf({ mode, from, to }: Journey): RouteLeg {
  const metres = distanceBetween(from, to) * detour;
  const distance = Math.round(metres);
  return {
    mode,
    distance,
    duration: Math.round((metres / (speeds[mode] * 1000)) * 3600),
    from: pointOf(from),
    to: pointOf(to),
    geometry: { type: "LineString", coordinates: [[...from], [...to]] },
    // Trains go further than trams.
    ...(mode === "TRANSIT" && { line: distance >= 20_000 ? "R" : "7" }),
  };
}

/** In cents: 2.60 and 0.10 a kilometre, rounded up to ten cents. */
function fareOf(distance: number): number {
  return Math.ceil((260 + distance / 100) / 10) * 10;
}
