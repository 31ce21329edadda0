import { trafficHeaders, type TrafficHeaders } from "../exchange/traffic-headers.ts";
import { isRecord, textAt } from "./record.ts";

/**
 * Reads headers as recordings have them: an object of texts or lists of texts, or a list of `{ name, value }`.
 *
 * @param isWhole Whether the recording would hold every header. None at all were never sent: then nothing is known.
 */
export function readHeaders(given: unknown, isWhole: boolean): TrafficHeaders {
  const pairs = Array.isArray(given)
    ? given.flatMap(listedPair)
    : isRecord(given)
      ? Object.entries(given).flatMap(pairsOf)
      : [];
  return trafficHeaders(pairs, isWhole && pairs.length > 0);
}

function listedPair(one: unknown): readonly (readonly [string, string])[] {
  if (!isRecord(one)) return [];
  const [name, value] = [textAt(one, "name"), textAt(one, "value")];
  return name === undefined || value === undefined ? [] : [[name, value]];
}

function pairsOf([name, value]: readonly [string, unknown]): readonly (readonly [string, string])[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.flatMap((one) =>
    typeof one === "string" || typeof one === "number" ? [[name, String(one)] as const] : [],
  );
}
