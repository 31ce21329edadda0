// Copied from specs/common/sandbox/geo/position.ts. Do not edit.

/** Longitude and latitude in degrees (WGS 84), in this order. */
export type Position = readonly [longitude: number, latitude: number];

/** A point as GeoJSON (RFC 7946) has it. */
export interface Point {
  type: "Point";
  coordinates: number[];
}

/** Mean radius of the earth in metres (IUGG). */
const earthRadius = 6_371_008.8;

/** The great-circle distance of two positions in metres, by the haversine formula: right also for close ones. */
export function distanceBetween([lon1, lat1]: Position, [lon2, lat2]: Position): number {
  const half = (degrees: number) => Math.sin(radiansOf(degrees) / 2) ** 2;
  const root = half(lat2 - lat1) + Math.cos(radiansOf(lat1)) * Math.cos(radiansOf(lat2)) * half(lon2 - lon1);
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(root)));
}

export function pointOf([longitude, latitude]: Position): Point {
  return { type: "Point", coordinates: [longitude, latitude] };
}

/**
 * The position that a seed has as a list of numbers.
 *
 * @throws TypeError for a list that is no position: a bug of the seed.
 */
export function positionOf(coordinates: readonly number[]): Position {
  const [longitude, latitude] = coordinates;
  if (longitude === undefined || latitude === undefined) throw new TypeError("A position has two numbers.");
  return [longitude, latitude];
}

function radiansOf(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
