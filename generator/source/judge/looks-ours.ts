import type { Family } from "../family/family.ts";
import { versionSegment } from "../family/path-template.ts";
import { mayBe, versionHole } from "../uri/hole.ts";
import type { WrittenUri } from "../uri/written-uri.ts";
import { differsByOneSlip } from "./nearest-path.ts";

/**
 * Whether a URI is one of ours, right or wrong. One that names a host is ours by its host alone. Else its shape decides:
 * `/v1/accounts` with a resource of ours, `/accounts/v3` with a prefix of ours, or one slip away from a path of ours.
 * `/v1/users` with no host is another's: a project calls more than one API.
 */
export function looksOurs(uri: WrittenUri, family: Family): boolean {
  const { host } = uri;
  if (uri.base === "host") return host !== undefined && [...family.hosts].some((each) => mayBe(host, each));
  return hasOurShape(uri.segments, family) || differsByOneSlip(uri.segments, family.paths);
}

function hasOurShape(segments: readonly string[], family: Family): boolean {
  if ([...family.mounts].some((mount) => `${segments.join("/")}/`.startsWith(`${mount}/`))) return true;
  const at = segments.findIndex((segment) => versionSegment.test(segment) || segment === versionHole);
  if (at === 0) return family.resources.has(segments[1] ?? "");
  return at > 0 && family.prefixes.has(segments.slice(0, at).join("/"));
}
