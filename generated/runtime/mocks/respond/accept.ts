// Copied from generator/runtime/mocks/respond/accept.ts. Do not edit.

import { contentKind, essenceOf, isInRange } from "../parse/media-type.ts";

/** What an answer is written in: the key of its `content`, and the media type to send. */
export interface ChosenMediaType {
  readonly key: string;
  readonly mediaType: string;
}

/** A range of the `Accept` header with its weight. */
interface Acceptable {
  readonly range: string;
  readonly weight: number;
}

/**
 * Chooses the media type by the `Accept` header (RFC 9110, 12.5.1): the weight counts first, then JSON, which mocks can
 * always write, then the order of the document. A header that accepts none of them is disregarded, as 12.4.1 allows:
 * the first is sent then, never a 406.
 */
export function chooseMediaType(keys: readonly string[], accept: string | null): ChosenMediaType | undefined {
  const ranges = acceptableRanges(accept ?? "*/*");
  const rated = keys.map((key, order) => ({
    key,
    order,
    weight: weightOf(key, ranges),
    isJson: contentKind(key) === "json",
  }));
  rated.sort(
    (left, right) =>
      right.weight - left.weight || Number(right.isJson) - Number(left.isJson) || left.order - right.order,
  );
  const best = rated[0];
  return best && { key: best.key, mediaType: concrete(best.key, ranges) };
}

function acceptableRanges(accept: string): readonly Acceptable[] {
  return accept.split(",").map((entry) => {
    const weight = /;\s*q=([\d.]+)/i.exec(entry)?.[1];
    return { range: essenceOf(entry), weight: weight === undefined ? 1 : Number(weight) };
  });
}

/** The weight of the narrowest range that holds the media type. */
function weightOf(key: string, ranges: readonly Acceptable[]): number {
  const holding = ranges.filter(({ range }) => isInRange(key, range) || (key.includes("*") && isInRange(range, key)));
  const narrowest = holding.sort((left, right) => narrowness(right.range) - narrowness(left.range))[0];
  return narrowest?.weight ?? 0;
}

function narrowness(range: string): number {
  return range === "*/*" ? 0 : range.endsWith("/*") ? 1 : 2;
}

/** The media type to send for a key that is a range: what was asked for inside it, else a common one. */
function concrete(key: string, ranges: readonly Acceptable[]): string {
  if (!key.includes("*")) return key;
  const asked = ranges.find(({ range, weight }) => weight > 0 && !range.includes("*") && isInRange(range, key));
  return asked?.range ?? common.get(essenceOf(key)) ?? "application/json";
}

const common: ReadonlyMap<string, string> = new Map([
  ["text/*", "text/plain"],
  ["image/*", "image/png"],
  ["audio/*", "audio/mpeg"],
  ["video/*", "video/mp4"],
]);
