// Copied from generator/runtime/sandbox/gateway/lifecycle-headers.ts. Do not edit.

import type { SandboxProduct } from "../product.ts";

/**
 * What tells a client that a product version comes to its end: `Deprecation` (RFC 9745), `Sunset` (RFC 8594), and a
 * `Link` to what takes its place (RFC 5829). A version whose dates are not known has only the link.
 *
 * @throws RangeError for a date that is none, or a sunset before the deprecation, which RFC 9745 forbids.
 */
export function lifecycleHeaders(
  product: SandboxProduct,
  family: readonly SandboxProduct[],
): readonly (readonly [string, string])[] {
  const deprecatedMs = product.deprecated === undefined ? undefined : startOf(product.deprecated);
  const sunsetMs = product.sunset === undefined ? undefined : startOf(product.sunset);
  if (sunsetMs !== undefined && deprecatedMs !== undefined && sunsetMs < deprecatedMs) {
    throw new RangeError(`${product.title} is to end on ${product.sunset}, before it is deprecated.`);
  }
  const headers: (readonly [string, string])[] = [];
  if (deprecatedMs !== undefined) headers.push(["deprecation", `@${deprecatedMs / 1000}`]);
  if (sunsetMs !== undefined) headers.push(["sunset", new Date(sunsetMs).toUTCString()]);
  const successor = family.find(({ product: name, version }) => `${name}/${version}` === product.successor);
  if (successor !== undefined) headers.push(["link", `<${pathOf(successor)}>; rel="successor-version"`]);
  return headers;
}

/** The first instant of a date, in UTC. */
function startOf(date: string): number {
  const ms = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(ms)) throw new RangeError(`"${date}" is no date: expected one like 2018-06-14.`);
  return ms;
}

/** Where a product version stands: the longest prefix that its paths share, before any parameter. */
function pathOf({ mount = "", operations }: SandboxProduct): string {
  const [first = [], ...others] = operations.map(({ path }) => path.split("/"));
  const end = first.findIndex((segment, index) => {
    return segment.includes("{") || others.some((segments) => segments[index] !== segment);
  });
  return `${mount}${first.slice(0, end === -1 ? first.length : end).join("/")}` || "/";
}
