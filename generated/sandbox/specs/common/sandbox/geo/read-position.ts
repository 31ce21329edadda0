// Copied from specs/common/sandbox/geo/read-position.ts. Do not edit.

import type { Position } from "./position.ts";

/** What a text says, or why it says nothing. */
export type Reading<Value> =
  | { readonly kind: "read"; readonly value: Value }
  | { readonly kind: "violation"; readonly violation: string };

/** South-west and north-east corner. */
export type Box = readonly [southWest: Position, northEast: Position];

const number = /^-?\d{1,3}(?:\.\d+)?$/;

/** Reads `longitude, latitude`: numbers separated by a comma, with or without spaces, or by white space. */
export function readPosition(text: string): Reading<Position> {
  const [longitude, latitude, ...more] = numbersIn(text);
  if (longitude === undefined || latitude === undefined || more.length > 0)
    return violation("must be two numbers, longitude and latitude");
  return checked([longitude, latitude]);
}

/** The same in the other order: `latitude, longitude`. */
export function readLatLong(text: string): Reading<Position> {
  const [latitude, longitude, ...more] = numbersIn(text);
  if (longitude === undefined || latitude === undefined || more.length > 0)
    return violation("must be two numbers, latitude and longitude");
  return checked([longitude, latitude]);
}

/** Reads the position of the south-west corner, then that of the north-east corner. */
export function readBox(text: string): Reading<Box> {
  const [west, south, east, north, ...more] = numbersIn(text);
  if (west === undefined || south === undefined || east === undefined || north === undefined || more.length > 0)
    return violation("must be four numbers");
  const southWest = checked([west, south]);
  const northEast = checked([east, north]);
  if (southWest.kind === "violation") return southWest;
  if (northEast.kind === "violation") return northEast;
  return { kind: "read", value: [southWest.value, northEast.value] };
}

/** Whether a text is meant as numbers, rather than as the id of a place. */
export function looksLikePosition(text: string): boolean {
  return /^[\s\d.,+-]+$/.test(text);
}

function numbersIn(text: string): readonly number[] {
  const parts = text.trim().split(/\s*,\s*|\s+/);
  return parts.every((part) => number.test(part)) ? parts.map(Number) : [];
}

function checked(position: Position): Reading<Position> {
  const [longitude, latitude] = position;
  if (Math.abs(longitude) > 180) return violation("longitude must be between -180 and 180");
  if (Math.abs(latitude) > 90) return violation("latitude must be between -90 and 90");
  return { kind: "read", value: position };
}

function violation(text: string): Reading<never> {
  return { kind: "violation", violation: text };
}
