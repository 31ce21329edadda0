import { withoutNames } from "../document/base-path.ts";

/** The segment of a path that is its major: the given one, else the first of the form `v1`. */
function majorIndex(segments: readonly string[], major: string | undefined): number {
  return segments.findIndex((segment) => (major === undefined ? /^v\d+$/i.test(segment) : segment === major));
}

/** The key of a path whatever its major: `/accounts/v1/accounts/{}` and `/accounts/v2/accounts/{}` have one. */
export function keyWithoutMajor(path: string, major: string | undefined): string {
  const segments = withoutNames(path).split("/");
  const index = majorIndex(segments, major);
  return index < 0 ? segments.join("/") : segments.with(index, "v*").join("/");
}

/** What stands behind the major: equal for `/v1/accounts` and `/accounts/v2/accounts`, the two layouts of addresses. */
export function behindMajor(path: string, major: string | undefined): string {
  const segments = withoutNames(path).split("/");
  return segments.slice(majorIndex(segments, major) + 1).join("/");
}
