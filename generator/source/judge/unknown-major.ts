import type { KnownPath } from "../family/known-path.ts";
import { versionSegment } from "../family/path-template.ts";
import type { WrittenUri } from "../uri/written-uri.ts";
import type { Fault } from "./judge-use.ts";
import { nearestPath } from "./nearest-path.ts";

/** Tells of a URI that names a version which its product does not have: `/accounts/v9/accounts`. */
export function unknownMajor(
  uri: WrittenUri,
  paths: readonly KnownPath[],
  method: string | undefined,
): Fault | undefined {
  const at = uri.segments.findIndex((segment) => versionSegment.test(segment));
  const written = uri.segments[at];
  if (written === undefined) return undefined;
  const product = productOf(uri.segments, at, paths);
  const known = product === undefined ? paths : paths.filter(({ api }) => api.product === product);
  const majors = [...new Set(known.flatMap(({ version }) => version ?? []))].sort(byNumber);
  if (majors.length === 0 || majors.includes(written)) return undefined;
  const named = method === undefined ? {} : { method };
  const near = nearestPath(uri.segments, known, { ...named, ...(product === undefined ? {} : { farthest: Infinity }) });
  const has = product === undefined ? "no product has it" : `${product} has only ${majors.join(", ")}`;
  return {
    code: "uri.unknown-major",
    message: `The URI names the major version ${written}, but ${has}.`,
    help:
      near === undefined
        ? `Known are ${majors.join(", ")}.`
        : `Did you mean "${near.template.text}" of ${near.api.id}?`,
    ...(near === undefined ? {} : { product: near.api.id }),
  };
}

/** The product by what stands before the version, or in the old layout after it. */
function productOf(segments: readonly string[], at: number, paths: readonly KnownPath[]): string | undefined {
  const prefix = segments.slice(0, at).join("/");
  const owner =
    paths.find((path) => path.prefix === prefix && (prefix !== "" || path.resource === segments[at + 1])) ??
    // `/v9/branches`: the old layout for a product that has only the new one.
    paths.find((path) => prefix === "" && path.resource !== undefined && path.resource === segments[at + 1]);
  return owner?.api.product;
}

function byNumber(a: string, b: string): number {
  return Number(a.slice(1)) - Number(b.slice(1));
}
