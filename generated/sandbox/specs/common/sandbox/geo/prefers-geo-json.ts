// Copied from specs/common/sandbox/geo/prefers-geo-json.ts. Do not edit.

/** Whether the `Accept` of a request asks for GeoJSON rather than for JSON (RFC 9110, section 12.5.1). */
export function prefersGeoJson(accept: string | null): boolean {
  return weightOf(accept, "application/geo+json") > weightOf(accept, "application/json");
}

/** How much a media type is wanted: the weight of the most specific range that it is in, 0 where it is in none. */
function weightOf(accept: string | null, mediaType: string): number {
  const ranges = (accept ?? "*/*").split(",").map(readRange);
  const specific = ranges.filter(({ range }) => range === mediaType);
  const wide = ranges.filter(({ range }) => range === "application/*" || range === "*/*");
  return (specific.length > 0 ? specific : wide).reduce((most, { weight }) => Math.max(most, weight), 0);
}

function readRange(text: string): { range: string; weight: number } {
  const [range = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith("q="));
  return { range, weight: quality === undefined ? 1 : Number(quality.slice(2)) || 0 };
}
